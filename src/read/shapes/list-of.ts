import type { RuleId } from '../../model/rules.ts'
import type { At, Shape } from '../shape.ts'
import { reportKind } from '../shape.ts'
import type { Written } from '../written.ts'
import type { RawText } from './text.ts'
import { text, wholeText } from './text.ts'

/** How many a list must hold, and what to report otherwise. */
export interface AtLeast {
  readonly count: number
  readonly rule: RuleId
  readonly what: string
  readonly todo: string
}

/**
 * A list of one kind of thing. A key with nothing below it is an empty list; what cannot be read is left out, and reported.
 */
export function listOf<T>(item: Shape<T>, atLeast?: AtLeast): Shape<readonly T[]> {
  const words = `a list, each entry ${item.words}`
  return {
    words,
    read: (written, at) => {
      const items = itemsOf(written, words, at)
      if (items === undefined) return undefined
      if (atLeast !== undefined && items.length < atLeast.count)
        at.report(atLeast.rule, atLeast.what, { todo: atLeast.todo, place: written.place })
      return items.flatMap((one) => item.read(one, at) ?? [])
    },
  }
}

/** A list of texts, each after a dash: in brackets each comma would cut. */
export function texts(): Shape<readonly RawText[]> {
  return dashed(listOf(text()))
}

/** The same, of texts that say what someone said. */
export function wholeTexts(): Shape<readonly RawText[]> {
  return dashed(listOf(wholeText()))
}

/** Refuses brackets around texts. */
export function dashed<T>(list: Shape<readonly T[]>): Shape<readonly T[]> {
  return {
    words: list.words,
    read: (written, at) => {
      if (written.kind !== 'list' || !written.inBrackets || written.items.length === 0) return list.read(written, at)
      at.report(
        'texts-are-dash-lists',
        `Unexpected brackets in \`${at.key}\`: every comma in them cuts a text in two`,
        {
          todo: 'Write each text on a line of its own, after a dash.',
          place: written.place,
        },
      )
      return undefined
    },
  }
}

function itemsOf(written: Written, words: string, at: At): readonly Written[] | undefined {
  if (written.kind === 'nothing') return []
  return written.kind === 'list' ? written.items : reportKind(written, `${words}, on its own line after a dash`, at)
}
