import type { NotePath } from '../model/change.ts'
import type { Lang } from '../model/names.ts'
import type { Departure, HousePoint, PatternsByLanguage } from '../model/patterns.ts'
import { patternsOf } from '../model/patterns.ts'
import { printedTexts } from '../model/printed-texts.ts'
import type { Statement } from '../model/statement.ts'
import { defineRule, type Fault, type Rule, type RuleText } from './define-rule.ts'
import type { GatheredOfSession } from './gathered.ts'

/** A departure from house style, and the key under which it stands. */
interface Found extends Departure {
  readonly key: string
  /** Where its text stands within the statement, its language last: a fault in one is a word in another. */
  readonly path: NotePath
}

/** A rule on a point of house style. */
export interface HouseRule<Point extends HousePoint> extends RuleText {
  readonly point: Point
  /** Whether quotations are looked at too: not where an account may well write otherwise. */
  readonly inQuotes?: boolean
}

/**
 * Declares a rule of house style. It looks at the words that the report prints, as their language has it, where a
 * departure comes with its fix, and at quotations, which nothing changes and `sic: true` answers. Nothing is looked at
 * where series.yaml asks for no house style, and a word of its `words` is left as it is.
 */
export function houseRule<const Point extends HousePoint>({
  point,
  inQuotes = true,
  ...text
}: HouseRule<Point>): Rule<`house-${Point}`> {
  const lookAt = (patterns: PatternsByLanguage, statement: Statement): readonly Found[] => {
    const find = (language: Lang, words: string): readonly Departure[] =>
      patternsOf(language, patterns)?.house[point](words) ?? []
    return [...inTexts(statement, find), ...(inQuotes ? inQuote(statement, find) : [])]
  }
  return defineRule({ ...text, id: `house-${point}`, on: 'session', check: (gathered) => faultsOf(lookAt, gathered) })
}

type Find = (language: Lang, words: string) => readonly Departure[]

function inTexts(statement: Statement, find: Find): readonly Found[] {
  return printedTexts(statement).flatMap(({ key, text, path }) =>
    Object.entries(text).flatMap(([language, words]) =>
      find(language, words).map((departure) => ({ ...departure, key, path: [...path, language] })),
    ),
  )
}

function inQuote({ quote, sic }: Statement, find: Find): readonly Found[] {
  if (quote === undefined || sic) return []
  return find(quote.lang, quote.text).map((departure) => ({ ...departure, key: 'quote', path: ['quote'] }))
}

function faultsOf(
  lookAt: (patterns: PatternsByLanguage, statement: Statement) => readonly Found[],
  { statements, notes, patterns, memory }: GatheredOfSession,
): readonly Fault[] {
  if (notes.style === 'none') return []
  const kept = new Set(notes.words.map((word) => word.toLowerCase()))
  const isKept = ({ words }: Found): boolean =>
    [words, ...words.split(/\s+/)].some((word) => kept.has(word.toLowerCase()))
  return statements.flatMap((statement) =>
    memory(lookAt, patterns, statement)
      .filter((found) => !isKept(found))
      .map((found) => faultOf(found, statement)),
  )
}

function faultOf({ words, by, key, path }: Found, { place }: Statement): Fault {
  const what = `“${words}” in \`${key}\` is not as the United Nations write it`
  if (key === 'quote')
    return { what, todo: 'A quotation is never changed: `sic: true` says that the account has it so.', place }
  const leave = `\`words: [${words}]\` in series.yaml leaves it as it is, \`style: none\` all words.`
  if (by === undefined) return { what, todo: `Mend it by hand; ${leave}`, place }
  return {
    what,
    todo: `Write “${by}”, or let \`report check --fix\` do so; ${leave}`,
    place,
    fix: { do: 'replace', path, words, by },
  }
}
