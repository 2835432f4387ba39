import { kindOf } from '../../model/choice.ts'
import type { Row } from '../../model/document.ts'
import { groupBy } from '../../model/grouping.ts'
import { sessionOf } from '../../model/order.ts'
import type { Statement } from '../../model/statement.ts'
import { cell, headerRow, row } from '../cells.ts'
import type { Context } from '../context.ts'
import type { FilledBlock, FilledParagraph, Numbering } from '../filled.ts'

/**
 * Makes the table that leads from each paragraph to the meetings whose accounts it draws on, and to what they record.
 */
export function concordance(context: Context): readonly FilledBlock[] {
  const { title, description, columns } = context.locale.table.concordance
  const heads = headerRow([columns.paragraph, columns.meetings, columns.levels])
  const rows = (numbering: Numbering): readonly Row[] => [
    heads,
    ...numbering.sourced.flatMap((paragraph) => rowsOf(paragraph, numbering, context)),
  ]
  return [{ type: 'table', subject: 'table:concordance', title, description, rows }]
}

/** Makes a row for each meeting of the statements that are at home in a paragraph: those it mentions have their own. */
function rowsOf({ subject, sources }: FilledParagraph, { cite }: Numbering, context: Context): readonly Row[] {
  const atHome = sources.filter((id) => context.homeOf(id) === subject)
  return [...groupBy(atHome, sessionOf).values()].map((ids) => {
    const statements = ids.flatMap((id) => context.statement(id) ?? [])
    const [first] = statements
    const meeting = first === undefined ? [] : context.locale.table.shortMeeting(context.meeting(first.id))
    const records = [...new Set(statements.map((statement) => recordedAs(statement, context)))]
    return row(
      [cite(subject)],
      cell(context.locale.capital(meeting)),
      cell(
        context.locale.capital(
          context.locale.table.several(records.map((record) => [{ type: 'text', value: record }])),
        ),
      ),
    )
  })
}

function recordedAs(statement: Statement, { asserted, locale }: Context): string {
  switch (statement.kind) {
    case 'point':
    case 'vote':
      return locale.table.recorded(asserted(statement))
    case 'dilemma':
      return locale.table.matter(kindOf(statement.choice), statement.outcome)
    case 'follow-up':
      return locale.table.followUp
  }
}
