import type { Difference } from '../../changes/difference.ts'
import type { ChangeWords } from './words/change-words.ts'

/** Of what was added or dropped, these are told: its words, and how far they were agreed. */
export function isToldWhole({ key, language }: Difference): boolean {
  return (language !== undefined && key !== 'quote') || ['level', 'as', 'votes', 'outcome'].includes(key)
}

/** Says for a reader what a key of the notes is: `Way forward`, `Horn 1`. */
export function keyInWords(key: string, { keys }: ChangeWords): string {
  const known: Readonly<Record<string, string>> = keys
  const [name = key, ...rest] = key.split(' ')
  return known[key] ?? [known[name] ?? name, ...rest].join(' ')
}

/** Says a word of the notes for a reader, where it is none of everybody's: a level, what became of a question. */
export function valueInWords(key: string, value: string, { values }: ChangeWords): string {
  const known: Readonly<Record<string, Readonly<Record<string, string>>>> = values
  return known[key]?.[value] ?? value
}
