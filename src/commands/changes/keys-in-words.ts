import type { Difference } from '../../changes/difference.ts'
import { levels } from '../../model/levels.ts'
import { levelWords } from '../trace/statement-in-words.ts'

/** Of what was added or dropped, these are told: its words, and how far they were agreed. */
export function isToldWhole({ key, language }: Difference): boolean {
  return (language !== undefined && key !== 'quote') || ['level', 'as', 'votes', 'outcome'].includes(key)
}

/** Says for a reader what a key of the notes is: `Way forward`, `Horn 1`. */
export function keyInWords(key: string): string {
  const [name = key, number] = key.split(/ (?=\d+$)/)
  const words = [keyWords[name] ?? name.replaceAll('-', ' '), ...(number === undefined ? [] : [number])].join(' ')
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

const keyWords: Readonly<Record<string, string>> = {
  that: 'words',
  says: 'words',
  proposition: 'words',
  short: 'in the summary',
  because: 'for horn',
  'ways-forward': 'way forward',
  reservations: 'reservation',
  as: 'verb',
  by: 'speaker',
  'by name': 'speaker',
  'by office': 'office of the speaker',
  'by delegation': 'delegation',
  'by group': 'group',
  groups: 'opinion group',
  list: 'recorded as',
  'other themes': 'also under the theme',
  echoes: 'similar to',
  'same-words-as': 'in the same words as',
  disputes: 'goes against',
  resolves: 'settles',
  visibility: 'shown to',
}

/** Says a word of the notes for a reader, where it is none of everybody's: a level, what became of a question. */
export function valueInWords(key: string, value: string): string {
  const level = key === 'level' ? levels.find((one) => one === value) : undefined
  if (level !== undefined) return levelWords[level]
  return key === 'outcome' || key === 'attribution' ? value.replaceAll('-', ' ') : value
}
