import { changedWords } from '../../model/stretches.ts'
import type { ClaimSpeaker, Name, Phrase } from '../claim.ts'
import { phrase, plain } from '../phrase.ts'
import type { Gender } from './counts.ts'

/** Leaves names as they are, for heads and lists too: the Arabic article is written with its word and never dropped. */
export function withoutArticle(name: Phrase): Phrase {
  return name
}

/** "To", with the name: the preposition that is a word of its own, since one letter could not join any name. */
export function to({ name, to: given }: Name): Phrase {
  return given ?? phrase`إلى ${oblique(name)}`
}

/**
 * The gender of a name, as the verb before it needs it. A name tells it by its first word, be it by an ending, as a
 * plural of things, or as that of a State; one in another script tells nothing.
 */
export function genderOf(name: Phrase, kind: 'body' | 'delegation' = 'body'): Gender {
  const words = plain(name)
  const first = /^«?(?:ال)?([\p{Script=Arabic}]+)/u.exec(words)?.[1]
  if (first === undefined) return 'm'
  if (masculine.has(first)) return /^جنوب أفريقيا/u.test(words) ? 'f' : 'm'
  if (/(?:ة|.ات)$/u.test(first) || feminine.has(first)) return 'f'
  return kind === 'delegation' ? 'f' : 'm'
}

/** The gender of whom a verb has as its first subject. States are feminine, but for a few. */
export function genderOfSpeaker(speaker: ClaimSpeaker | undefined): Gender {
  switch (speaker?.kind) {
    case undefined:
    case 'one':
      return 'm'
    case 'delegation':
      return genderOf(speaker.name, 'delegation')
    case 'group':
      return genderOf(speaker.name)
    case 'person': {
      const { name = [], office = [] } = speaker
      const titled = /^(?:السيد|السفير|الوزير|الدكتور|الأستاذ|الأمير|القاضي|الملك|الرئيس)(?:ة)?(?= )/u.test(plain(name))
      return genderOf(titled || office.length === 0 ? name : office)
    }
  }
}

/**
 * First words that are masculine, whatever their endings: what States and bodies are called, the few States that are,
 * plurals of persons, and names of men.
 */
const masculine = new Set(
  (
    'اتحاد وفد ممثل ممثلو فريق مكتب برنامج صندوق مجلس مركز معهد مصرف بنك حلف تحالف مرصد منتدى حزب مؤتمر كرسي تجمع ' +
    'ناتو نائب رئيس وزير سفير أمين مندوب مفوض مدير منسق مقرر قائد أعضاء خبراء كومنولث مقر ' +
    'أردن سودان جنوب عراق لبنان مغرب يمن صومال ' +
    'قادة سادة أساتذة قضاة حمزة أسامة طلحة معاوية عطية جمعة خليفة'
  ).split(' '),
)

/** Broken plurals of things, which are feminine. */
const feminine = new Set(
  (
    'بلدان دول وفود أطراف جهات مؤسسات صناديق برامج أحزاب مصارف بنوك مراكز معاهد جزر أمم مدن شعوب أقاليم قوى لجان ' +
    'مجالس مكاتب دوائر أوساط قبائل طوائف مناطق اتحادات نساء أسر مدارس أقل أفقر'
  ).split(' '),
)

/**
 * Puts names after a preposition, or after the noun whose they are: sound plurals of persons change their ending
 * ("المانحون" to "المانحين", "ممثلو" to "ممثلي"). Others show no case without vowels.
 */
export function oblique(names: Phrase): Phrase {
  return names.map((node) => (node.type === 'text' ? changedWords(node, obliqueWords(node.value)) : node))
}

function obliqueWords(words: string): string {
  return words
    .replace(plural, (word, stem: string) => (singular.has(stem) ? word : word.replace(/ون$/u, 'ين')))
    .replace(constructPlural, '$1ي')
}

/** Participles and relative adjectives with the ending of the plural. */
const plural = /(?<!\p{L})(?:و|و?ال)?((?:م\p{L}{2,}|\p{L}ا\p{L}{2}|\p{L}{2,}ي)ون|مساعدون|صحفيون|أكاديميون)(?!\p{L})/gu

/** Words with such an ending that are no plurals. */
const singular = new Set('مضمون مخزون مليون تلفزيون مجنون مطعون معجون مرهون معاون متعاون أفيون'.split(' '))

const constructPlural =
  /(?<!\p{L})((?:و?)(?:ممثل|مندوب|مسؤول|موظف|مراقب|مستشار|مبعوث|محافظ|منظم|مقرر|مدير|مفوض|مشارك|منسق|متكلم))و(?= )/gu
