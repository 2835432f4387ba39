import { letter, upper } from '../../shared/latin.ts'
import { pattern } from '../../shared/pattern.ts'

/**
 * States and groups of States by name, as they are written in the middle of a sentence. Names that are common words too
 * are left out.
 */
export const state = pattern`(?:(?:the |The )?(?:United States(?: of America)?|United Kingdom|United Arab Emirates|
  Russian Federation|
  Netherlands|Philippines|European Union|EU|African Union|AU|Group of (?:77|
  \w+)(?: and China)?|G77|G-77|Holy See|
  (?:Marshall|Solomon|Cook) Islands|Dominican Republic|Czech Republic|(?:Democratic |United |Islamic |
  People’s )*Republic of [${upper}][${letter}]+|Non-Aligned Movement|Arab Group|African Group|Nordic countries|
  Alliance of Small Island States|League of Arab States|Umbrella Group)|USA|UK|US|Afghanistan|Albania|Algeria|
  Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahrain|Bangladesh|Barbados|Belarus|Belgium|
  Belize|Benin|Bhutan|Bolivia|Bosnia and Herzegovina|Botswana|Brazil|Brunei|Bulgaria|Burkina Faso|Burundi|
  Cabo Verde|Cambodia|Cameroon|Canada|Chad|Chile|China|Colombia|Comoros|Costa Rica|Côte d’Ivoire|Croatia|Cuba|
  Cyprus|Czechia|Denmark|Djibouti|Dominica|Ecuador|Egypt|El Salvador|Equatorial Guinea|Eritrea|Estonia|Eswatini|
  Ethiopia|Fiji|Finland|France|Gabon|Georgia|Germany|Ghana|Greece|Grenada|Guatemala|Guinea(?:-Bissau)?|Guyana|
  Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Jamaica|Japan|Jordan|Kazakhstan|
  Kenya|Kiribati|Kuwait|Kyrgyzstan|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|
  Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Mauritania|Mauritius|Mexico|Micronesia|Moldova|Monaco|Mongolia|
  Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal|New Zealand|Nicaragua|Niger|Nigeria|North Macedonia|
  Norway|Oman|Pakistan|Palau|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Poland|Portugal|Qatar|Romania|Russia|
  Rwanda|Saint Lucia|Samoa|San Marino|Saudi Arabia|Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|
  Slovenia|Somalia|South Africa|South Sudan|Spain|Sri Lanka|Sudan|Suriname|Sweden|Switzerland|Syria|Tajikistan|
  Tanzania|Thailand|Timor-Leste|Togo|Tonga|Trinidad and Tobago|Tunisia|Türkiye|Turkey|Turkmenistan|Tuvalu|Uganda|
  Ukraine|Uruguay|Uzbekistan|Vanuatu|Venezuela|Viet Nam|Vietnam|Yemen|Zambia|Zimbabwe|AOSIS|ASEAN|NATO|CARICOM)`
