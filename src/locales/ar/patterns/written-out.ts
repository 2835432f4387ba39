import { writtenOutWith } from '../../shared/opposites.ts'
import { bare, letter } from './pattern.ts'

/** The few short names that Arabic has for organizations, written out. */
const abbreviations = {
  الأونروا: 'وكالة الأمم المتحدة لإغاثة اللاجئين',
  الإيغاد: 'الهيئة الحكومية الدولية المعنية بالتنمية',
  الإيكواس: 'الجماعة الاقتصادية لدول غرب أفريقيا',
  الفاو: 'منظمة الأمم المتحدة للأغذية والزراعة',
  الناتو: 'منظمة حلف شمال الأطلسي',
  اليونسكو: 'منظمة الأمم المتحدة للتربية والعلم والثقافة',
  اليونيسف: 'منظمة الأمم المتحدة للطفولة',
  اليونيسيف: 'منظمة الأمم المتحدة للطفولة',
}

/** Phrases that deny or compare nothing though one of their words does, or that do though none does. */
const phrases = {
  'بدلا من': 'عوضا عن',
  'بدون تأخير': 'سريعا',
  'دون إبطاء': 'سريعا',
  'دون تأخير': 'سريعا',
  'على الأقل': '',
  'غير أن': 'لكن',
  'غير الحكومية': 'الأهلية',
  'غير حكومية': 'أهلية',
  'لا بد': 'يجب',
  'لا بد من': 'يجب',
  'لا تقتصر على': 'تشمل',
  'لا سيما': 'خصوصا',
  'لا شك': 'طبعا',
  'لا غنى عنه': 'ضروري',
  'لا غنى عنها': 'ضرورية',
  'لا يزال': 'ما',
  'لا تزال': 'ما',
  'لا يقتصر على': 'يشمل',
  'ليس فقط': 'أيضا',
  'ليست فقط': 'أيضا',
  'من قبل': '',
  'ولا سيما': 'خصوصا',
  'الأمين العام': 'الأمين',
  'الجمعية العامة': 'الجمعية',
  'الممثل الخاص': 'الممثل',
  وحده: 'فقط',
  وحدها: 'فقط',
  وحدهم: 'فقط',
}

const written = writtenOutWith(abbreviations, phrases)
const article = new RegExp(`(?<![${letter}])(?:[وف]?[بك]?ال|[وف]?لل)(?=[${letter}]{2})`, 'g')
const ending = new RegExp(`(?<=[${letter}]{3})(?<!ا)(?:ي?(?:ها|هم|ات|ون|ين|ان|ه)|ي)(?![${letter}])`, 'g')

/** Writes short names out, and leaves of each word what most of its forms share. */
export function writtenOut(text: string): string {
  return light(written(text))
}

/**
 * Takes vowel signs, articles and endings from the words of a text, and makes one of the forms of a letter, so that
 * most forms of a noun are the same (Larkey, Ballesteros and Connell, "Light stemming for Arabic information
 * retrieval"). Behind an alif no ending goes: "ولاية" would become "ولا".
 */
export function light(text: string): string {
  const plain = bare(text).replace(/[أإآ]/g, 'ا').replaceAll('ى', 'ي').replaceAll('ة', 'ه')
  return plain.replace(article, '').replace(ending, '')
}
