import { plain } from '../../locales/phrase.ts'
import { coverageOf } from '../../model/coverage-of.ts'
import type { Cell, Row } from '../../model/document.ts'
import type { Theme } from '../../model/notes.ts'
import type { Session } from '../../model/session.ts'
import { cell, headerRow, row } from '../cells.ts'
import type { Context } from '../context.ts'
import type { FilledBlock } from '../filled.ts'
import { coverageKey } from './coverage-key.ts'
import { numberedCoverage } from './numbered-coverage.ts'

/** From so many meetings on, their columns have numbers. */
const tooMany = 8

/** The most letters that a row may have, so that no word is cut: of each column its longest word counts. */
const longestRow = 75

/**
 * Makes the table that tells where each theme was discussed: in words, and shaded by the number of statements. It
 * counts what the numbered text reports, and so what is public. Where the meetings are too many for their names, the
 * columns have numbers, and there are several tables if need be.
 */
export function coverage(context: Context): readonly FilledBlock[] {
  const { sessions } = context.evidence.notes
  if (sessions.length >= tooMany || !wordsFit(context)) return numberedCoverage(context)
  const { title, description } = context.locale.table.coverage
  const themes = context.evidence.themes.map(({ theme }) => theme)
  return [
    {
      type: 'table',
      subject: 'table:coverage',
      title,
      description,
      matrix: true,
      key: coverageKey(themes, sessions, context, 'in words'),
      rows: () => [head(context), ...themes.map((theme) => themeRow(theme, sessions, context))],
    },
  ]
}

/** Tells whether the longest words of the columns have room beside one another: of names, of titles, and of cells. */
function wordsFit(context: Context): boolean {
  const { evidence, locale, meetingOf, say } = context
  const themes = evidence.themes.map(({ theme }) => theme)
  const columns = evidence.notes.sessions.map((session) => [
    plain(locale.table.shortMeeting(meetingOf(session))),
    ...themes.map((theme) => plain(countCell(theme, session, context).children)),
  ])
  const all = [themes.map(({ title }) => plain(say(title))), ...columns]
  return all.reduce((sum, words) => sum + longest(words), 0) <= longestRow
}

/** Counts the letters of the longest word. In Chinese a line may end anywhere. */
function longest(words: readonly string[]): number {
  const parts = words.flatMap((each) => each.split(/[\s-]|(?<=\p{Script=Han})|(?=\p{Script=Han})/u))
  return Math.max(0, ...parts.map(({ length }) => length))
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
