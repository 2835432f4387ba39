import { coverageOf } from '../../model/coverage-of.ts'
import type { Slug, StatementId } from '../../model/names.ts'
import type { Session } from '../../model/session.ts'
import type { Statement } from '../../model/statement.ts'
import type { Built } from '../../pipeline.ts'
import type { Coverage, CoverageCell, Spot } from '../wire.ts'
import type { Shown } from './draft.ts'
import { inLanguage, placeOf } from './seen-statement.ts'

/** Counts what is in an edition, and what is not, by theme and meeting, each with the paragraphs that it stands in. */
export function coverageTable({ compiled: { series } }: Shown, built: Built): Coverage {
  const { sessions, themes } = series.notes
  const spots = spotsOf(built)
  return {
    meetings: sessions.map((session) => ({ name: placeOf(session, built.language), account: session.notes === 'taken' })),
    themes: themes.map(({ id, title }) => ({ title: inLanguage(title, built.language), cells: sessions.map((session) => cellOf(id, session, spots)) })),
  }
}

type Spots = ReadonlyMap<StatementId, Spot>

/** Where each statement has its home, in the order of the report. */
function spotsOf({ ledger, trace }: Built): Spots {
  const homes = new Map(ledger.statements.map(({ paragraph, statement }) => [statement, paragraph]))
  return new Map(
    trace.blocks.flatMap(({ bookmark, paragraph, statements }) =>
      statements.filter((id) => paragraph !== undefined && homes.get(id) === paragraph).map((id) => [id, { bookmark, cited: paragraph ?? '' }] as const),
    ),
  )
}

function cellOf(theme: Slug, session: Session, spots: Spots): CoverageCell {
  const here = session.statements.filter((statement) => isOf(theme, statement))
  const present = here.filter(({ id }) => spots.has(id))
  const ids = new Set(present.map(({ id }) => id))
  const found = [...spots].flatMap(([id, spot]) => (ids.has(id) ? [spot] : []))
  return {
    ...coverageOf(theme, present),
    absent: here.length - present.length,
    spots: found.filter(({ bookmark }, index) => found.findIndex((other) => other.bookmark === bookmark) === index),
  }
}

function isOf(theme: Slug, statement: Statement): boolean {
  return statement.kind !== 'follow-up' && statement.themes[0] === theme
}
