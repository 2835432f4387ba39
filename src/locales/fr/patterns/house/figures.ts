import type { FindDepartures } from '../../../../model/patterns.ts'
import { finder } from '../../../shared/find-departures.ts'

const words = ['', '', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'] as const

/** After these a figure is a number of its own, and not a count: "paragraphe 4", "phase 2", "chapitre 7". */
const numbered = [
  'par paragraphe paragraphes article articles art annexe annexes appendice chapitre section point points',
  'tableau figure phase niveau objectif cible partie étape option tour no nº n° numéro page pages p règle',
  'principe groupe catégorie type volet version voie pilier ligne dilemme question résolution et ou à que de',
  'le les du au aux numéros scénario session',
].flatMap((line) => line.split(' ').flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]))

/** Before these a figure stays one: measures, millions, and words that tell of no count. */
const measured =
  'pour|millions?|milliards?|et|ou|à|sur|en|de|des|du|contre|voix|kilom\\p{L}+|mètres?|degrés?|dollars?|' +
  'euros?|francs?|hectares?|tonnes?|kilogrammes?|litres?|heures?|h|er|ers|janvier|février|mars|avril|mai|' +
  'juin|juillet|août|septembre|octobre|novembre|décembre|autres'

/** Finds counts under 10 in figures, which the house writes in words. “1” is left: its gender is not known. */
export const findFigures: FindDepartures = (text) =>
  /\d/.test(text) ? [...findCounts(text), ...findThousands(text), ...findDecimals(text)] : []

const findCounts = finder(
  new RegExp(
    `(?<![\\p{L}\\d$€£/.,:(–-])(?<!(?<!\\p{L})(?:${numbered.join('|')})[. \\u00a0]+)` +
      `([2-9])(?= (?!(?:${measured})(?!\\p{L}))\\p{Ll}{3,})`,
    'gu',
  ),
  ([, figure]) => words[Number(figure)],
)

/** "100 000" with a space at which no line ends: an ordinary one, a comma or a stop stand there by mistake. */
const findThousands = finder(/(?<![\d.,])\d{1,3}(?:[ .,]\d{3})+(?![\d.,]\d|\d)/gu, ([number]) =>
  /^\d{1,3}(?: \d{3})+$/.test(number) ||
  /^\d{1,3}(?:[.,]\d{3}){2,}$/.test(number) ||
  /^[1-9]\d{0,2}[.,]000$/.test(number)
    ? number.replace(/[ .,]/g, '\u00a0')
    : undefined,
)

const findDecimals = finder(
  /(?<![\d.])(\d+)\.(\d{1,2})(?=[ \u00a0]?(?:%|millions?|milliards?|pour cent))/gu,
  ([, whole, part]) => `${whole},${part}`,
)

/** Finds “pour cent” after figures, and a per cent sign without its space: the house writes "10 %". */
export const findPercents: FindDepartures = finder(
  /(\d+(?:[.,]\d+)?)(?:(?: |\u202f)?%|[ \u00a0]pour[ \u00a0-]?cent(?!\p{L})|[ \u00a0]pourcents?(?!\p{L}))/gu,
  ([, figure]) => `${figure}\u00a0%`,
  /%|cent/,
)

const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'
const capitalMonths = 'Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre'

const findDays = [
  finder(
    new RegExp(`(?<![\\d,.])0?1(?:[ \\u00a0])(?=(?:${months})(?!\\p{L}))`, 'gu'),
    ([found]) => `1er${found.slice(-1)}`,
  ),
  finder(new RegExp(`(?<![\\d,.])0([2-9])(?=[ \\u00a0](?:${months})(?!\\p{L}))`, 'gu'), ([, day]) => day),
  finder(
    new RegExp(
      `(?<=\\d(?:er)?[ \\u00a0]|(?:en|de|à|et|depuis|fin|mi-|début) )(?:${capitalMonths})(?=[ \\u00a0]\\d{4}|[,;.)]|$)`,
      'gu',
    ),
    ([month]) => month.toLowerCase(),
  ),
]

/** Finds days and months that are not written as "1er juin 2008": the first has an ordinal, and months are small. */
export const findDates: FindDepartures = (text) =>
  /\d|[A-ZÀ-Þ]/.test(text) ? findDays.flatMap((find) => find(text)) : []
