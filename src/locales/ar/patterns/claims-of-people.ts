import type { ClaimedLevel } from '../../../model/patterns.ts'
import type { ClaimPattern } from '../../shared/claim-patterns.ts'
import { pattern } from '../../shared/pattern.ts'
import { after, almost, degree, measured, quantifier, where } from './measures.ts'
import { anywhere, end } from './pattern.ts'
import { assent, everyone, few, jussive, manner, meetingNoun, opinion, people } from './words.ts'

/** Stems of the words for those who take part. */
const stems =
  /مشارك|متكلم|متحدث|متدخل|مندوب|وفو?د|حاضر|مجتمع|مداخل|مناقش|محاور|ممثلة|الذين|ممن|من (?:حضر|كان|تكلم|شارك|أخذ|تحدث)/

const place = '(?: (?:في|خلال|أثناء)(?: (?![بلف]?أن |إن |التي |الذي )[^،.؛: ]+){1,5}?)?'

/** Verbs, in the past, of a meeting as such, and what tells it from others and says that it was of one mind. */
const ofMeeting =
  '(?:(?:خلص|قرر|اتفق|اعتمد|أقر|أيد|أكد|شدد|رفض|أجمع|وافق|استنتج|توصل)(?:ت)?|(?:رأ|أوص|تبن)(?:ى|ت))(?![ء-ي])'
const notOther = '(?! (?:الوطني|العام|الدستوري|الشعبي|الدولي|المعقود في عام|المعقودة في عام))'
const asWhole = ' (?:برمته|برمتها|بأكمله|بأكملها|ككل|كله|كلها)'

/** "The majority", or "a large one": a bare one has somebody else's name behind it. */
const majority = pattern`(?:ال(?:أغلبية|غالبية|أكثرية|أقلية)(?: (?:العظمى|الساحقة|الكبرى))?|
  (?:أغلبية|غالبية|أكثرية|أقلية) (?:كبيرة|ساحقة|واضحة|صغيرة))`

/** Claims that have participants as their subject: "رأى معظم المشاركين", "لم يعترض أحد", "اتفق المشاركون". */
export const claimsOfPeople: readonly ClaimPattern[] = [
  {
    // "لم يعترض أي وفد", "لم يختلف أحد مع هذا الرأي", "لا أحد عارض"
    only: /أحد|أي |واحد/,
    words: anywhere(pattern`(?:لم ${jussive}${manner}(?: [^،.؛ ]+)?
      \x20(?:أحد${end}(?! ال)|أي (?:من |أحد من )?${people}|ولا (?:واحد|وفد)|(?:مشارك|وفد|متكلم) واحد)|
      (?:لا|ما من) (?:أحد|${people})(?: من(?: بين)? ${people})?${place} ${opinion})${after}`),
    levelOf: () => 'full',
  },
  {
    // "لم يؤيد معظم المشاركين"
    only: /لم /,
    words: anywhere(pattern`لم ${jussive}${manner}${place} (?<many>${quantifier}) ${people}${almost}${after}`),
    levelOf: ({ many, almost: weakened }) => measured(many, weakened),
  },
  {
    // "رأى معظم المشاركين", "أيد الإصلاح جميع الوفود"; the verb stands before its subject
    only: stems,
    words: anywhere(pattern`(?:قد )?${opinion}${manner}${place}(?: (?![بفل]?أن|إن|الذي|التي|ما|من|مع)[^،.؛: ]+){0,3}?
      \x20(?<many>${quantifier}) ${people}${almost}${after}`),
    levelOf: ({ many, almost: weakened }) => measured(many, weakened),
  },
  {
    // "جميع المشاركين أيدوا", "ثلثا من حضروا أرادوا"; the subject stands before its verb
    only: stems,
    words: anywhere(pattern`(?<many>${quantifier}) ${people}${almost}${where}${manner}(?: قد)? ${opinion}${after}`),
    levelOf: ({ many, almost: weakened }) => measured(many, weakened),
  },
  {
    // "أعربت وفود كثيرة", "مشاركون عديدون حذروا", "ذكر مشارك أن", "عارض وفدان", "كل من تكلم أيد"
    only: stems,
    words:
      anywhere(pattern`(?:${opinion}${manner}${place} (?:${people} (?<many>كثيرة|كثيرون|عديدة|عديدون|عدة|قليلة|قليلون)|
      (?<one>(?:مشارك|متكلم|متحدث|وفد|مندوب|مشاركة)(?:ان| واحد)?))${end}(?! من ال(?:سكان|أهالي))|
      ${people} (?<how>كثيرة|كثيرون|عديدة|عديدون|عدة|قليلة|قليلون)${manner} ${opinion}|
      (?<all>كل) من (?:تكلم|حضر|شارك|أخذ الكلمة|كان حاضرا)(?:وا)? ${opinion})${after}`),
    levelOf: ({ many, how = many, one, all }) => {
      if (all !== undefined) return 'full'
      if (one !== undefined || how === undefined) return 'some'
      return /عدة/u.test(how) ? 'several' : /قليل/u.test(how) ? 'some' : 'many'
    },
  },
  {
    // "وافق الجميع", "الجميع متفقون", "رأى الكثيرون", "الأغلبية أيدت"
    only: /الجميع|الكل|كثيرون|البعض|بعضهم|معظمهم|جميعهم|أغلبهم|أغلبيتهم|أغلبية|غالبية|أكثرية|أقلية/,
    words: anywhere(pattern`(?:${opinion}${manner} (?<many>الجميع|الكل|الكثيرون|كثيرون|البعض|بعضهم|معظمهم|جميعهم|أغلبهم|
      أغلبيتهم|${majority})${end}|
      (?<each>الجميع|الكل|الكثيرون|كثيرون|البعض|بعضهم|معظمهم|جميعهم|أغلبهم|
      ${majority})${end}${manner}
      \x20(?:${opinion}|متفق(?:ون)?|مؤيد(?:ون)?|موافق(?:ون)?)${end})(?! من)${after}`),
    levelOf: ({ many, each = many }) => levelOfPronoun(each),
  },
  {
    // "حظي بتأييد جميع الوفود", "في رأي معظم المشاركين", "من جانب بعض المتكلمين"
    only: stems,
    words: anywhere(pattern`ب?(?:رأي|نظر|تأييد|دعم|موافقة|قبول|اعتراض|معارضة|جانب|قبل|رضا|شعور|لسان)(?: من)?
      \x20(?<many>${quantifier}) ${people}${almost}${after}`),
    levelOf: ({ many, almost: weakened }) => measured(many, weakened),
  },
  {
    // "وفقا لمعظم المتكلمين"
    only: stems,
    words: anywhere(pattern`(?:وفقا|طبقا|تبعا) ل(?<many>${quantifier}) ${people}${after}`),
    levelOf: ({ many }) => measured(many),
  },
  {
    // "وافقت القاعة", "أجمع الحاضرون"; what all who were there can be said to have done
    only: /القاعة|الحضور|الحاضر|المجتمع|حضروا|كانوا/,
    words: anywhere(pattern`(?:(?<verb>${opinion})(?<way>${manner}) ${everyone}(?<whole> (?:بأكملها|كلها|بأسرها|كافة|
      جميعا))?|
      ${everyone}(?<all> (?:بأكملها|كلها|بأسرها|كافة|جميعا))?(?<how>${manner}) (?<did>${opinion}))${after}`),
    levelOf: ({ whole, all = whole, way, how = way, verb = '', did = verb }) =>
      all !== undefined ? 'full' : (degree(how) ?? levelOfVerb(did)),
  },
  {
    // "اتفق المشاركون على", "المشاركون أجمعوا", "اتفقنا على"
    only: new RegExp(`${stems.source}|القاعة|نا `),
    words: anywhere(pattern`(?:(?<verb>${assent})(?<way>${manner}) ${people}(?<all> (?:جميعا|كافة|كلهم|جميعهم|قاطبة))?|
      ${people}${where}(?<how>${manner})(?: قد)? (?<did>${assent})|(?<we>(?:اتفق|أجمع|توافق)نا(?: جميعا| كلنا)?)${end}|
      (?:اتفقت|توافقت|أجمعت|تلاقت|التقت) آراء ${people}|${people}(?: جميعا)? (?<are>متفقون|متفقين|متفقة|مجمعون|
      مجمعة)${end}|
      كان(?:ت)? (?:${people}|${everyone})(?: في ${few}{2,40}?)? (?<one>متفقين|متفقة|مجمعين|مجمعة|على رأي واحد|
      على اتفاق)${end}
      )(?<then>${manner})${after}`),
    levelOf: ({ verb = '', did = verb, we = did, are = we, one = are, where: between = '', ...ways }) =>
      degree([between, ways.way, ways.how, ways.all, ways.then, one].join(' ')) ?? levelOfVerb(one),
  },
  {
    // "أيد المشاركون عموما", "أيدت الوفود بالإجماع", "أعرب المشاركون عن تأييد واسع"
    only: stems,
    words: anywhere(pattern`(?:${opinion}(?<way>${manner}) ${people}${place}(?<how>${manner})
      (?<what> (?:عن )?(?:تأييد|دعم|موافقة|ترحيب)(?:هم|ها|ا)? (?:ال)?(?:واسع|عام|قوي|كبير|تام|كامل|بالإجماع)(?:ا|ة)?)?|
      ${people}${where}(?<then>${manner})(?: قد)? ${opinion})${after}`),
    levelOf: ({ way = '', how = '', what = '', where: between = '', then = '' }) =>
      degree(`${way}${how}${what}`) ?? degree(/^ (?:جميعا|كافة|كله|جميع|قاطبة)/u.test(between) ? between : then),
  },
  {
    // "خلص المؤتمر إلى أن", "اتفقت الحلقة الدراسية على أن", "أيد الاجتماع برمته", "المؤتمر خلص إلى أن"
    only: new RegExp(meetingNoun),
    words:
      anywhere(pattern`(?:(?<verb>${ofMeeting})(?<way>${manner}) ${meetingNoun}${notOther}(?<whole>${asWhole})?${place}|
      ${meetingNoun}${notOther}(?<all>${asWhole})?${where}(?: قد)? (?<did>${ofMeeting}))(?<how>${manner})
      \x20(?:إلى|على|أن|بأن|الاقتراح|الإصلاح|اقتراح|التوصيات|الاستنتاجات)${after}`),
    levelOf: ({ verb = '', did = verb, whole, all = whole, way = '', how = '' }) =>
      all !== undefined ? 'full' : (degree(way + how) ?? levelOfVerb(did)),
  },
]

function levelOfVerb(verb: string): ClaimedLevel {
  if (/أجمع|مجمع|رأي واحد/u.test(verb)) return 'full'
  return /خلص|استنتج|قرر|اعتمد/u.test(verb) ? 'concluded' : 'agreed'
}

function levelOfPronoun(who: string | undefined): ClaimedLevel | undefined {
  if (who === undefined) return undefined
  if (/الجميع|جميعهم|الكل/u.test(who)) return 'full'
  if (/كثير/u.test(who)) return 'many'
  return /بعض|أقلية/u.test(who) ? 'some' : 'most'
}
