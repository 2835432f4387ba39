import type { FindDepartures } from '../../../../model/patterns.ts'
import { finder } from '../../../shared/find-departures.ts'

/** What the house writes for other spellings: hamzas that are left out, and words of which it has its own form. */
const spellings: Readonly<Record<string, string>> = {
  الى: 'إلى',
  إلي: 'إلى',
  حتي: 'حتى',
  ايضا: 'أيضا',
  او: 'أو',
  اي: 'أي',
  اذا: 'إذا',
  اكثر: 'أكثر',
  اقل: 'أقل',
  اهم: 'أهم',
  اهمية: 'أهمية',
  اطار: 'إطار',
  اجراءات: 'إجراءات',
  ادارة: 'إدارة',
  اعضاء: 'أعضاء',
  الاعضاء: 'الأعضاء',
  الامم: 'الأمم',
  الامن: 'الأمن',
  الامين: 'الأمين',
  الانسان: 'الإنسان',
  الانسانية: 'الإنسانية',
  الاقليمية: 'الإقليمية',
  الانترنت: 'الإنترنت',
  الإنجليزية: 'الإنكليزية',
  الانجليزية: 'الإنكليزية',
  بالإنجليزية: 'بالإنكليزية',
  انجلترا: 'إنكلترا',
  بكين: 'بيجين',
  هولاندا: 'هولندا',
  فيتنام: 'فييت نام',
  الدنمارك: 'الدانمرك',
  مسئول: 'مسؤول',
  مسئولية: 'مسؤولية',
  المسئولية: 'المسؤولية',
  المسئولين: 'المسؤولين',
  شئون: 'شؤون',
  الشئون: 'الشؤون',
  مئة: 'مائة',
  هذة: 'هذه',
  هاذا: 'هذا',
  لاكن: 'لكن',
}

const listed = new RegExp(
  `(?<![ء-ي])([وف]?)(${Object.keys(spellings)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![ء-ي])`,
  'gu',
)

const findListed = finder(listed, ([found, and = '', word = '']) => {
  const written = spellings[word]
  return written === undefined ? found : `${and}${written}`
})

const findPreposition = finder(
  /(?<![ء-ي])([وف]?)علي (?=أن|ال[ء-ي]|نحو|نطاق|أساس|سبيل|غرار|مدى|صعيد|مستوى|ضرورة|أهمية|ما)/gu,
  ([, and = '']) => `${and}على `,
)

/** "ورشة عمل" is a "حلقة عمل" in the house; other workshops stay. */
const findWorkshop = finder(/(?<![ء-ي])([وفبل]?)ورش(ة|تا|تي) (?=عمل|العمل)/gu, ([, and = '', end = '']) => {
  const word = end === 'ة' ? 'حلقة' : end === 'تا' ? 'حلقتا' : 'حلقتي'
  return `${and}${word} `
})

/** Vowels, of which the house writes none but a doubling, and strokes, of which it has that of "هـ" and of "الـ". */
const findVowels = finder(
  /(?<![ء-ي\u0640])[ء-ي\u0640]*[\u064b-\u0650\u0652\u0670][ء-ي\u0640\u064b-\u0652\u0670]*/gu,
  ([word]) => word.replace(/[\u064b-\u0650\u0652\u0670]/gu, ''),
)

const findStrokes = finder(/(?<![ء-ي])[ء-ي]+(?:\u0640[ء-ي]*)+/gu, ([word]) =>
  /^(?:ال|لل|[وبك]ال)?\u0640$|^ه\u0640$/u.test(word) ? undefined : word.replace(/\u0640/gu, ''),
)

/** Finds spellings that are not the house's. */
export const findSpellings: FindDepartures = (text) =>
  [findListed, findPreposition, findWorkshop, findVowels, findStrokes].flatMap((find) => find(text))

/** Finds what is never shortened in a text. */
export const findAbbreviations: FindDepartures = finder(
  /(?<![A-Za-z\d/.-])(?:UN|U\.N\.|UNGA|UNSC)(?![A-Za-z\d/]|-[A-Z]|[ -](?:Women|Habitat|Energy|Water)\b)/gu,
  ([word]) => abbreviations[word],
)

const abbreviations: Readonly<Record<string, string>> = {
  UN: 'الأمم المتحدة',
  'U.N.': 'الأمم المتحدة',
  UNGA: 'الجمعية العامة',
  UNSC: 'مجلس الأمن',
}

/** Words that are said twice on purpose. */
const twice = new Set(['واحدا', 'رويدا', 'خطوة', 'جيدا', 'بابا', 'مهلا', 'دكا'])

/** Finds a word that stands twice: "في في". */
export const findRepeats: FindDepartures = finder(/(?<![ء-ي\d-])([ء-ي]{2,}) \1(?![ء-ي\d-])/gu, ([, word = '']) =>
  twice.has(word) ? undefined : word,
)
