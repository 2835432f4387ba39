import type { ReportFault } from '../model/diagnostic.ts'
import type { Written } from './written.ts'

/**
 * What a field may hold: said in words, and read from what is written. Reading returns nothing where it has reported what
 * is wrong.
 */
export interface Shape<T> {
  /** Completes "expected": `a text`, `an id such as …`. */
  readonly words: string
  readonly read: (written: Written, at: At) => T | undefined
}

/** Where we read: the key that holds it, and who is reported. */
export interface At {
  readonly key: string
  readonly report: ReportFault
}

/** Reports that something else stands here than is expected. */
export function reportKind(written: Written, expected: string, at: At): undefined {
  const { place } = written
  if (written.kind === 'reported') return undefined
  if (written.kind === 'nothing') {
    at.report('value-has-its-kind', `\`${at.key}\` is empty, expected ${expected}`, {
      todo: 'Write it after the colon, or take the line away.',
      place,
    })
    return undefined
  }
  at.report('value-has-its-kind', `Unexpected ${nameOf[written.kind]} in \`${at.key}\`, expected ${expected}`, {
    todo: todoFor[written.kind],
    place,
  })
  return undefined
}

const nameOf = { text: 'text', list: 'list', map: 'group of keys' } as const

const todoFor = {
  text: 'Look at the example of this key in the README.',
  list: 'Take the dash or the brackets away.',
  map: 'If the text itself holds a colon, write `>-` after the key and the text on the next line.',
} as const
