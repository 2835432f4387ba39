import type { ClaimedLevel } from '../../../model/patterns.ts'
import type { ClaimPattern } from '../../shared/claim-patterns.ts'
import { pattern } from '../../shared/pattern.ts'
import { after, degree } from './measures.ts'
import { anywhere, end } from './pattern.ts'
import { assentNoun, few, manner, measure } from './words.ts'

const place = pattern`(?: (?:في|لدى|بين المشاركين|بين الوفود|بين الحاضرين)(?: ${few}{2,40}?)?)?`

const nounOf = (nouns: string): string =>
  pattern`(?<what>${nouns})ا?(?<how>(?: (?:${measure}|و${measure}|إلى حد كبير))*)`

/** Claims of agreement that nobody is the subject of: "اتفق على أن", "كان هناك اتفاق واسع", "دون أي اعتراض". */
export const claimsOfAgreement: readonly ClaimPattern[] = [
  {
    // "اتفق في جنيف على أن": with nobody between the verb and "on", it is passive
    only: /تفق|توافق|الاتفاق|التوافق|أجمع|الآراء|انعقد/,
    words: anywhere(pattern`(?:قد )?(?<made>(?:اتفق|أجمع)(?: الرأي)?|(?:اتفقت|أجمعت|توافقت|تلاقت|التقت) (?:الآراء|
      وجهات النظر)|
      انعقد (?:الرأي|الإجماع|الاتفاق)|(?:تم|جرى) (?:الاتفاق|التوافق))(?<how>${manner})${place}
      (?<then>${manner}) على (?:أن|أنه|أنها|ضرورة|أهمية|وجوب|الحاجة|التوصية|ما يلي|عدم|أن[ء-ي]*)${end}${after}`),
    levelOf: ({ how = '', then = '', made = '' }) =>
      degree(how + then) ?? (/أجمع|إجماع/iu.test(made) ? 'full' : 'agreed'),
  },
  {
    // "تقرر بالإجماع", "أيد الاقتراح بالإجماع", "قبل الإصلاح على نطاق واسع"
    only: /بالإجماع|بتوافق الآراء|على نطاق واسع|عموما|بوجه عام|دون اعتراض/,
    words: new RegExp(
      pattern`(?<=^|[،.؛:] ?|(?<![ء-ي])أن )[وف]?(?:(?:تقرر|قرر|أيد|قبل|رحب|رفض|أقر|سلم|حظي|لوحظ|رئي|
      اعتبر)(?:ت)?)(?: ب?(?:ال[ء-ي]+|أن|به|بها)){0,3}
      \x20(?<how>بالإجماع|بتوافق الآراء|على نطاق واسع|عموما|بوجه عام|دون (?:أي )?اعتراض)${after}`,
      'g',
    ),
    levelOf: ({ how = '' }) => (/اعتراض/u.test(how) ? 'full' : degree(how)),
  },
  {
    // "لم يكن هناك أي اعتراض", "لم تثر اعتراضات", "دون أن يعترض أحد", "لم يسمع صوت معارض"
    only: /عترا|معارض|خلاف|مخالف/,
    words: anywhere(pattern`(?:(?:لم (?:يكن|تكن) (?:هناك|ثمة)|لم (?:يبد|تبد|يثر|تثر|يسجل|تسجل|يسمع|تسمع|يرد|ترد|يعرب عن|
      ينشأ))
      \x20(?:(?:أي|أية) )?(?:اعتراض(?:ات)?|معارضة|خلاف(?:ات)?|صوت معارض|أصوات معارضة|صوت مخالف|أصوات مخالفة)|
      دون أن يعترض أحد)${end}${after}`),
    levelOf: () => 'full',
  },
  {
    // "كان هناك اتفاق واسع على", "ساد توافق في الآراء", "برز تأييد قوي"
    only: /تفاق|توافق|إجماع|تأييد|دعم|قبول|موافقة|ترحيب|استحسان|تفاهم|تقارب/,
    words: anywhere(pattern`(?<!(?:لم|لا|ليس|ليست|يكن|تكن|ما) )(?:(?:كان|كانت|يوجد|وجد|ساد|ظهر|برز|تبلور|نشأ|تكون|تحقق|
      حصل|سجل|لوحظ|
      سادت|ظهرت|برزت)(?: (?:هناك|ثمة))?|هناك|ثمة)(?: أيضا| كذلك)?${place}
      \x20(?:شبه |قدر من ال|درجة من ال|نوع من ال|ال)?${nounOf(assentNoun)}(?! (?:سلام|لوقف|دولي))${after}`),
    levelOf: ({ what = '', how, after: next = '' }) => levelOfNoun(what, how, next),
  },
  {
    // "كان التأييد للإصلاح واسعا"
    only: /كان/,
    words: anywhere(pattern`كان(?:ت)? (?:ال)(?:تأييد|اتفاق|قبول|دعم|ترحيب|موافقة)(?: ${few}{2,40}?)?
      \x20(?<how>واسعا|عاما|قويا|كبيرا|كاملا|تاما|بالإجماع|إجماعيا|واسعة|عامة|تامة|كاملة)${end}${after}`),
    levelOf: ({ how }) => degree(how),
  },
  {
    // "أعرب عن تأييد واسع", "أبدي تأييد قوي", "سجل اتفاق عام"
    only: /تأييد|دعم|موافقة|ترحيب|اتفاق/,
    words: anywhere(pattern`(?:أعرب|أبدي|أبديت|عبر)${manner}${place}(?: عن)? ${nounOf(assentNoun)}${after}`),
    levelOf: ({ how }) => degree(how),
  },
  {
    // "حظي الإصلاح بتأييد واسع", "لقي قبولا عاما", "نال الإجماع", "قوبل دون اعتراض"
    only: /حظي|لقي|لاقى|لاقت|نال|قوبل|صادف|اكتسب/,
    words: anywhere(pattern`(?:حظي(?:ت)?|لقي(?:ت)?|لاق(?:ى|ت)|نال(?:ت)?|قوبل(?:ت)?|صادف(?:ت)?|اكتسب(?:ت)?)
      (?: ${few}{2,60}?)? ب?(?:ال)?${nounOf(assentNoun)}${after}`),
    levelOf: ({ what = '', how }) => degree(how) ?? (/إجماع/u.test(what) ? 'full' : undefined),
  },
  {
    // "تم التوصل إلى اتفاق", "توصل إلى توافق في الآراء بشأن"
    only: /وصل/,
    words: anywhere(
      pattern`(?<!لم )(?:(?:تم|جرى) التوصل|توصل|أمكن التوصل)${manner}${place} إلى ${nounOf(assentNoun)}${after}`,
    ),
    levelOf: ({ what = '', how, after: next = '' }) => levelOfNoun(what, how, next),
  },
  {
    // "كان الرأي السائد أن", "ساد شعور عام", "رأي الأغلبية"; "الرأي العام" is what the public thinks
    only: /الرأي|رأي|الشعور|شعور|الانطباع|انطباع|الاتجاه|اتجاه/,
    words:
      anywhere(pattern`(?:(?:كان|ساد|ظل|برز)(?: (?:هناك|ثمة))?${place} (?:(?:ال)?(?:رأي|شعور|انطباع|اتجاه|موقف|مزاج)
      \x20(?<how>(?:ال)?(?:سائد|غالب|مشترك|موحد|جماعي|راجح|مهيمن)|(?<=(?:شعور|انطباع|اتجاه|مزاج) )(?:ال)?عام)|
      (?<many>رأي (?:الأغلبية|الغالبية|الأكثرية)))|
      (?:الرأي|الشعور|الانطباع|الاتجاه) (?<view>السائد|الغالب|المشترك)${place}(?: كان| هو| كان هو) أن)${end}${after}`),
    levelOf: ({ many }) => (many === undefined ? 'prevailing' : 'most'),
  },
]

/** "Between parties" is told elsewhere; a noun of support alone tells no measure. */
function levelOfNoun(what: string, how: string | undefined, next: string): ClaimedLevel | undefined {
  const measure = degree(how)
  if (/^إجماع/u.test(what)) return 'full'
  if (measure !== undefined) return measure
  const isAgreement = /^(?:اتفاق|توافق|تفاهم|تقارب)/u.test(what)
  return isAgreement && /^(?: (?:على|بشأن|في|حول|مفاده|بين|مشترك)|$|[،.؛])/u.test(next) ? 'agreed' : undefined
}
