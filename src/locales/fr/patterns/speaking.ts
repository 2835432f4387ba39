import { letter, upper } from '../../shared/latin.ts'
import { pattern } from './pattern.ts'

const capital = `[${upper}][${letter}’'-]+`

/** Names of persons and countries: "Espen Barth Eide", "Van der Berg". */
const names = `${capital}(?: (?:(?:de|du|van|von|der|bin|al|el) )?${capital})*`

/** A person: a title with a name, or two names and more where no article stands before them. */
export const person = pattern`(?:(?:MM?\.|Mmes?|Mlles?|Mrs?\.?|Dr|Pr|Me|Sir|
    Lord)[ \u00a0](?:[${upper}]\.[ \u00a0]?)*${names}|
  (?:l’|le |la )(?:Ambassadeur|Ambassadrice|(?:Vice-)?Ministre|Professeure?|Juge|Général|Colonel|Sénateur|Sénatrice|
  Chancelier|Chancelière|Premier Ministre|Secrétaire d’État|Envoyée? spéciale?) (?!de |du |des |d’)${names}|
  (?<!(?:le|la|les|de|du|des|à|au|en|aux|pour|avec|contre|par) )(?<!(?:l|
    d)[’'])(?<name>${capital}(?: (?:[${upper}]\.|van|von|de|der|al|bin|el))*
  (?: ${capital}){1,3}))`

/** An office of a meeting. */
export const office = pattern`(?:(?:[Ll]a |[Ll]e |[Ll]’|[Ll]es )(?:[Cc]o-?)?(?:[Pp]résidente?s?(?! (?:de la République|
  [${upper}]))|[Mm]odérateurs?|[Mm]odératrices?|[Aa]nimateurs?|[Aa]nimatrices?|[Ff]acilitateurs?|[Ff]acilitatrices?|
  [Rr]apporteure?s?|[Rr]apporteuses?|[Oo]rateurs? principa(?:l|ux)|[Hh]ôtes?(?! ))
  (?: (?:de la|du|de l’)(?: |(?<=’))(?:session|séance|réunion|séminaire|atelier|conférence|table ronde|forum))?)`

const country = pattern`(?:de la |du |des |de l’|de |d’)`

/** Somebody who speaks for a country or a body: "le représentant du Chili", "la délégation norvégienne". */
export const representative = pattern`(?:(?:[Ll]es? |[Ll]a |[Ll]’|[Uu]ne? )(?:(?:représentante?s?|[Rr]eprésentante?s?)
  (?: permanente?s?)?(?! spéciale?)|[Dd]éléguée?s?|[Dd]élégation|[Aa]mbassadeurs?|[Aa]mbassadrices?|porte-parole|
  [Mm]inistres?|intervenante?s?|oratrices?|orateurs?|participante?s?|fonctionnaires?)
  (?: des affaires étrangères| de la défense)?
  (?: (?:norvégien|suédois|danois|finlandais|français|allemand|britannique|américain|chinois|russe|japonais|suisse|
  canadien|brésilien|indien|égyptien|kényan|sud-africain|chilien|mexicain|néerlandais|belge|espagnol|italien|
  pakistanais|australien|turc|nigérian|sénégalais|malien)n?e?s?${`(?![${letter}])`}| ${country}${names}))`

const participle = pattern`(?:dit|déclaré|souligné|noté|relevé|constaté|observé|affirmé|indiqué|signalé|rappelé|répété|
  réitéré|réaffirmé|appuyé|proposé|suggéré|demandé|recommandé|averti|alerté|exhorté|exprimé|formulé|salué|regretté|
  déploré|rejeté|contesté|objecté|approuvé|critiqué|estimé|considéré|jugé|insisté|plaidé|préconisé|prôné|évoqué|
  mentionné|soulevé|avancé|argué|fait (?:valoir|observer|remarquer|savoir|part|état|objection)|mis (?:en garde|en
  \x20doute|l’accent|en avant)|émis|manifesté|accueilli avec|remercié|résumé|conclu|annoncé|reconnu|admis|défendu|
  soutenu|interrogé|expliqué|répondu|ajouté|cité|commenté|confirmé|assuré|convenu|souhaité|
  voulu savoir|pris (?:la parole|position)|appelé(?: de ses vœux| l’attention)|
  été (?:d’avis|favorables?|contre|opposée?s?))`

const reflexive = pattern`(?:opposée?s?|félicitée?s?|réjouie?s?|prononcée?s?|inquiétée?s?|dite?s?|déclarée?s?|
  montrée?s?|interrogée?s?|associée?s?|élevée?s?|ralliée?s?|demandée?s?|enquise?s?)`

const between = pattern`(?: (?:pas|également|aussi|ensuite|en outre|donc|ainsi|notamment|vivement|fermement|instamment|
  toutefois|cependant|néanmoins|par ailleurs|quant à elle|quant à lui|quant à eux|pour sa part|pour leur part|d’abord|
  plus tard|elle-même|lui-même))*`

/** Verbs, in the past, of speaking at a meeting. Verbs of what States mostly do, such as "offert", are left out. */
export const speech = pattern`(?:(?:n’)?(?:ont|a|avaient|avait)${between} ${participle}|
  (?:ne )?(?:se sont|s’est|s’étaient|s’était)${between} ${reflexive}|
  (?:étaient|était)${between} (?:d’avis|favorables?|opposée?s?|préoccupée?s?|contre|d’accord)|
  (?:estim|considér|jug|soulign|déclar|propos|appuy)(?:ait|aient|a|èrent)|souhaitait|souhaitaient)`

/** What stands before a name after an inverted verb: "comme l’a souligné la Norvège". */
export const inverted = pattern`(?:l’|n’|y |,? ?)?(?:a|ont|avait)${between} (?:dit|déclaré|souligné|noté|relevé|observé|
  affirmé|indiqué|signalé|rappelé|proposé|suggéré|demandé|recommandé|fait (?:valoir|observer|remarquer)|expliqué|
  formulé|exprimé|résumé|estimé)`

/** Words with a capital that no person’s name has. */
export const bodyWords = new RegExp(
  pattern`(?<![${letter}])(?:Conseil|Assemblée|Union|Commission|Comité|Nations|Banque|Fonds|Groupe|Bureau|Département|
    Ministère|Secrétariat|Accords?|Rapport|Parti|Cour|Programme|Agence|Organisation|Gouvernement|Parlement|Congrès|
    Conférence|Charte|Convention|Traité|Déclaration|Force|Mission|Université|Institut|Centre|Réseau|International|
    Amnesty|Rights|Watch|Forum|Sommet|Protocole|Statut|Pacte|Processus|Plan|Agenda|Loi|Croix|Croissant|États|Sécurité|
    Général|Générale|Spécial|Brahimi|Annexe|Article|Chapitre|Résolution|Parties|Société|Association|Fédération|
    Alliance|Ligue|Communauté|Mouvement|Front|Armée|Commandement|Fondation|Tribunal|Haut-Commissariat|Médecins|
    Burkina|Sierra|Costa|Sri|Timor|Viet|Côte|San|New|Addis)(?![${letter}])`,
)
