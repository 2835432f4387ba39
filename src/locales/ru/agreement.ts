import type { Phrase } from '../claim.ts'
import { plain } from '../phrase.ts'
import { type Agreement, delegationsOfOne, known } from './agreement-by-name.ts'

/** The form of a word for each agreement. */
export type Agreeing = Readonly<Record<Agreement, string>>

/** Forms a verb in the past from its masculine, with what follows it: "отметил, что", "отметила, что". */
export function past(masculine: string, after = ''): Agreeing {
  return { m: masculine + after, f: `${masculine}а${after}`, n: `${masculine}о${after}`, pl: `${masculine}и${after}` }
}

/** Adds what follows a verb to each of its forms. */
export function followed(verb: Agreeing, after: string): Agreeing {
  return { m: verb.m + after, f: verb.f + after, n: verb.n + after, pl: verb.pl + after }
}

/**
 * Finds what a verb agrees with whose subject is a name in the nominative, by the first word of the name: "Российская
 * Федерация", "пятая сессия". Nothing where that word does not tell, as in a name in Latin letters.
 */
export function agreementOf(name: Phrase): Agreement | undefined {
  return ofWord(wordsOf(name).find((word) => !beforehand.test(word)))
}

/** What stands before the word that tells: numerals of names, and adverbs. */
const beforehand = /^(?:[IVXLC]+|\d+-\p{L}+|не|наи(?:мен|бол)ее|менее|особо|вновь|недавно|экономически)$/iu

/** The same of a State or a body, which two names may stand for: "Группа 77 и Китай", "Чили, Перу и Мексика". */
export function agreementOfDelegation(name: Phrase): Agreement | undefined {
  const words = plain(name)
  const [head = ''] = words.split(/,| от имени /u)
  if (delegationsOfOne.has(head)) return 'f'
  return isJoint(head) ? 'pl' : agreementOf(name)
}

/** The same of those who are listed as one text. */
export function agreementOfList(names: Phrase): Agreement | undefined {
  const words = plain(names)
  if (delegationsOfOne.has(words)) return 'f'
  return /[,;] /u.test(words) || isJoint(words) ? 'pl' : agreementOf(names)
}

/** The same of a person, whose title or patronymic tells it: "г-жа …", "Иван Иванович …". */
export function agreementOfPerson(name: Phrase): Agreement | undefined {
  const words = plain(name)
  if (/^(?:г-н|господин|сэр)(?![\p{L}-])|\p{Ll}(?:вич|ьич)(?!\p{L})/u.test(words)) return 'm'
  if (/^(?:г-жа|госпожа|леди)(?![\p{L}-])|\p{Ll}(?:вна|чна)(?!\p{L})/u.test(words)) return 'f'
  return /^(?:гг\.|г-да|господа)/u.test(words) ? 'pl' : undefined
}

/** Tells whether a name is that of several: "Группа 77 и Китай", but not "Министерство торговли и промышленности". */
export function isJoint(words: string): boolean {
  return / и (?:\p{Lu}(?!оциальн)|г-|его |ее |их |один |одна )/u.test(words)
}

function wordsOf(name: Phrase): readonly string[] {
  return plain(name)
    .replace(/^[«„“"(]+/u, '')
    .split(/[\s,«»()]+/u)
}

/** By table, else by ending. A soft sign tells nothing. */
function ofWord(word = ''): Agreement | undefined {
  const small = word.toLowerCase()
  return known[small] ?? endings.find(([ending]) => ending.test(small))?.[1]
}

/** In the order in which they are tried: "совещание" is a noun, "общие" an adjective. */
const endings: readonly (readonly [RegExp, Agreement])[] = [
  [/^\d+$|[ыи]еся$/u, 'pl'],
  [/ийся$/u, 'm'],
  [/аяся$/u, 'f'],
  [/ееся$/u, 'n'],
  [/(?:ый|ой|ий|тель|арь)$/u, 'm'],
  [/(?:ая|яя)$/u, 'f'],
  [/(?:ое|ее|[аеяо]ние|тие|вие|сие|лие)$/u, 'n'],
  [/(?:ые|ие)$/u, 'pl'],
  [/[а-я][ая]$/u, 'f'],
  [/[а-я][ое]$/u, 'n'],
  [/[а-я][ыи]$/u, 'pl'],
  [/[а-я][бвгджзйклмнпрстфхцчшщ]$/u, 'm'],
]
