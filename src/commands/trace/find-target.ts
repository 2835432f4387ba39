import { Refusal } from '../../host/errors.ts'
import { nearest } from '../../model/did-you-mean.ts'
import { shown } from '../../model/printable.ts'
import type { Statement } from '../../model/statement.ts'
import type { CompiledEdition } from '../compile-edition.ts'
import { findParagraph } from './find-paragraph.ts'
import { type CitedPassage, isCited, type Passage } from './passages-of.ts'

/** What a person asks to trace: a paragraph or a statement. */
export type TraceTarget = { readonly passage: CitedPassage } | { readonly statement: Statement }

/**
 * Finds the paragraph or the statement that is meant. A statement may be named without its session if no other session
 * has a statement of that name.
 *
 * @throws {Refusal} with what was probably meant
 */
export function findTarget(
  words: string,
  passages: readonly Passage[],
  { series, built }: CompiledEdition,
): TraceTarget {
  const paragraph = findParagraph(words, passages.filter(isCited))
  if (paragraph !== undefined && 'paragraph' in paragraph) return { passage: paragraph }
  const statements = series.notes.sessions.flatMap((session) => session.statements)
  const word = words.trim().toLowerCase()
  const [statement, ...others] = statements.filter(({ id }) => id === word || shortOf(id) === word)
  if (others.length > 0)
    throw new Refusal(
      `Several meetings have a statement \`${word}\``,
      `Say which: ${[statement, ...others].map((each) => `\`${each?.id}\``).join(', ')}.`,
    )
  if (statement !== undefined) return { statement }
  if (paragraph !== undefined)
    throw new Refusal(`There is no paragraph ${paragraph.missing} in the edition \`${built.edition}\``, paragraph.todo)
  throw new Refusal(`There is no statement \`${shown(words)}\``, adviceOn(word, statements))
}

function adviceOn(word: string, statements: readonly Statement[]): string {
  const names = new Map(
    statements.flatMap(({ id }) => [
      [shortOf(id), id],
      [id, id],
    ]),
  )
  const meant = names.get(nearest(word, [...names.keys()]) ?? '')
  if (meant !== undefined) return `Did you mean \`${meant}\`?`
  const [example] = statements
  const statement = example === undefined ? '' : `, or a statement of the notes, such as \`${example.id}\``
  return `Expected a paragraph as it is cited, such as \`1\`${statement}.`
}

function shortOf(id: string): string {
  return id.slice(id.indexOf('/') + 1)
}
