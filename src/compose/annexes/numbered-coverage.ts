import { coverageOf } from '../../model/coverage-of.ts'
import type { Cell, ColumnList } from '../../model/document.ts'
import type { Theme } from '../../model/notes.ts'
import type { Session } from '../../model/session.ts'
import { cell, headerRow, row } from '../cells.ts'
import type { Context } from '../context.ts'
import type { FilledBlock, FilledTable } from '../filled.ts'
import { coverageKey } from './coverage-key.ts'

/** The most meetings of one table. */
const most = 12

/** A meeting with its number in the series. */
interface NumberedMeeting {
  readonly number: number
  readonly session: Session
}

/**
 * Makes the tables of coverage of many meetings: a list of the meetings with their numbers, and tables with a column
 * for each number, as many as are needed, of about the same width. Their cells have letters instead of words.
 */
export function numberedCoverage(context: Context): readonly FilledBlock[] {
  const meetings = context.evidence.notes.sessions.map((session, index) => ({ session, number: index + 1 }))
  const tables = Math.ceil(meetings.length / most)
  const width = Math.ceil(meetings.length / tables)
  return [
    { type: 'free', make: () => [keyTo(meetings, context)] },
    ...Array.from({ length: tables }, (_, index) =>
      tableOf(meetings.slice(index * width, (index + 1) * width), { index, tables }, context),
    ),
  ]
}

function keyTo(meetings: readonly NumberedMeeting[], { locale: { table }, meetingOf }: Context): ColumnList {
  const { key, meeting } = table.numbered
  return {
    type: 'columnList',
    data: { title: [...key] },
    children: meetings.map(({ number, session }) => ({
      type: 'columnItem',
      children: [...meeting(number, meetingOf(session))],
    })),
  }
}

function tableOf(
  meetings: readonly NumberedMeeting[],
  { index, tables }: { readonly index: number; readonly tables: number },
  context: Context,
): FilledTable {
  const { coverage, numbered } = context.locale.table
  const themes = context.evidence.themes.map(({ theme }) => theme)
  const sessions = meetings.map(({ session }) => session)
  const [from = 1, to = from] = [meetings[0]?.number, meetings.at(-1)?.number]
  return {
    type: 'table',
    subject: index === 0 ? 'table:coverage' : `table:coverage-${index + 1}`,
    title: tables === 1 ? coverage.title : numbered.part(coverage.title, from, to),
    description: numbered.description,
    matrix: true,
    key: coverageKey(themes, sessions, context, 'in letters'),
    rows: () => [
      headerRow([coverage.columns.theme, ...meetings.map(({ number }) => String(number))]),
      ...themes.map((theme) =>
        row(context.say(theme.title), ...sessions.map((session) => countCell(theme, session, context))),
      ),
    ],
  }
}

function countCell(theme: Theme, session: Session, { locale: { table } }: Context): Cell {
  const covered = coverageOf(theme.id, session, ['public'])
  if (covered === 'no account') return cell(table.numbered.noAccount)
  if (covered === 'nothing') return cell(table.nothing)
  return cell(table.numbered.counts(covered.counts), { shade: covered.shade })
}
