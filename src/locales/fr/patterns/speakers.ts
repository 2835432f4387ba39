import { letter, upper } from '../../shared/latin.ts'
import { stateNames } from '../states.ts'
import { end, pattern } from './pattern.ts'
import { bodyWords, inverted, office, person, representative, speech } from './speaking.ts'

/**
 * Finds, in a French text, somebody who is said to have spoken: a person with a title or a full name, a State or
 * another delegation, a chair, a representative. A person who is only spoken of is no speaker ("le Président Mandela a
 * montré"), nor is a State that acts ("la Norvège a déployé des troupes").
 */
export function speakers(text: string): readonly string[] {
  return patterns
    .filter(({ only }) => only.test(text))
    .flatMap(({ words }) =>
      [...text.matchAll(words())].flatMap((match) => (isBody(match.groups?.name) ? [] : match[0].trim())),
    )
}

/** Finds States and other delegations in a text that lists them. */
export function delegations(text: string): readonly string[] {
  return /[A-ZÀ-Þ]/.test(text) ? [...text.matchAll(listed())].map(([name]) => name) : []
}

/** Two words with a capital can be a person or a body: "Amnesty International". */
function isBody(name: string | undefined): boolean {
  return name !== undefined && bodyWords.test(name)
}

/** Compiles a pattern when it is first needed: a list of all States takes long. */
function once(make: () => string): () => RegExp {
  let made: RegExp | undefined
  return () => {
    made ??= new RegExp(make(), 'g')
    return made
  }
}

const begin = `(?<![${letter}-])`

/** States and groups of States, with their articles or without; the longer names first. */
const state = pattern`(?:(?:les? |la |l’|Les? |La |L’)?(?:${[
  ...stateNames,
  'Luxembourg',
  'Fédération de Russie',
  'Saint-Siège',
  'Vietnam',
  'Irak',
]
  .filter((name) => !/^(?:Afrique|Asie|Europe|Amérique latine|Angleterre|Congo)$/u.test(name))
  .sort((a, b) => b.length - a.length)
  .join('|')}|Union (?:européenne|africaine|du Maghreb)|UE|UA|Groupe (?:des|de) (?:77|États|[${upper}])[^,;.]{0,40}?
  (?: et (?:de )?la Chine)?|Ligue des États arabes|Mouvement des pays non alignés|pays nordiques|Commission européenne|
  Alliance des petits États insulaires|ASEAN|OTAN|CARICOM))`

const listed = once(() => `${begin}${state}${end}`)

/** Somebody who comes from a country is not that country: "les réfugiés de Syrie ont demandé". */
const itself = pattern`(?<!(?:de|du|des|à|au|aux|en|avec|contre|pour|vers|par|dans) (?:la |l’|les )?)(?<!(?:de |
    à )?[dDl]’)`

const aside = pattern`(?:, [^,;]{1,70},)?(?: et (?:d’autres|(?:la |le |les |l’)?[${upper}][${letter}-]+))?`
const who = (): string => `(?:${person}|${state}|${office}|${representative})`

const spoke = once(
  () => `${begin}(?:${itself}${state}|${person}|${office}|${representative})${aside},? ${speech}${end}`,
)

const spokenOf = once(
  () => pattern`${begin}(?:(?:[Ss]elon|[Dd]’après|[Pp]our reprendre les (?:mots|termes) (?:de|du)|
    (?:de |[Àà] )l’(?:avis|opinion) (?:de|du)|aux yeux (?:de|du)|${inverted}|
    (?:dite?s?|proposée?s?|suggérée?s?|soulevée?s?|exprimée?s?|formulée?s?|présentée?s?|avancée?s?|soulignée?s?|
    défendue?s?|déposée?s?|appuyée?s?|rejetée?s?|contestée?s?|demandée?s?|souhaitée?s?) par))
    (?: la| le| les| l’)? ?(?:${who()})${end}`,
)

const attributed = once(
  () => pattern`${begin}(?:[Ll]a |[Ll]e |[Ll]es |[Ll]’)(?:position|proposition|déclaration|intervention|suggestion|
    question|préoccupation|remarque|point de vue|propos|avis|vues|opinion)s? (?:formulée? |exprimée? |présentée? )?
    (?:de la |du |des |de l’|de |d’)(?:${person}|${state}|(?:Président|Présidente|modérateur|modératrice)${end}|
    (?:délégation|représentante?) )`,
)

/** Beginnings of the words for those who speak, without a capital. */
const stems =
  'présid|modérat|animat|facilitat|rapporteu|hôte|orat|représentant|délég|ambassad|intervenant|participant|' +
  'porte-parole|ministre|fonctionnaire'

const verbs = /(?:ont|a|avait|avaient|est|sont|était|étaient|s[’']est) |(?:ait|aient|èrent)(?!\p{L})/u

/**
 * The patterns with what every text has in it in which they find something: they take long to compile, and are tried on
 * no other text.
 */
const patterns: readonly { readonly only: RegExp; readonly words: () => RegExp }[] = [
  {
    only: new RegExp(`(?=.*(?:[${upper}]|${stems}))(?=.*${verbs.source})`, 'u'),
    words: spoke,
  },
  {
    only: new RegExp(
      `(?:[Ss]elon|après|avis|opinion|termes|mots|yeux|par|(?:a|ont|avait) )(?=.*(?:[${upper}]|${stems}))`,
      'u',
    ),
    words: spokenOf,
  },
  {
    only: new RegExp(
      pattern`(?:position|déclaration|intervention|suggestion|question|préoccupation|remarque|
        point de vue|propos|avis|vues|opinion)`,
      'u',
    ),
    words: attributed,
  },
]
