import { countedKinds, coverageOf } from '../../model/coverage-of.ts'
import type { Edition } from '../../model/edition.ts'
import type { Bookmark, Slug, StatementId } from '../../model/names.ts'
import type { Session } from '../../model/session.ts'
import type { Built } from '../../pipeline.ts'
import type { CoverageCell, CoverageTable } from '../wire.ts'
import type { Draft } from './draft.ts'
import { inLanguage, placeOf } from './seen-statement.ts'

/**
 * Counts the statements that are in an edition, and those that are not, by theme and meeting. Each count has the
 * paragraphs in which its statements stand.
 */
export function coverageTable({ compiled: { series } }: Draft, built: Built): CoverageTable {
  const { sessions, themes } = series.notes
  const homes = homesOf(built)
  return {
    meetings: sessions.map((session) => ({
      name: placeOf(session, built.language),
      account: session.notes === 'taken',
    })),
    themes: themes.map(({ id, title }) => ({
      title: inLanguage(title, built.language),
      cells: sessions.map((session) => cellOf(id, session, built.evidence.edition.shows, homes)),
    })),
  }
}

type Homes = ReadonlyMap<StatementId, Bookmark>

/** Finds the paragraph that each statement has its home in, in the order of the report. */
function homesOf({ ledger, trace }: Built): Homes {
  const paragraphs = new Map(ledger.statements.map(({ paragraph, statement }) => [statement, paragraph]))
  return new Map(
    trace.blocks.flatMap(({ bookmark, paragraph, statements }) =>
      statements
        .filter((id) => paragraph !== undefined && paragraphs.get(id) === paragraph)
        .map((id) => [id, bookmark] as const),
    ),
  )
}

function cellOf(theme: Slug, session: Session, shown: Edition['shows'], homes: Homes): CoverageCell {
  const here = session.statements
    .filter((statement) => statement.kind !== 'follow-up' && statement.themes[0] === theme)
    .map(({ id }) => id)
  const counted = coverageOf(theme, session, shown)
  const counts = typeof counted === 'string' ? [] : countedKinds.map((kind) => [kind, counted.counts[kind]] as const)
  const number = counts.reduce((sum, [, own]) => sum + own, 0)
  const found = [...homes].flatMap(([id, home]) => (here.includes(id) ? [home] : []))
  return {
    number,
    counts: counts.filter(([, own]) => own > 0),
    absent: here.length - number,
    paragraphs: [...new Set(found)],
  }
}
