import type { FindDepartures } from '../../../../model/patterns.ts'
import { finder } from '../../../shared/find-departures.ts'
import { beginsWithVowel } from '../../elision.ts'
import { pattern } from '../pattern.ts'

/** What is never shortened in a text, or otherwise, with what the house writes. */
const abbreviations: Readonly<Record<string, string>> = {
  UN: 'ONU',
  'O.N.U.': 'ONU',
  AGNU: 'Assemblée générale',
  CSNU: 'Conseil de sécurité',
  SGNU: 'Secrétaire général',
  RSSG: 'Représentant spécial du Secrétaire général',
  'Mr.': 'M.',
  Mr: 'M.',
  'Mme.': 'Mme',
  'Dr.': 'Dr',
  'etc...': 'etc.',
  'etc…': 'etc.',
}

/** Finds them, but for the names that hold one, such as “UN-Habitat”. */
export const findAbbreviations: FindDepartures = finder(
  new RegExp(
    pattern`(?<![\p{L}\d/.-])(?:AGNU|CSNU|SGNU|RSSG|UN(?=[ ,;.)]|$)(?! Women)|O\.N\.U\.|Mr\.?|Mme\.|Dr\.|
      etc(?:\.\.\.|…))(?![\p{L}\d/]|-\p{Lu})`,
    'gu',
  ),
  ([word]) => abbreviations[word],
  /[A-Z]|etc/,
)

/** What the house writes with capitals: one for an organ, two for the Organization and its Members. */
const titles: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})[ÉEée]tats? [Mm]embres?(?!\p{L})/gu, 'État Membre'],
  [/(?<!\p{L})[Nn]ations [Uu]nies(?!\p{L})/gu, 'Nations Unies'],
  [/(?<!\p{L})[Cc]onseil de [Ss]écurité(?!\p{L})/gu, 'Conseil de sécurité'],
  [/(?<!\p{L})Assemblée Générale(?!\p{L})/gu, 'Assemblée générale'],
  [/(?<=l['’])assemblée générale(?= (?:des Nations Unies|de l['’]O(?:NU|rganisation)))/gu, 'Assemblée générale'],
  [/(?<!\p{L})[Ss]ecrétaire [Gg]énéral(?= (?:de l['’](?:ONU|Organisation)|des Nations))/gu, 'Secrétaire général'],
  [/(?<!\p{L})Secrétaire Général(?!\p{L})/gu, 'Secrétaire général'],
  [/(?<!\p{L})Conseil [ÉEé]conomique et [Ss]ocial(?!\p{L})/gu, 'Conseil économique et social'],
  [/(?<!\p{L})Droits de l['’]Homme(?!\p{L})/gu, 'droits de l’homme'],
  [/(?<!\p{L})droits de l['’]Homme(?!\p{L})/gu, 'droits de l’homme'],
]

const findTitles = titles.map(([words, by]) =>
  finder(words, ([found]) => (/^[ée]tat/iu.test(found) ? (/tats/u.test(found) ? 'États Membres' : by) : by)),
)

const findGovernments = finder(
  /(?<!\p{L})([Ll]e|du|[Aa]u) gouvernement(?= (?:de la |du |de l['’]|des |de |d['’])\p{Lu})/gu,
  ([, article = '']) => `${article} Gouvernement`,
  /gouvernement/,
)

/** “Ministère des affaires étrangères”: the first word alone has a capital. */
const findMinistries = finder(
  /(?<!\p{L})[Mm]inistère (des |de la |de l['’]|du )(\p{Lu})(\p{Ll}+)/gu,
  ([, of = '', first = '', rest = '']) => `Ministère ${of}${first.toLowerCase()}${rest}`,
  /inistère/,
)

/** Capitals keep their accents: "À Genève", "l’État", "l’Égypte". */
const findAccents = [
  finder(/(?<=^|[.!?:«“(] ?[\u00a0]?)A (?=\p{L})(?!(?:été|ainsi|également|aussi|donc)(?!\p{L}))/gu, () => 'À ', /A /),
  finder(
    new RegExp(
      pattern`(?<!\p{L})E(?=(?:tats?|glises?|coles?|gypt\p{L}+|thiop\p{L}+|mirats|quateur|rythr\p{L}+|
        cosse|galité|conomie|lections?|tudes?|lys\p{L}+)(?!\p{L}))\p{L}+`,
      'gu',
    ),
    ([word]) => `É${word.slice(1)}`,
    /E/,
  ),
]

/** Finds what the house writes with capitals or without, and capitals that have lost their accent. */
export const findCapitals: FindDepartures = (text) =>
  /[A-ZÉÀnécsgs]/.test(text)
    ? [...findTitles, findGovernments, findMinistries, ...findAccents].flatMap((find) => find(text))
    : []

/** Words that are not said twice by mistake: "nous nous", "vous vous", "plus plus". */
const twice = new Set(['nous', 'vous', 'faire', 'très'])

/** Finds a word that stands twice: "de de". */
export const findRepeats: FindDepartures = finder(/(?<![\p{L}\d’'-])(\p{Ll}+) \1(?![\p{L}\d’'-])/gu, ([, word = '']) =>
  twice.has(word) ? undefined : word,
)

const findContractions = finder(
  /(?<![\p{L}’'-])(de|à|De|À) (le|les) (?=\p{L})(?!\p{Ll}+(?:er|ir|oir|re)(?!\p{L}))/gu,
  ([, preposition = '', article = '']) => {
    const small =
      preposition.toLowerCase() === 'de' ? (article === 'le' ? 'du' : 'des') : article === 'le' ? 'au' : 'aux'
    return `${/^\p{Lu}/u.test(preposition) ? small.charAt(0).toUpperCase() + small.slice(1) : small} `
  },
  /(?:de|à|De|À) les?/,
)

const findElisions = finder(
  new RegExp(
    pattern`(?<![\p{L}’'-])([Qq]ue|[Dd]e|[Nn]e|[Ll]e|[Ll]a|[Jj]e|[Ss]e|[Jj]usque|[Ll]orsque|
      [Pp]uisque) (?!\p{L}\))(\p{L}[\p{L}-]*)`,
    'gu',
  ),
  ([, small = '', next = '']) => {
    if (/^\p{Lu}/u.test(next) && !/^[AÀÂEÉÈÊIOU]\p{Ll}/u.test(next)) return undefined
    if (/^(?:une?|onz\p{L}+|oui|à|a|y)(?!\p{L})/iu.test(next) && /^l[ea]$/iu.test(small)) return undefined
    return beginsWithVowel(next) ? `${small.slice(0, -1)}’${next}` : undefined
  },
)

const findSi = finder(/(?<![\p{L}’'-])([Ss])i (ils?)(?!\p{L})/gu, ([, s = '', il = '']) => `${s}’${il}`, /[Ss]i il/)

/** Finds what is not elided or contracted: "que il", "de les", "si il". */
export const findArticles: FindDepartures = (text) => [
  ...findContractions(text),
  ...findElisions(text),
  ...findSi(text),
]
