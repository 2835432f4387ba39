import type { Lang } from '../model/names.ts'
import type { Notes } from '../model/notes.ts'
import type { PatternsByLanguage } from '../model/patterns.ts'
import { type Compared, comparedIn } from './compared.ts'
import { type Cell, csvOf } from './csv-of.ts'
import { tiedIn, wordingsIn } from './may-pair.ts'
import { isAgreement, laneOf } from './pairs-in.ts'
import { pairsSql } from './pairs-sql.ts'
import type { Said } from './read-terms.ts'
import { saidByLanguage } from './said-by-language.ts'

/**
 * Writes what pairs are found by as tables, and the SQL by which DuckDB finds them, by the names of their files.
 * Statements are numbered as they were recorded; and so are texts: a statement has one in each of its languages.
 */
export function exportedTables(notes: Notes, patterns: PatternsByLanguage): ReadonlyMap<string, Uint8Array> {
  const all = comparedIn(notes)
  const texts = textsOf(all, patterns)
  return new Map([
    ['statements.csv', csvOf(['text', 'language', 'statement', 'id', ...lane, 'wording'], statementRows(all, texts))],
    ['tokens.csv', csvOf(['text', 'term', 'count'], tokenRows(texts))],
    ['tied.csv', csvOf(['one', 'other'], tiedRows(all))],
    ['pairs.sql', new TextEncoder().encode(pairsSql)],
  ])
}

const lane = ['session', 'lane', 'agreement'] as const

interface ReadText {
  readonly of: Compared
  readonly language: Lang
  readonly said: Said | undefined
  readonly wording: number | undefined
}

function textsOf(all: readonly Compared[], patterns: PatternsByLanguage): readonly ReadText[] {
  return [...saidByLanguage(all, patterns)].flatMap(({ language, own, said }) => {
    const wordings = wordingsIn(own, language)
    return own.map((of, at) => ({ of, language, said: said[at], wording: wordings[at] }))
  })
}

function* statementRows(all: readonly Compared[], texts: readonly ReadText[]): Generator<readonly Cell[]> {
  const places = new Map(all.map((one, place) => [one, place]))
  for (const [text, { of, language, wording = 0 }] of texts.entries()) {
    const { session, statement } = of
    yield [text, language, places.get(of) ?? 0, statement.id, session, laneOf(of), isAgreement(of), wording]
  }
}

function* tokenRows(texts: readonly ReadText[]): Generator<readonly Cell[]> {
  for (const [text, { said }] of texts.entries())
    for (const [at, term] of (said?.terms ?? []).entries()) yield [text, term, said?.counts[at] ?? 1]
}

function* tiedRows(all: readonly Compared[]): Generator<readonly Cell[]> {
  for (const [one, others] of tiedIn(all).entries()) for (const other of others ?? []) yield [one, other]
}
