import type { FindDepartures } from '../../../../model/patterns.ts'
import { asCased, finder } from '../../../shared/find-departures.ts'
import { pattern } from '../../../shared/pattern.ts'
import { soundsAsI } from '../../lists.ts'

/** What is never shortened in a text, with what it stands for. */
const abbreviations: Readonly<Record<string, string>> = {
  'la ONU': 'las Naciones Unidas',
  'La ONU': 'Las Naciones Unidas',
  'de la ONU': 'de las Naciones Unidas',
  ONU: 'Naciones Unidas',
  NNUU: 'Naciones Unidas',
  'NN.UU.': 'Naciones Unidas',
  'NN. UU.': 'Naciones Unidas',
  EEUU: 'Estados Unidos',
  'EE.UU.': 'Estados Unidos',
  'EE. UU.': 'Estados Unidos',
  'p.ej.': 'por ejemplo',
  'p. ej.': 'por ejemplo',
}

/** Finds them, but for the names that hold one, such as "ONU-Hábitat" and "ONU-Mujeres". */
export const findAbbreviations: FindDepartures = finder(
  new RegExp(
    pattern`(?<![\p{L}\d/.-])(?:(?:de )?[Ll]a ONU|ONU|NNUU|NN\. ?UU\.|EEUU|EE\. ?UU\.|
    p\. ?ej\.)(?![\p{L}\d/]|-\p{Lu}|[ -](?:Mujeres|Hábitat)(?!\p{L}))`,
    'gu',
  ),
  ([word]) => abbreviations[word],
  /ONU|UU|ej\./,
)

const titles: Readonly<Record<string, string>> = {
  'estado miembro': 'Estado Miembro',
  'estados miembros': 'Estados Miembros',
  'Estados miembros de las Naciones Unidas': 'Estados Miembros de las Naciones Unidas',
  'naciones unidas': 'Naciones Unidas',
  'el consejo de seguridad': 'el Consejo de Seguridad',
  'del consejo de seguridad': 'del Consejo de Seguridad',
  'la asamblea general': 'la Asamblea General',
  'el secretario general de las Naciones Unidas': 'el Secretario General de las Naciones Unidas',
}

const small =
  'Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|Septiembre|Octubre|Noviembre|Diciembre|Lunes|Martes|Miércoles|' +
  'Jueves|Viernes|Sábado|Domingo'

const findTitles = finder(
  new RegExp(`(?<!\\p{L})(?:${Object.keys(titles).toReversed().join('|')})(?!\\p{L})`, 'gu'),
  ([words]) => titles[words],
)
const findGovernments = finder(
  /(?<!\p{L})((?:[Ee]l|[Dd]el|[Aa]l)) gobierno(?= del? (?:la )?\p{Lu})/gu,
  ([, article = '']) => `${article} Gobierno`,
  /gobierno/,
)
const findSmall = finder(
  new RegExp(
    `(?<=\\p{Ll} |\\d )(?<!\\p{Lu}\\p{L}+ (?:de|del) )(?:${small})(?= (?:de|del|pasado|próximo|\\d)|[,;.]|$)`,
    'gu',
  ),
  ([word]) => word.toLowerCase(),
)

/** Finds what the house writes with capitals, and months and days, which have none. */
export const findCapitals: FindDepartures = (text) => [
  ...findTitles(text),
  ...findGovernments(text),
  ...findSmall(text),
]

/** Words that are not said twice by mistake. */
const twice = new Set(['muy', 'nos', 'casi', 'luego', 'tan'])

/** Finds a word that stands twice: "de de". */
export const findRepeats: FindDepartures = finder(/(?<![\p{L}\d-])(\p{Ll}+) \1(?![\p{L}\d-])/gu, ([, word = '']) =>
  twice.has(word) ? undefined : word,
)

/** Nouns that begin with a stressed a, and are feminine with a masculine article: "el agua", "esta agua". */
const stressed = 'agua|área|arma|alma|acta|aula|hambre|águila'

const findContractions = finder(
  /(?<!\p{L})([Dd]e|[Aa]) el(?= \p{Ll})/gu,
  ([, preposition = '']) => `${preposition}l`,
  / el /,
)

const findStressed = [
  finder(
    new RegExp(`(?<!\\p{L})([Ll]a|[Uu]na|[Ee]ste|[Ee]se) (${stressed})(?!\\p{L})`, 'gu'),
    ([, article = '', noun = '']) => `${asCased(article, agreeing[article.toLowerCase()] ?? article)} ${noun}`,
  ),
]

const agreeing: Readonly<Record<string, string>> = { la: 'el', una: 'un', este: 'esta', ese: 'esa' }

const findAnd = finder(/(?<!\p{L})([Yy]) (\p{L}+)/gu, ([found, and = '', word = '']) =>
  soundsAsI(word) && /^h?[iíIÍ]/u.test(word) ? `${asCased(and, 'e')} ${word}` : found,
)

const findOr = finder(
  /(?<!\p{L})([Oo]) ((?:h?[oóOÓ]\p{L}*)|8\d*|11(?!\d))(?![\d/])/gu,
  ([, or = '', word = '']) => `${asCased(or, 'u')} ${word}`,
)

/** Finds "de el", "la agua", and "y" and "o" before their own sound. */
export const findArticles: FindDepartures = (text) => [
  ...findContractions(text),
  ...findStressed.flatMap((find) => find(text)),
  ...findAnd(text),
  ...findOr(text),
]

/** Finds no-break spaces: the report sets its own, and a search for the words would pass over them. */
export const findNoBreaks: FindDepartures = finder(/\S*[\u00a0\u202f\u2007]\S*/gu, ([words]) =>
  words.replace(/[\u00a0\u202f\u2007]/g, ' '),
)
