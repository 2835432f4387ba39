import type { Phrase } from '../../locales/claim.ts'
import type { Session } from '../../model/session.ts'
import { cell, headerRow, row } from '../cells.ts'
import type { Context } from '../context.ts'
import type { FilledBlock } from '../filled.ts'

/** Makes the table of who opened, chaired and attended each meeting, as far as it is recorded. */
export function participants(context: Context): readonly FilledBlock[] {
  const { title, description, columns } = context.locale.table.participants
  const sessions = context.evidence.notes.sessions.filter(
    (session) => leaders(session, context).length + attendance(session, context).length > 0,
  )
  if (sessions.length === 0) return []
  const rows = () => [
    headerRow([columns.meeting, columns.chairs, columns.participants]),
    ...sessions.map((session) =>
      row(
        context.locale.table.meeting(context.meetingOf(session)),
        listed(leaders(session, context), context),
        listed(attendance(session, context), context),
      ),
    ),
  ]
  return [{ type: 'table', subject: 'table:participants', title, description, widths: [0.22, 0.34, 0.44], rows }]
}

function leaders({ openedBy, chairs }: Session, { locale, say }: Context): readonly Phrase[] {
  return [
    ...(openedBy === undefined ? [] : [locale.table.openedBy(say(openedBy))]),
    ...(chairs.length === 0 ? [] : [locale.table.chairedBy(chairs.map(say))]),
  ]
}

function attendance({ participants: categories, attendance: sentence }: Session, { say }: Context): readonly Phrase[] {
  return [...(sentence === undefined ? [] : [say(sentence)]), ...categories.map(say)]
}

function listed(items: readonly Phrase[], { locale }: Context): ReturnType<typeof cell> {
  return cell(items.length === 0 ? locale.table.nothing : locale.capital(locale.table.several(items)))
}
