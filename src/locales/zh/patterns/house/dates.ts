import type { FindDepartures } from '../../../../model/patterns.ts'
import { finder } from '../../../shared/find-departures.ts'

const digit = '[〇零○Ｏ一二三四五六七八九]'
const small = '(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])'

/** Reads a number below 100 in characters: "三十一", "十", "六". */
export function numberOf(written: string): number {
  const [tens, units] = written.includes('十') ? written.split('十') : ['', written]
  const ten = written.includes('十') ? (tens === '' ? 1 : digitOf(tens)) : 0
  return ten * 10 + (units === '' ? 0 : digitOf(units))
}

const digits = '〇一二三四五六七八九'

function digitOf(written = ''): number {
  return Math.max(0, digits.indexOf(written))
}

const years = (written: string): string =>
  [...written].map((one) => String(/[零○Ｏ]/.test(one) ? 0 : digitOf(one))).join('')

const findDays: readonly FindDepartures[] = [
  // "二〇〇八年六月十五日"
  finder(
    new RegExp(`(${digit}{4})年(?:(${small})月)?(?:(${small})[日号])?`, 'g'),
    ([, year = '', month, day]) =>
      `${years(year)}年${month ? `${numberOf(month)}月` : ''}${day ? `${numberOf(day)}日` : ''}`,
  ),
  // "六月十五日"
  finder(
    new RegExp(`(?<![年\\d〇零一二三四五六七八九十])(${small})月(${small})[日号]`, 'g'),
    ([, month = '', day = '']) => `${numberOf(month)}月${numberOf(day)}日`,
  ),
  // "2008-06-15", "2008/6/15", "2008.6.15"
  finder(
    /(?<![\d.\w/-])((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?![\d.\w/-])/g,
    ([, year, , month, day]) => `${year}年${Number(month)}月${Number(day)}日`,
  ),
  // "6月15号", "06月05日"
  finder(/(\d{1,2})月(\d{1,2})[日号]/g, ([, month, day]) => `${Number(month)}月${Number(day)}日`),
  finder(/上个?世纪([2-9])0年代/g, ([, decade]) => `19${decade}0年代`),
  finder(/(?:上个?世纪|二十世纪|20世纪)([二三四五六七八九])十年代/g, ([, decade]) => `19${digitOf(decade)}0年代`),
]

/** Finds days, years and decades that are not written as "2008年6月15日" and "1990年代". */
export const findDates: FindDepartures = (text) =>
  /年|月|\d[-/.]\d/.test(text) ? findDays.flatMap((find) => find(text)) : []
