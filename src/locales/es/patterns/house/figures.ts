import type { FindDepartures } from '../../../../model/patterns.ts'
import { finder } from '../../../shared/find-departures.ts'
import { genderOf } from '../../nouns.ts'

const words = ['', '', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'] as const

/** After these a figure is a number of its own, and not a count: "párrafo 4", "fase 2", "capítulo VII". */
const numbered = [
  'párr|párrs|párrafo|párrafos|artículo|artículos|art|anexo|apéndice|capítulo|sección|tema|cuadro|figura|' +
    'fase|nivel|meta',
  'objetivo|parte|etapa|opción|ronda|núm|núms|número|página|págs|regla|principio|grupo|categoría|tipo|' +
    'versión|pilar|línea',
  'punto|puntos|dilema|cuestión|pregunta|resolución|protocolo|título|y|a|o|u|al|del|contra|de',
]
  .join('|')
  .split('|')
  .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])
  .join('|')

/** Before these a figure stays one: measures, votes, months, and words that tell of no count. */
const measured =
  'por|sin|millones|millón|billones|mil|y|o|a|de|del|en|para|al|el|la|que|no|kilómetros?|metros?|grados?|' +
  'dólares|euros|' +
  'hectáreas|toneladas?|kilogramos?|litros?|horas|minutos|votos?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|' +
  'septiembre|octubre|noviembre|diciembre'

const findCounts = finder(
  new RegExp(
    `(?<![\\p{L}\\d$€£/.,:()–-])(?<!(?<!\\p{L})(?:${numbered})[. \\u00a0]+)([1-9]) ` +
      `(?!(?:${measured})(?!\\p{L}))(\\p{Ll}{3,})`,
    'gu',
  ),
  ([, figure, noun = '']) =>
    `${figure === '1' ? { m: 'un', f: 'una' }[genderOf(noun)] : words[Number(figure)]} ${noun}`,
  /[1-9] /,
)

/** Decimals have a comma: "3,5"; numbers of targets and paragraphs keep their point. */
const findDecimals = finder(
  new RegExp(
    `(?<![\\p{L}\\d.,/-])(?<!(?<!\\p{L})(?:${numbered}|ley|versión|S)[. \\u00a0]+)(\\d+)\\.(\\d{1,2})(?![\\d.,/-])`,
    'gu',
  ),
  ([, whole, part]) => `${whole},${part}`,
  /\d\.\d/,
)

const findThousands = finder(
  /(?<![\d.,])(\d{1,3}(?:,\d{3})*),000(?![\d,.])/gu,
  ([, before = '']) => `${before.replaceAll(',', '.')}.000`,
  /,000/,
)

/** Finds counts under 10 in figures, decimal points, and commas between thousands. */
export const findFigures: FindDepartures = (text) =>
  /\d/u.test(text) ? [...findCounts(text), ...findDecimals(text), ...findThousands(text)] : []

const months = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre'

const findDays = [
  finder(
    new RegExp(`(?<!\\p{L})(${months}) (\\d{1,2}), ?(?:de |del )?(\\d{4})(?!\\d)`, 'giu'),
    ([, month = '', day, year]) => `${day} de ${month.toLowerCase()} de ${year}`,
  ),
  finder(
    new RegExp(`(?<!\\d)(\\d{1,2}) (${months})(?: (?:de |del )?(\\d{4}))?(?!\\d)`, 'giu'),
    ([, day, month = '', year]) => `${day} de ${month.toLowerCase()}${year === undefined ? '' : ` de ${year}`}`,
  ),
  finder(
    new RegExp(`(?<!\\p{L}|\\d )((?:\\d{1,2} de )?(?:${months})) (?:del |)(\\d{4})(?!\\d)`, 'giu'),
    ([, before = '', year]) => `${before.toLowerCase()} de ${year}`,
  ),
  finder(new RegExp(`(?<!\\p{L})1(?:\\.?[ºo°]|ero?|ro) de (${months})`, 'giu'), ([, month]) => `1 de ${month}`),
  finder(/(?<!\p{L})de ([12])\.(\d{3})(?= (?:se|el|la)|[,;.)]|$)/gu, ([, thousand, rest]) => `de ${thousand}${rest}`),
]

/** Finds days and years that are not written as "15 de junio de 2008". */
export const findDates: FindDepartures = (text) => (/\d/.test(text) ? findDays.flatMap((find) => find(text)) : [])

/** Finds percentages without a space, or in words after a figure: the house writes "10 %". */
export const findPercents: FindDepartures = finder(
  /(\d+(?:[.,]\d+)*)(%|\s+por\s+ciento(?!\p{L}))/gu,
  ([, figure]) => `${figure} %`,
  /\d%|por\s+ciento/,
)
