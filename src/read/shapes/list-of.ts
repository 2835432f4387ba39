import type { Fix } from '../../model/fix.ts'
import type { RuleId } from '../../model/rules.ts'
import { listSchema } from '../json-schema.ts'
import type { ReadContext, Shape } from '../shape.ts'
import { reportKind } from '../shape.ts'
import type { Written } from '../written.ts'
import type { RawText } from './plain-text.ts'
import { text, wholeText } from './plain-text.ts'

/** The least number of entries of a list, and the diagnostic for a list that has fewer. */
export interface AtLeast {
  readonly count: number
  readonly rule: RuleId
  readonly what: string
  readonly todo: string
}

/**
 * Makes the shape of a list of one kind of entry. A key with nothing after it is an empty list. An entry with a fault
 * is reported and left out.
 */
export function listOf<T>(item: Shape<T>, atLeast?: AtLeast): Shape<readonly T[]> {
  const words = `a list, each entry ${item.words}`
  return {
    words,
    schema:
      atLeast === undefined ? listSchema(item.schema) : { type: 'array', items: item.schema, minItems: atLeast.count },
    read: (written, context) => {
      const items = itemsOf(written, words, context)
      if (items === undefined) return undefined
      if (atLeast !== undefined && items.length < atLeast.count)
        context.report(atLeast.rule, atLeast.what, { todo: atLeast.todo, place: written.place })
      return items.flatMap((one) => item.read(one, context) ?? [])
    },
  }
}

/** Makes the shape of a list of texts, each after a dash: in brackets, every comma would cut a text in two. */
export function texts(): Shape<readonly RawText[]> {
  return dashed(listOf(text()))
}

/** Makes the shape of a list of texts that must be whole: see `wholeText`. */
export function wholeTexts(): Shape<readonly RawText[]> {
  return dashed(listOf(wholeText()))
}

/** Makes a list accept dashes only; brackets round one text, which no comma cuts, are taken as that text. */
export function dashed<T>(list: Shape<readonly T[]>): Shape<readonly T[]> {
  return {
    words: list.words,
    schema: list.schema,
    read: (written, context) => {
      if (written.kind !== 'list' || !written.inBrackets || written.items.length < 2) return list.read(written, context)
      context.report(
        'texts-are-dash-lists',
        `Unexpected brackets in \`${context.key}\`: every comma in them cuts a text in two`,
        {
          todo: 'Write each text on a line of its own, after a dash.',
          place: written.place,
          ...asDashes(written.items),
        },
      )
      return undefined
    },
  }
}

/** The texts as the commas part them: a person sees whether that was meant. */
function asDashes(items: readonly Written[]): { readonly fix?: Fix } {
  const texts = items.flatMap((item) => (item.kind === 'text' ? [item.words] : []))
  return texts.length === items.length ? { fix: { do: 'set', value: texts } } : {}
}

function itemsOf(written: Written, words: string, context: ReadContext): readonly Written[] | undefined {
  if (written.kind === 'nothing') return []
  return written.kind === 'list'
    ? written.items
    : reportKind(written, `${words}, on its own line after a dash`, context)
}
