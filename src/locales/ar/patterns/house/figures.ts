import type { Departure, FindDepartures } from '../../../../model/patterns.ts'
import { finder } from '../../../shared/find-departures.ts'
import { noBreak } from '../../../shared/no-break.ts'

/** After these a figure is a number of its own, and not a count. */
const numbered =
  'الفقرة|الفقرات|المادة|المواد|البند|البنود|الفصل|الباب|الجدول|الشكل|المرفق|الهدف|الأهداف|المرحلة|' +
  'المستوى|الفئة|الصفحة|رقم|القرار|الدورة|الجلسة|القسم|الخيار|الخطوة|الفريق|المجموعة|الغاية|المبدأ|' +
  'القاعدة|يومي|يوم|الساعة|من|إلى|و|أو'

/** Before these a figure stays one: measures, millions, months, and words that tell of no count. */
const measured =
  'في|من|إلى|أو|و|على|كيلومتر|أمتار|دولار|يورو|ملايين|مليون|مليارات|بلايين|آلاف|درجات|هكتار|أطنان|لتر|' +
  'كيلوغرام|كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين|يناير|فبراير|مارس|أبريل|مايو|يونيه|' +
  'يوليه|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|صباحا|مساء'

const counts = new RegExp(
  `(?<![A-Za-z\\d.,/:–$€ـ-])(?<!(?:${numbered})[ \\u00a0])[3-9] (?!(?:${measured}))[ء-ي]{3,}`,
  'gu',
)

/** Finds figures of the east, and counts of 3 to 9 in figures, whose words depend on the gender of what they count. */
export const findFigures: FindDepartures = (text) => [...findEastern(text), ...findCounts(text)]

const findEastern = finder(/[٠-٩۰-۹]+/gu, ([figures]) =>
  [...figures].map((figure) => String((figure.codePointAt(0) ?? 0) & 15)).join(''),
)

function findCounts(text: string): readonly Departure[] {
  return /[3-9] /.test(text) ? [...text.matchAll(counts)].map(([words]) => ({ words })) : []
}

const names: readonly (readonly [syrian: string, other: string])[] = [
  ['كانون الثاني', 'يناير'],
  ['شباط', 'فبراير'],
  ['آذار', 'مارس'],
  ['نيسان', 'أبريل|ابريل'],
  ['أيار', 'مايو'],
  ['حزيران', 'يونيه|يونيو'],
  ['تموز', 'يوليه|يوليو'],
  ['آب', 'أغسطس'],
  ['أيلول', 'سبتمبر'],
  ['تشرين الأول', 'أكتوبر'],
  ['تشرين الثاني', 'نوفمبر'],
  ['كانون الأول', 'ديسمبر'],
]

const bothNames = names.map(([syrian, other]) => {
  const [written = ''] = other.split('|')
  const day = '(?<=\\d[ \\u00a0]|شهر |شهري |أوائل |أواخر )'
  const year = '(?= (?:من عام |عام )?\\d{4})'
  const one = (name: string): string => `${day}${name}(?![/ء-ي])|(?<![/ء-ي])[وفبل]?${name}(?![/ء-ي])${year}`
  return finder(
    new RegExp(`${one(syrian)}|${one(`(?:${other})`)}|${syrian} ?/ ?(?:${other})`, 'gu'),
    ([found]) => `${/^[وفبل](?=[آأحتشكنيمسد])(?!يو)/u.exec(found)?.[0] ?? ''}${syrian}/${written}`,
    new RegExp(`${syrian}|${other}`, 'u'),
  )
})

/** Finds months with one of their two names only, or in other spellings: "11 أيار/مايو 2007". */
export const findDates: FindDepartures = (text) => bothNames.flatMap((find) => find(text))

/** Finds signs and other words for "per cent". */
export const findPercents: FindDepartures = finder(
  /(\d+(?:[.,٫]\d+)?)\s?[%٪]|(?<![ء-ي])(?:بالمائة|بالمئة|في المئة)(?![ء-ي])/gu,
  ([, figure]) => (figure === undefined ? 'في المائة' : `${figure} في المائة`),
)

/**
 * Finds spaces at which a line could end, or the bidirectional order turn round: within a number, and between "and" and
 * a figure or a word in Latin letters. Before Arabic words "and" has no space.
 */
export const findSpaces: FindDepartures = (text) => [
  ...finder(/(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)/gu, ([number]) => number.replaceAll(' ', noBreak))(text),
  ...finder(/(?<![ء-ي])و (?=[\dA-Za-z])/gu, () => `و${noBreak}`)(text),
  ...finder(/(?<![ء-ي])و[ \u00a0]([ء-ي]+)/gu, ([, word = '']) => `و${word}`)(text),
  ...finder(/(?<=[ء-ي])[\u00a0\u202f\u2007](?=[ء-ي])/gu, () => ' ')(text),
]
