import type { ClaimedLevel } from '../../../model/patterns.ts'
import type { Groups } from '../../shared/claim-patterns.ts'
import { pattern } from '../../shared/pattern.ts'
import { end } from './pattern.ts'

/** Words that count people, up to the noun. */
export const quantifier = pattern`(?:(?:جميع|كل|كافة|سائر|معظم|أغلب|جل|غالبية|أغلبية|أكثرية|عدة|بضعة|بعض|نصف|ثلث|
  ثلثا|ثلثي|ربع|
  ثلاثة أرباع|أربعة أخماس|أحد|إحدى|عشرات)|
  (?:ال)?(?:أغلبية|غالبية|أكثرية|أقلية)(?: (?:ال)?(?:عظمى|ساحقة|كبرى|كبيرة|واضحة|صغيرة))? من|السواد الأعظم من|
  (?:ال)?كثير(?:ون|ين)? من|(?:ال)?عديد من|عدد(?:ا)?(?: (?:كبير|قليل|محدود|ضئيل|متزايد|وافر)(?:ا)?)? من|
  قلة(?: قليلة)? من|(?:ال)?قليل(?:ون|ين)? من|حفنة من|(?:أكثر|ما يزيد على|ما يقرب|أقل|نحو|زهاء|قرابة) من نصف|
  (?:زهاء|نحو|قرابة) (?:نصف|ثلثي|ثلث)|غير واحد من|واحد(?:ة)? من|اثنان من|اثنين من|اثنتان من|اثنتين من|
  (?:ثلاث|أربع|خمس|ست|سبع|ثماني|تسع|عشر)ة?(?: من)?|
  \d+(?:[.,٫]\d+)?(?: (?:في المائة|في المئة|بالمائة|بالمئة)|\s?[%٪])?(?: من)?(?: أصل \d+)?)`

/** What behind a noun weakens "all". */
export const almost = pattern`(?<almost> (?:تقريبا|باستثناء|ما عدا|عدا|إلا)${end})?`

/** Tells the level that such words claim. */
export function measured(words: string | undefined, weakened?: string): ClaimedLevel | undefined {
  if (words === undefined) return undefined
  const level = counts.find(([, pattern]) => pattern.test(words.trim()))?.[0] ?? 'some'
  return level === 'full' && weakened !== undefined ? 'most' : level
}

/** In the order in which they are tried: "a minority" is no majority, and "a small number" not many. */
const counts: readonly (readonly [ClaimedLevel, RegExp])[] = [
  ['full', /^(?:جميع|كل|كافة|سائر|لا أحد)/u],
  ['some', /أقلية|قلة|قليل|محدود|ضئيل|حفنة|^بعض|أقل من نصف|^واحد|^أحد|^إحدى/u],
  ['most', /معظم|أغلب|غالبية|أكثرية|السواد|^جل|ثلثا|ثلثي|أرباع|أخماس|أكثر من نصف|يزيد على|في الم|بالم|[%٪]/u],
  ['many', /كثير|عديد|نصف|عشرات|عدد(?:ا)? كبير|وافر|متزايد/u],
  ['several', /^عدة|^بضعة|^عدد/u],
]

/** Tells the level that an adverb or an adjective of agreement claims. */
export function degree(words: string | undefined): ClaimedLevel | undefined {
  if (words === undefined) return undefined
  if (/بالإجماع|إجماع|تام|كامل|مطلق|كلي|شامل|جميع|كافة|كله|قاطبة|بأجمع|بأسر|بتوافق|بالتوافق|رأي واحد/u.test(words))
    return 'full'
  return /واسع|عام|عريض|كبير|قوي|غالب|ساحق|عموما|إجمالا/u.test(words) ? 'broad' : undefined
}

/** What follows a claim, which is no part of it. */
export const after = '(?=(?<after>.{0,60}))'

/** What stands between people and their verb: where they were, or who they were. */
export const where = pattern`(?<where> (?:(?:في|من|عن|خلال|أثناء|الذين|التي|الحاضر|الممثل|المشارك)[^،.؛:]{1,60}?|
  جميعا|كافة|كلهم|
  جميعهم|كلها|جميعها|قاطبة|تقريبا))?`

/**
 * Tells whether words are of others than the meeting: participants in talks, in a poll or in a fight, agreement between
 * parties, and whatever was in a year that is named.
 */
export function isElsewhere({ where: between = '', after: next = '' }: Groups): boolean {
  return (
    otherPlace.test(between.replace(/^ ال(?:مشارك|ممثل|حاضر)[ء-ي]+/u, '')) ||
    otherPlace.test(next) ||
    elsewhere.some((words) => words.test(next))
  )
}

const otherPlace = new RegExp(
  pattern`^ ?(?:في|من|إلى|خلال|أثناء) (?:ال)?(?:عملية|عمليات|محادثات|مفاوضات|مباحثات|قتال|نزاع|معارك|استفتاء|استقصاء|
    دراسة(?! النتائج)|انتخابات|بعثة|بعثات|برامج|برنامج|انقلاب|محاكمة|تمرد|برلمان|مجلس|جمعية العامة|حوار الوطني|
    سكان|قرى|أقاليم|بلد|مخيمات|ميدان)`,
)

const elsewhere = [
  /^ ?(?:[ء-ي]+ ){0,3}?(?:في |عام |سنة |في عام |في سنة )(?:[ء-ي/]+ ){0,2}?\d{4}(?!\d)/u,
  /^ ?(?:[ء-ي]+ )?(?:بين|فيما بين) (?!المشارك|الوفود|الحاضر|المتكلم|جميع|معظم)/u,
  /^ من (?:جانب )?(?:الدولة|الدول|الحكومة|السكان|البرلمان|المجلس|الطرف|الأطراف|الجانب)/u,
  /^ ?(?:لوقف|سلام|السلام|باريس|دايتون|أروشا)/u,
]
