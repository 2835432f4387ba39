import type { Phrase } from '../../locales/claim.ts'
import type { NoteReference, Row } from '../../model/document.ts'
import type { Session, Source } from '../../model/session.ts'
import { primary } from '../../model/text.ts'
import { cell, headerRow, row } from '../cells.ts'
import type { Context } from '../context.ts'
import type { FilledBlock, FilledNotes } from '../filled.ts'
import { prose } from '../filled.ts'
import { leadersOf } from '../leaders-of.ts'
import { defineSlot } from './define-slot.ts'

/**
 * The table of the meetings, with the accounts that were used in lettered notes below it; of one meeting a paragraph.
 * Who opened, chaired and attended them is told below it, where the edition has no annex that tells.
 */
export const meetings = defineSlot({
  role: 'body',
  fill: (context) => {
    const { sessions } = context.evidence.notes
    const [only, ...others] = sessions
    const told = only !== undefined && others.length === 0 ? [meeting(only, context)] : table(sessions, context)
    return [...told, ...leadersBelow(sessions, context)]
  },
})

function table(sessions: readonly Session[], context: Context): readonly FilledBlock[] {
  const { title, description } = context.locale.table.meetings
  return [
    prose('meetings', ({ cite }) => context.locale.introduction.meetings(cite('table:meetings'))),
    {
      type: 'table',
      subject: 'table:meetings',
      title,
      description,
      rows: () => rows(sessions, context),
    },
    { type: 'notes', notes: sessions.flatMap((session) => notesOf(session, context)) },
  ]
}

function meeting({ title, focus, with: partners, sources }: Session, context: Context): FilledBlock {
  const { facts, locale, name, say } = context
  return prose('meeting', () =>
    locale.introduction.meeting(facts, {
      ...(title && { title: say(title) }),
      ...(focus && { focus: say(focus) }),
      with: partners.map(name),
      sources: sources.map((source) => sourceOf(source, context)),
    }),
  )
}

function rows(sessions: readonly Session[], { locale, meetingOf, name, say }: Context): readonly Row[] {
  const { meeting: heading, date, with: heldWith, account } = locale.table.meetings.columns
  const bare = (partner: Phrase): Phrase => locale.withoutArticle(partner)
  return [
    headerRow([heading, date, heldWith, account]),
    ...sessions.map((session) =>
      row(
        locale.table.meeting(
          meetingOf(session),
          session.title && say(session.title),
          session.focus && say(session.focus),
        ),
        cell(locale.capital([{ type: 'text', value: locale.span(session.date) }])),
        cell(
          session.with.length === 0
            ? locale.table.nothing
            : locale.capital(locale.table.several(session.with.map((partner) => bare(name(partner))))),
        ),
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

function notesOf({ id, sources }: Session, context: Context): FilledNotes['notes'] {
  return sources.map((source) => ({
    identifier: `${id}-${source.id}`,
    text: context.locale.table.note(sourceOf(source, context)),
  }))
}

function sourceOf({ title, language }: Source, { locale, name }: Context): Phrase {
  return locale.table.source(name(title), language, primary(language) !== primary(locale.tag))
}

/** Unnumbered: whether it is told depends on the annexes of the edition, and no paragraph may change its number. */
function leadersBelow(sessions: readonly Session[], context: Context): readonly FilledBlock[] {
  if (context.evidence.edition.annexes.includes('participants')) return []
  const { introduction, sentences } = context.locale
  const told = sessions.flatMap((session) => {
    const leaders = leadersOf(session, context)
    return leaders === undefined ? [] : [introduction.leaders(context.meetingOf(session), leaders)]
  })
  if (told.length === 0) return []
  return [{ type: 'free', make: () => [{ type: 'paragraph', children: [...sentences(told)] }] }]
}
