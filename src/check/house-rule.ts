import type { RuleId } from '../model/rules.ts'
import type { Statement } from '../model/statement.ts'
import { primary } from '../model/text.ts'
import { defineRule, type Fault, type Rule, type RuleText } from './define-rule.ts'
import { englishOf } from './english/english-of.ts'
import type { Departure, FindDepartures } from './english/house/departure.ts'
import type { Gathered } from './gathered.ts'
import { printedTexts } from './printed-texts.ts'

/** A departure from house style, and the key under which it stands. */
interface Found extends Departure {
  readonly key: string
}

/** A point of house style. */
export interface HouseRule<Id extends RuleId> extends RuleText {
  readonly id: Id
  readonly find: FindDepartures
  /** Whether quotations are looked at too: not where an account may well write otherwise. */
  readonly inQuotes?: boolean
}

/**
 * Declares a rule of house style. It looks at the English words that the report prints, where a departure comes with
 * its fix, and at quotations, which nothing changes and `sic: true` answers. Nothing is looked at where series.yaml
 * asks for no house style, and a word of its `words` is left as it is.
 */
export function houseRule<const Id extends RuleId>({ find, inQuotes = true, ...text }: HouseRule<Id>): Rule<Id> {
  const lookAt = (statement: Statement): readonly Found[] => [
    ...inTexts(statement, find),
    ...(inQuotes ? inQuote(statement, find) : []),
  ]
  return defineRule({ ...text, on: 'series', check: (gathered) => faultsOf(lookAt, gathered) })
}

function inTexts(statement: Statement, find: FindDepartures): readonly Found[] {
  return printedTexts(statement).flatMap(({ key, text }) => {
    const words = englishOf(text)
    return words === undefined ? [] : find(words).map((departure) => ({ ...departure, key }))
  })
}

function inQuote({ quote, sic }: Statement, find: FindDepartures): readonly Found[] {
  if (quote === undefined || sic || primary(quote.lang) !== 'en') return []
  return find(quote.text).map((departure) => ({ ...departure, key: 'quote' }))
}

function faultsOf(
  lookAt: (statement: Statement) => readonly Found[],
  { statements, notes, memory }: Gathered,
): readonly Fault[] {
  if (notes.style === 'none') return []
  const kept = new Set(notes.words.map((word) => word.toLowerCase()))
  const isKept = ({ words }: Found): boolean =>
    [words, ...words.split(/\s+/)].some((word) => kept.has(word.toLowerCase()))
  return statements.flatMap((statement) =>
    memory(lookAt, statement)
      .filter((found) => !isKept(found))
      .map((found) => faultOf(found, statement)),
  )
}

function faultOf({ words, by, key }: Found, { place }: Statement): Fault {
  const what = `“${words}” in \`${key}\` is not as the United Nations write it`
  if (key === 'quote')
    return { what, todo: 'A quotation is never changed: `sic: true` says that the account has it so.', place }
  const leave = `\`words: [${words}]\` in series.yaml leaves it as it is, \`style: none\` all words.`
  if (by === undefined) return { what, todo: `Mend it by hand; ${leave}`, place }
  return {
    what,
    todo: `Write “${by}”, or let \`report check --fix\` do so; ${leave}`,
    place,
    fix: { do: 'replace', words, by },
  }
}
