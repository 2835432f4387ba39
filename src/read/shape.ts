import type { ReportFault } from '../model/diagnostic.ts'
import type { Written } from './written.ts'

/**
 * Says what a field may hold, and reads it. `read` returns nothing where the value has a fault, which it has reported.
 */
export interface Shape<T> {
  /** Completes "expected": `a text`, `an id such as …`. */
  readonly words: string
  readonly read: (written: Written, context: ReadContext) => T | undefined
}

/** The key whose value is read, and where faults are reported. */
export interface ReadContext {
  readonly key: string
  readonly report: ReportFault
}

/** Reports that a value is of another kind than expected, such as a list instead of a text. Returns nothing. */
export function reportKind(written: Written, expected: string, context: ReadContext): undefined {
  const { place } = written
  if (written.kind === 'reported') return undefined
  if (written.kind === 'nothing') {
    context.report('value-has-its-kind', `\`${context.key}\` is empty, expected ${expected}`, {
      todo: 'Write it after the colon, or take the line away.',
      place,
    })
    return undefined
  }
  context.report(
    'value-has-its-kind',
    `Unexpected ${nameOf[written.kind]} in \`${context.key}\`, expected ${expected}`,
    {
      todo: todoFor[written.kind],
      place,
    },
  )
  return undefined
}

const nameOf = { text: 'text', list: 'list', map: 'group of keys' } as const

const todoFor = {
  text: 'Look at the example of this key in the README.',
  list: 'Take the dash or the brackets away.',
  map: 'If the text itself holds a colon, write `>-` after the key and the text on the next line.',
} as const
