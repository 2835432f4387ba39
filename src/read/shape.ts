import type { ReportFault } from '../model/diagnostic.ts'
import type { JsonSchema } from './json-schema.ts'
import type { Written } from './written.ts'

/**
 * Says what a field may hold, to a person and to an editor, and reads it. `read` returns nothing where the value has a
 * fault, which it has reported.
 */
export interface Shape<T> {
  /** Completes "expected": `a text`, `an id such as …`. */
  readonly words: string
  /** Accepts all that may stand there without an error. What depends on other keys or files is left to the rules. */
  readonly schema: JsonSchema
  readonly read: (written: Written, context: ReadContext) => T | undefined
}

/** The key whose value is read, and where faults are reported. */
export interface ReadContext {
  readonly key: string
  /** What the key may hold, for advice. */
  readonly example?: string
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
      todo: todoFor(written.kind, context),
      place,
    },
  )
  return undefined
}

const nameOf = { text: 'text', list: 'list', map: 'group of keys' } as const

function todoFor(kind: keyof typeof nameOf, { key, example }: ReadContext): string {
  switch (kind) {
    case 'text':
      return example === undefined
        ? 'Write one on the next line, after a dash.'
        : `Write for example:\n${key}:\n  ${example}`
    case 'list':
      return 'Take the dash or the brackets away.'
    case 'map':
      return 'If the text itself holds a colon, write `>-` after the key and the text on the next line.'
  }
}
