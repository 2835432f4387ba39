import type { Lang, Slug, StatementId } from '../../model/names.ts'
import { citedAt } from '../../write/places-in.ts'
import { type WrittenWords, writtenIn } from '../../write/written-in.ts'
import type { CompiledEdition } from '../compile-edition.ts'
import { type CitedPassage, isCited, isItemOf, type Passage } from './passages-of.ts'
import { ledgerLineOf, recordOf, type StatementRecord } from './record-of.ts'

/** Where a paragraph comes from. */
export interface ParagraphTrace {
  readonly edition: Slug
  readonly language: Lang
  readonly paragraph: string
  readonly words: string
  /** Its items (a), (b) and so on. */
  readonly items: readonly { readonly paragraph: string; readonly words: string }[]
  /** Where its words and those of its items are written. */
  readonly written: readonly (Omit<WrittenWords, 'place'> & { readonly place: string })[]
  /** The paragraphs that the words refer to. */
  readonly refersTo: readonly string[]
  /** The statements behind it, in the order of the text. */
  readonly statements: readonly (StatementRecord & {
    readonly here: 'printed' | 'merged' | 'mentioned'
    readonly homeParagraph?: string
  })[]
}

/** Leads from a paragraph and its items to the statements behind them. */
export function traceParagraph(
  passage: CitedPassage,
  passages: readonly Passage[],
  compiled: CompiledEdition,
): ParagraphTrace {
  const { built, series } = compiled
  const recorded = new Map(
    series.notes.sessions.flatMap((session) => session.statements).map((statement) => [statement.id, statement]),
  )
  const items = passages.filter(isCited).filter(({ paragraph }) => isItemOf(paragraph, passage.paragraph))
  const all = [passage, ...items]
  const here = all.map(({ paragraph }) => paragraph)
  const wordsWritten = writtenIn(compiled.built.evidence, compiled.files)
  return {
    edition: built.edition,
    language: built.language,
    paragraph: passage.paragraph,
    words: passage.words,
    items: items.map(({ paragraph, words }) => ({ paragraph, words })),
    written: all.flatMap(({ line }) => wordsWritten(line)).map((one) => ({ ...one, place: citedAt(one.place) })),
    refersTo: [...new Set(all.flatMap(({ refersTo }) => refersTo))],
    statements: passage.statements.flatMap((id) => {
      const statement = recorded.get(id)
      return statement === undefined ? [] : [{ ...recordOf(statement, compiled), ...roleOf(id, here, compiled) }]
    }),
  }
}

function roleOf(
  id: StatementId,
  here: readonly string[],
  compiled: CompiledEdition,
): Pick<ParagraphTrace['statements'][number], 'here' | 'homeParagraph'> {
  const fate = ledgerLineOf(id, compiled).editions[compiled.built.edition]
  if (fate === undefined || !('into' in fate) || fate.paragraph === undefined) return { here: 'mentioned' }
  return { here: here.includes(fate.paragraph) ? fate.fate : 'mentioned', homeParagraph: fate.paragraph }
}
