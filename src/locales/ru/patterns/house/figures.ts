import type { Departure, FindDepartures } from '../../../../model/patterns.ts'
import { finder } from '../../../shared/find-departures.ts'
import { classOf } from '../../counts.ts'

/** Finds "%": the house writes "процентов". What follows 1 to 4 depends on the case, and is mended by hand. */
export const findPercents: FindDepartures = (text) => {
  if (!text.includes('%')) return []
  return [...text.matchAll(/(\d+(?:[.,]\d+)?)\s?%/g)].map(([words, figure = '']): Departure => {
    if (/[.,]/.test(figure)) return { words, by: `${figure.replace('.', ',')} процента` }
    return classOf(Number(figure)) === 'many' ? { words, by: `${figure} процентов` } : { words }
  })
}

/** After these a figure is a number of its own, and not a count: "пункт 4", "фаза 2", "глава 7". */
const numbered =
  '(?:пункт|приложени|глав|раздел|таблиц|рисун|этап|фаз|уров|цел|част|шаг|вариант|раунд|номер|страниц|правил|принцип|' +
  'групп|категори|тип|верси|направлени|компонент|строк|тезис|вопрос|резолюци|протокол|стать)\\p{L}*|' +
  '(?:пп?|ст|стр)\\.|№|из|и|или|до|от|более|менее'

/** Before these a figure stays one: measures, millions, dates, votes, and words that tell of no count. */
const measured =
  'процент|млн|млрд|миллион|миллиард|тыс|тонн|километр|метр|градус|доллар|евро|гектар|литр|час|минут|год|лет|и|' +
  'или|до|по|из|на|в|' +
  'январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр|голос|раз|проти|за|без|балл'

const counts = new RegExp(
  `(?<![\\p{L}\\d$€£/.,:()–—-])(?<!(?<!\\p{L})(?:${numbered})[. ]+)[1-9]` +
    `(?= (?!(?:${measured})\\p{L}*(?!\\p{L}))\\p{Ll}{3,})[ ]\\p{Ll}+`,
  'gu',
)

/** Finds counts under 10 in figures, which the house writes in words; their case and gender are the note-taker's. */
export const findFigures: FindDepartures = (text) =>
  /[1-9] /.test(text) ? [...text.matchAll(counts)].map(([words]) => ({ words })) : []

const months = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const

const anyMonth = months.join('|')

const dates: readonly FindDepartures[] = [
  finder(
    /(?<![\d.])(\d{1,2})\.(\d{2})\.(\d{4})(?:\s?г\.|\s?года)?(?![\d.])/g,
    ([words, day = '', month = '', year]) => {
      const name = months[Number(month) - 1]
      return name === undefined ? words : `${Number(day)} ${name} ${year} года`
    },
  ),
  finder(
    new RegExp(`(?<!\\d)(\\d{1,2}) (${anyMonth}) (\\d{4})(?: ?г\\.|(?! ?г\\.| год|\\d|[-–]))`, 'g'),
    ([, day, month, year]) => `${day} ${month} ${year} года`,
  ),
  finder(new RegExp(`(?<!\\d)0(\\d) (${anyMonth})`, 'g'), ([, day, month]) => `${day} ${month}`),
  finder(new RegExp(`(\\d{1,2})-?(?:го|е) (${anyMonth})`, 'g'), ([, day, month]) => `${day} ${month}`),
  finder(/(?<!\p{L})([Вв]) (\d{4}) ?г\./gu, ([, within, year]) => `${within} ${year} году`),
  finder(/(?<!\p{L})([Сс]|[Дд]о|[Пп]осле|[Оо]т|[Кк] концу|[Кк] началу) (\d{4}) ?г\./gu, ([, since, year]) => {
    return `${since} ${year} года`
  }),
  finder(/(\d0)-?(?:е|ые) гг\./gu, ([, decade]) => `${decade}-е годы`),
  finder(/(\d0)-?(?:х|ых) гг\./gu, ([, decade]) => `${decade}-х годов`),
]

/** Finds days, years and decades that are not written as "15 июня 2008 года" and "90-е годы". */
export const findDates: FindDepartures = (text) => (/\d/.test(text) ? dates.flatMap((find) => find(text)) : [])
