import { letter, upper } from '../../shared/latin.ts'
import { pattern } from '../../shared/pattern.ts'

/**
 * States and groups of States by name, as they are written in the middle of a sentence. Names that are common words too
 * are left out.
 */
export const state = pattern`(?:(?:[Ee]l |[Ll]a |[Ll]os |[Ll]as )?(?:Estados Unidos(?: de América)?|Reino Unido|
  Emiratos Árabes Unidos|Federación de Rusia|Países Bajos|Unión Europea|Unión Africana|Grupo de los (?:77|
  [A-Za-zÀ-ÿ]+)(?: y China)?|Santa Sede|Islas (?:Marshall|Salomón|Cook)|República (?:Dominicana|Checa|Centroafricana|
  Árabe Siria|(?:[${letter}]+ ){0,3}d(?:el?|e la) [${upper}][${letter}]+)|Movimiento de los Países No Alineados|
  Grupo (?:Árabe|Africano|de África|de los Estados de África)|países nórdicos|Alianza de los Pequeños Estados Insulares|
  Liga de los Estados Árabes|Afganistán|Argentina|Brasil|Camerún|Canadá|Chad|Congo|Ecuador|Gabón|India|Iraq|Irán|Japón|
  Líbano|Níger|Pakistán|Paraguay|Perú|Senegal|Sudán(?: del Sur)?|Togo|Uruguay|Yemen)|UE|EE\. ?UU\.|Albania|Alemania|
  Andorra|Angola|Antigua y Barbuda|Arabia Saudita|Argelia|Armenia|Australia|Austria|Azerbaiyán|Bahamas|Bahrein|
  Bangladesh|Barbados|Belarús|Bélgica|Belice|Benin|Bhután|Bolivia|Bosnia y Herzegovina|Botswana|Brunei|Bulgaria|
  Burkina Faso|Burundi|Cabo Verde|Camboya|Chile|China|Chipre|Colombia|Comoras|Costa Rica|Côte d’Ivoire|Croacia|Cuba|
  Dinamarca|Djibouti|Dominica|Egipto|El Salvador|Eritrea|Eslovaquia|Eslovenia|España|Estonia|Eswatini|Etiopía|Fiji|
  Filipinas|Finlandia|Francia|Gambia|Georgia|Ghana|Grecia|Guatemala|Guinea(?: Ecuatorial|-Bissau)?|Guyana|Haití|
  Honduras|Hungría|Indonesia|Irlanda|Islandia|Israel|Italia|Jamaica|Jordania|Kazajstán|Kenya|Kirguistán|Kiribati|Kuwait|
  Lesotho|Letonia|Liberia|Libia|Liechtenstein|Lituania|Luxemburgo|Macedonia del Norte|Madagascar|Malasia|Malawi|
  Maldivas|
  Malí|Malta|Marruecos|Mauricio|Mauritania|México|Micronesia|Moldova|Mónaco|Mongolia|Montenegro|Mozambique|Myanmar|
  Namibia|Nauru|Nepal|Nicaragua|Nigeria|Noruega|Nueva Zelandia|Omán|Palau|Palestina|Panamá|Papua Nueva Guinea|Polonia|
  Portugal|Qatar|Rumania|Rusia|Rwanda|Samoa|San Marino|Santa Lucía|Serbia|Seychelles|Sierra Leona|Singapur|Siria|
  Somalia|
  Sri Lanka|Sudáfrica|Suecia|Suiza|Suriname|Tailandia|Tanzanía|Tayikistán|Timor-Leste|Tonga|Trinidad y Tabago|Túnez|
  Turkmenistán|Turquía|Türkiye|Tuvalu|Ucrania|Uganda|Uzbekistán|Vanuatu|Venezuela|Viet Nam|Zambia|Zimbabwe|OTAN|ASEAN|
  CARICOM|CELAC)`
