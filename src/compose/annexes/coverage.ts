import type { Cell, Row, Shade } from '../../model/document.ts'
import type { Theme } from '../../model/notes.ts'
import type { Session } from '../../model/session.ts'
import { cell, headerRow, row } from '../cells.ts'
import type { Context } from '../context.ts'
import type { Draft } from '../draft.ts'
import { coverageOf } from '../../model/coverage-of.ts'

/** Where the themes were discussed: theme by meeting, in words and shaded by number, never by level, since a matrix of levels would rank the meetings. */
export function coverage(context: Context): readonly Draft[] {
  const { title, description } = context.locale.table.coverage
  const { sessions, themes } = context.evidence.notes
  const first = 0.24
  return [
    {
      type: 'table',
      subject: 'table:coverage',
      title,
      description,
      widths: [first, ...sessions.map(() => (1 - first) / sessions.length)],
      rows: () => [head(context), ...themes.map((theme) => themeRow(theme, sessions, context))],
    },
  ]
}

function head({ locale, evidence, meetingOf }: Context): Row {
  return headerRow([locale.table.coverage.columns.theme, ...evidence.notes.sessions.map((session) => locale.table.shortMeeting(meetingOf(session)))])
}

function themeRow(theme: Theme, sessions: readonly Session[], context: Context): Row {
  return row(context.say(theme.title), ...sessions.map((session) => countCell(theme, session, context)))
}

function countCell(theme: Theme, session: Session, { locale, evidence }: Context): Cell {
  if (session.notes === 'none') return cell(locale.table.noAccount)
  const { agreed, raised, dilemmas } = coverageOf(theme.id, session.statements.filter((statement) => evidence.fates.get(statement.id)?.fate !== 'omitted' && statement.visibility === 'public'))
  const all = agreed + raised + dilemmas
  return all === 0 ? cell(locale.table.nothing) : cell(locale.table.counts(agreed, raised, dilemmas), { shade: shadeOf(all) })
}

const shades: readonly Shade[] = [0, 1, 2, 3, 4, 5, 6]

function shadeOf(number: number): Shade {
  return shades[number] ?? 6
}
