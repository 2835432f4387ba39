import { coverageOf } from '../../model/coverage-of.ts'
import type { Edition } from '../../model/edition.ts'
import type { Slug, StatementId } from '../../model/names.ts'
import type { Session } from '../../model/session.ts'
import type { Built } from '../../pipeline.ts'
import type { Coverage, CoverageCell, Spot } from '../wire.ts'
import type { Shown } from './draft.ts'
import { inLanguage, placeOf } from './seen-statement.ts'

/** Counts what is in an edition, and what is not, by theme and meeting, each with the paragraphs that it stands in. */
export function coverageTable({ compiled: { series } }: Shown, built: Built): Coverage {
  const { sessions, themes } = series.notes
  const spots = spotsOf(built)
  return {
    meetings: sessions.map((session) => ({
      name: placeOf(session, built.language),
      account: session.notes === 'taken',
    })),
    themes: themes.map(({ id, title }) => ({
      title: inLanguage(title, built.language),
      cells: sessions.map((session) => cellOf(id, session, built.evidence.edition.shows, spots)),
    })),
  }
}

type Spots = ReadonlyMap<StatementId, Spot>

/** Where each statement has its home, in the order of the report. */
function spotsOf({ ledger, trace }: Built): Spots {
  const homes = new Map(ledger.statements.map(({ paragraph, statement }) => [statement, paragraph]))
  return new Map(
    trace.blocks.flatMap(({ bookmark, paragraph, statements }) =>
      statements
        .filter((id) => paragraph !== undefined && homes.get(id) === paragraph)
        .map((id) => [id, { bookmark, cited: paragraph ?? '' }] as const),
    ),
  )
}

function cellOf(theme: Slug, session: Session, shown: Edition['shows'], spots: Spots): CoverageCell {
  const here = session.statements
    .filter((statement) => statement.kind !== 'follow-up' && statement.themes[0] === theme)
    .map(({ id }) => id)
  const counted = coverageOf(theme, session, shown)
  const { agreed, dilemmas, raised } = typeof counted === 'string' ? { agreed: 0, dilemmas: 0, raised: 0 } : counted
  const found = [...spots].flatMap(([id, spot]) => (here.includes(id) ? [spot] : []))
  return {
    agreed,
    raised,
    dilemmas,
    absent: here.length - agreed - raised - dilemmas,
    spots: found.filter(({ bookmark }, index) => found.findIndex((other) => other.bookmark === bookmark) === index),
  }
}
