import type { Phrase } from '../../locales/claim.ts'
import type { Participants, Session } from '../../model/session.ts'
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

function leaders({ openedBy, chairs }: Session, { locale, name }: Context): readonly Phrase[] {
  return [
    ...(openedBy === undefined ? [] : [locale.table.openedBy(name(openedBy))]),
    ...(chairs.length === 0 ? [] : [locale.table.chairedBy(chairs.map(name))]),
  ]
}

function attendance({ participants: those, attendance: sentence }: Session, context: Context): readonly Phrase[] {
  return [
    ...(sentence === undefined ? [] : [context.say(sentence)]),
    ...those.flatMap((category) => inCategory(category, context)),
  ]
}

function inCategory({ category, names }: Participants, { locale, name, say }: Context): readonly Phrase[] {
  const printed = names.map((one) => locale.withoutArticle(name(one)))
  return category === undefined ? printed : [locale.table.category(say(category), printed)]
}

function listed(items: readonly Phrase[], { locale }: Context): ReturnType<typeof cell> {
  return cell(items.length === 0 ? locale.table.nothing : locale.capital(locale.table.several(items)))
}
