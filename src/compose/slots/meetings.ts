import type { NoteReference, Row } from '../../model/document.ts'
import type { Session } from '../../model/session.ts'
import { cell, headerRow, row } from '../cells.ts'
import type { Context } from '../context.ts'
import type { FilledNotes } from '../filled.ts'
import { prose } from '../filled.ts'
import { defineSlot } from './define-slot.ts'

/** The table of the meetings, with the accounts that were used in lettered notes below it. */
export const meetings = defineSlot({
  role: 'body',
  fill: (context) => {
    const { title, description } = context.locale.table.meetings
    const { sessions } = context.evidence.notes
    return [
      prose('meetings', ({ cite }) => context.locale.introduction.meetings(cite('table:meetings'))),
      {
        type: 'table',
        subject: 'table:meetings',
        title,
        description,
        widths: [0.2, 0.29, 0.34, 0.17],
        rows: () => rows(sessions, context),
      },
      { type: 'notes', notes: sessions.flatMap((session) => notesOf(session, context)) },
    ]
  },
})

function rows(sessions: readonly Session[], { locale, meetingOf, say }: Context): readonly Row[] {
  const { meeting, date, with: heldWith, account } = locale.table.meetings.columns
  return [
    headerRow([meeting, date, heldWith, account]),
    ...sessions.map((session) =>
      row(
        locale.table.meeting(meetingOf(session)),
        cell(locale.capital([{ type: 'text', value: locale.span(session.date) }])),
        cell(session.with.length === 0 ? locale.table.nothing : locale.table.several(session.with.map(say))),
        session.notes === 'none'
          ? cell(locale.table.noAccount)
          : cell([{ type: 'text', value: locale.table.available }, ...referencesOf(session)]),
      ),
    ),
  ]
}

function referencesOf({ id, sources }: Session): readonly NoteReference[] {
  return sources.map((source) => ({ type: 'footnoteReference', identifier: `${id}-${source.id}`, label: '' }))
}

function notesOf({ id, sources }: Session, { locale, say, evidence }: Context): FilledNotes['notes'] {
  return sources.map((source) => ({
    identifier: `${id}-${source.id}`,
    text: locale.table.source(say(source.title), source.language, source.language !== evidence.notes.language),
  }))
}
