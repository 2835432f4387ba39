import type { LanguageRun, Words } from './document.ts'
import { fullWidth } from './ideographs.ts'
import type { Lang } from './names.ts'
import { primary } from './text.ts'

/** A script, by its letters and by what is written with them alone, and the languages written in it. */
interface Script {
  readonly letters: string
  readonly direction: LanguageRun['direction']
  /** The first is the one that words in the script are taken for. */
  readonly languages: readonly [Lang, ...Lang[]]
}

const leftward: Pick<Script, 'direction'> = { direction: 'rtl' }
const rightward: Pick<Script, 'direction'> = { direction: 'ltr' }

const scripts: readonly Script[] = [
  {
    letters: '\\p{Script=Arabic}\\u060C\\u061B\\u061F',
    ...leftward,
    languages: ['ar', 'dv', 'fa', 'ku', 'ps', 'sd', 'ug', 'ur'],
  },
  { letters: '\\p{Script=Hebrew}', ...leftward, languages: ['he', 'yi'] },
  {
    letters: fullWidth,
    ...rightward,
    languages: ['zh', 'ja', 'ko', 'yue'],
  },
  { letters: '\\p{Script=Hangul}', ...rightward, languages: ['ko'] },
  {
    letters: '\\p{Script=Cyrillic}',
    ...rightward,
    languages: ['ru', 'be', 'bg', 'bs', 'kk', 'ky', 'mk', 'mn', 'sr', 'tg', 'uk'],
  },
  { letters: '\\p{Script=Greek}', ...rightward, languages: ['el'] },
  { letters: '\\p{Script=Devanagari}\\u0964', ...rightward, languages: ['hi', 'mr', 'ne', 'sa'] },
  { letters: '\\p{Script=Bengali}', ...rightward, languages: ['bn', 'as'] },
  { letters: '\\p{Script=Thai}', ...rightward, languages: ['th'] },
  { letters: '\\p{Script=Ethiopic}', ...rightward, languages: ['am', 'ti'] },
]

/**
 * Divides plain words into those in the script of a language and those in another: a name in Arabic or Chinese inside
 * English. These are marked, so that they are set, hyphenated and read aloud as what they are, with the language of
 * most who write the script. One letter alone is a sign, as in "α radiation", and stays.
 */
export function foreignWords(words: string, language: Lang): readonly (Words | LanguageRun)[] {
  if (!beyondLatin.test(words)) return [{ type: 'text', value: words }]
  const found: (Words | LanguageRun)[] = []
  let from = 0
  for (const { index, 0: value } of words.matchAll(stretch)) {
    const script = scriptOf(value)
    if (script === undefined || script.languages.includes(primary(language)) || [...value].length < 2) continue
    if (index > from) found.push({ type: 'text', value: words.slice(from, index) })
    const { direction, languages } = script
    const lang = kana.test(value) ? 'ja' : languages[0]
    found.push({ type: 'languageRun', lang, direction, children: [{ type: 'text', value }] })
    from = index + value.length
  }
  return from < words.length || from === 0 ? [...found, { type: 'text', value: words.slice(from) }] : found
}

/**
 * Marks a line as English that is wholly in Latin letters, in a report whose language has others: Arabic, Chinese and
 * Russian documents of the United Nations print distribution, date and languages in English.
 */
export function asOneLine(words: string, language: Lang): Words | LanguageRun {
  const hasOtherScript = scripts.some(({ languages }) => languages.includes(primary(language)))
  const text: Words = { type: 'text', value: words }
  return hasOtherScript && latinAlone.test(words)
    ? { type: 'languageRun', lang: 'en', direction: 'ltr', children: [text] }
    : text
}

const latinAlone = /^\P{L}*\p{Script=Latin}[\p{Script=Latin}\P{L}]*$/u

/** What tells Japanese from Chinese. */
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

/** What words in the Latin script alone do not have. */
const beyondLatin = /[\u0370-\u1CFF\u1F00-\u1FFF\u2E80-\uDFFF\uF900-\uFFFD]/

/** Words of one script, with the white, the figures and the marks between them. */
const stretch = new RegExp(scripts.map(({ letters }) => stretchOf(letters)).join('|'), 'gu')

function stretchOf(letters: string): string {
  return `[${letters}](?:[\\p{M}\\p{P}\\p{Zs}\\p{N}\\u200C-\\u200F]*[${letters}])*\\p{M}*`
}

const first = scripts.map((script) => ({ script, letter: new RegExp(`^[${script.letters}]`, 'u') }))

function scriptOf(words: string): Script | undefined {
  return first.find(({ letter }) => letter.test(words))?.script
}
