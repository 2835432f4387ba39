import { Refusal } from '../../host/errors.ts'
import { bookmarkOf } from '../../model/bookmark-of.ts'
import type { StatementId } from '../../model/names.ts'
import type { Statement } from '../../model/statement.ts'
import type { Side, TwoReports } from './two-reports.ts'

/**
 * Makes sure that the deletions show no statement that the edition hides now.
 *
 * @throws {Refusal} with the statements that they would show, or if nobody can tell
 */
export function refuseHidden({ older, newer }: TwoReports): void {
  if (newer.from === undefined)
    throw new Refusal(
      `\`${newer.name}\` does not tell what its edition hides now`,
      'Name its notes instead; or, for your own eyes, add `--private`.',
    )
  const { state } = newer.from
  const hidden = new Set(
    state.complete?.ledger.statements.flatMap(({ statement, editions }) =>
      editions[newer.edition]?.fate === 'hidden' ? statement : [],
    ),
  )
  const statements = state.series.notes.sessions.flatMap((session) => session.statements)
  const isPrinted = printedIn(older)
  const shown = statements.filter((statement) => hidden.has(statement.id) && isPrinted(statement)).map(({ id }) => id)
  if (shown.length === 0) return
  throw new Refusal(
    `The deletions would show ${shown.join(', ')}, which this edition may no longer show`,
    'For your own eyes, add `--private`.',
  )
}

/** A file does not list its statements: they are known by their bookmarks, and by their words. */
function printedIn({ from, parts, language }: Side): (statement: Statement) => boolean {
  if (from !== undefined) {
    const printed = new Set(from.built.ledger.statements.map(({ statement }) => statement))
    return ({ id }) => printed.has(id)
  }
  const xml = parts.get('word/document.xml') ?? ''
  const text = xml.replace(/<[^>]*>/g, '').toLowerCase()
  return (statement) => {
    const words = 'wording' in statement ? statement.wording.text[language]?.toLowerCase() : undefined
    return bookmarksOf(statement.id).some((name) => xml.includes(`"${name}"`)) || (!!words && text.includes(words))
  }
}

function bookmarksOf(id: StatementId): readonly string[] {
  return [`finding:${id}`, `dilemma:${id}`, `follow-up:${id}`].map((subject) =>
    bookmarkOf(subject as `finding:${StatementId}`),
  )
}
