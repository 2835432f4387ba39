import { coverageOf } from '../../model/coverage-of.ts'
import type { Cell, Row } from '../../model/document.ts'
import type { Theme } from '../../model/notes.ts'
import type { Session } from '../../model/session.ts'
import { cell, headerRow, row } from '../cells.ts'
import type { Context } from '../context.ts'
import type { FilledBlock } from '../filled.ts'

/**
 * Makes the table that tells where each theme was discussed: in words, and shaded by the number of statements. It
 * counts what the numbered text reports, and so what is public.
 */
export function coverage(context: Context): readonly FilledBlock[] {
  const { title, description } = context.locale.table.coverage
  const { sessions } = context.evidence.notes
  const themes = context.evidence.themes.map(({ theme }) => theme)
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
  return headerRow([
    locale.table.coverage.columns.theme,
    ...evidence.notes.sessions.map((session) => locale.table.shortMeeting(meetingOf(session))),
  ])
}

function themeRow(theme: Theme, sessions: readonly Session[], context: Context): Row {
  return row(context.say(theme.title), ...sessions.map((session) => countCell(theme, session, context)))
}

function countCell(theme: Theme, session: Session, { locale: { table } }: Context): Cell {
  const covered = coverageOf(theme.id, session, ['public'])
  if (covered === 'no account') return cell(table.noAccount)
  if (covered === 'nothing') return cell(table.nothing)
  return cell(table.counts(covered.counts), { shade: covered.shade })
}
