import type { FindDepartures } from '../../../../model/patterns.ts'
import { finder } from '../../../shared/find-departures.ts'
import { numberOf } from './dates.ts'

const small = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九'] as const

/** Words by which people and things are counted. Those of time and money are left out: "3年", "5美元". */
const measures = '(?:个(?!百分点)|名|位|项|次|届|点(?!\\d)|种|类|份|场|方面|大(?=挑战|要素|支柱|原则|领域))'

const findWide: FindDepartures = finder(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+/g, ([words]) =>
  [...words].map((one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0)).join(''),
)

const findCounts: readonly FindDepartures[] = [
  // "3个国家": numbers under 10 in characters; "21个国家中的3个" compares figures, and has both as such
  finder(
    new RegExp(`(?<![\\d.,，、:：/第至到~～–—-])(?<!\\d\\d[^，。；]{1,12}中[有的]?)([1-9])(?=${measures})`, 'g'),
    ([, figure]) => small[Number(figure)],
  ),
  // "二十五个国家": those above in figures
  finder(
    new RegExp(
      `(?<![几数第百千万〇一二三四五六七八九])([二三四五六七八九]?十[一二三四五六七八九]?)(?=${measures}(?!里|来))`,
      'g',
    ),
    ([, written = '']) => String(numberOf(written)),
  ),
]

/** Finds figures of full width, counts under 10 in figures, and those above in characters. */
export const findFigures: FindDepartures = (text) => [
  ...findWide(text),
  ...(/[1-9十](?:个|名|位|项|次|届|点|种|类|份|场|方面|大)/.test(text) || /十[一二三四五六七八九]/.test(text)
    ? findCounts.flatMap((find) => find(text))
    : []),
]

const findWritten: readonly FindDepartures[] = [
  finder(/(\d+(?:\.\d+)?)\s*(?:％|(?<=\s)%)/g, ([, figure]) => `${figure}%`),
  finder(/百分之百/g, () => '100%'),
  finder(
    /百分之([一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九](?![百十点]))/g,
    ([, written = '']) => {
      return `${numberOf(written)}%`
    },
  ),
]

/** Finds "百分之十" and "10 ％", for which the house writes "10%". */
export const findPercents: FindDepartures = (text) =>
  /百分之|[%％]/.test(text) ? findWritten.flatMap((find) => find(text)) : []
