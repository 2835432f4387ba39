import { slugOf } from '../../model/slug-of.ts'
import type { Written, WrittenMap } from '../written.ts'

/** The keys whose words an id is made of, the best first. */
const telling = ['short', 'that', 'proposition', 'question', 'concern', 'says', 'title', 'between', 'called']

/** Proposes an id for a group of keys that lacks one, of the first longer words of its text. */
export function idFor(map: WrittenMap): string {
  const text = telling
    .flatMap((key) => map.entries.filter((entry) => entry.key === key))
    .map(({ value }) => wordsOf(value))
    .find((words) => words !== '')
  const long = (text ?? '').split(/\s+/).filter((word) => [...word].length > 3)
  return slugOf(long.slice(0, 3).join(' ')) ?? slugOf(text ?? '') ?? 'statement'
}

function wordsOf(written: Written): string {
  switch (written.kind) {
    case 'text':
      return written.words
    case 'list':
      return written.items.map(wordsOf).join(' ')
    case 'map':
      return written.entries.map(({ value }) => wordsOf(value)).join(' ')
    case 'nothing':
    case 'reported':
      return ''
  }
}
