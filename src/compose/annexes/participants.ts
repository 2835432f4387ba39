import type { ColumnList, Paragraph } from '../../model/document.ts'
import type { Participants, Session } from '../../model/session.ts'
import type { Context } from '../context.ts'
import type { FilledBlock } from '../filled.ts'
import { leadersOf } from '../leaders-of.ts'

/**
 * Tells of each meeting, as far as it is recorded, who opened, chaired and attended it, and lists its participants: a
 * list in columns for each category.
 */
export function participants(context: Context): readonly FilledBlock[] {
  return context.evidence.notes.sessions.flatMap((session) => {
    const told = [...leaders(session, context), ...session.participants.map((category) => list(category, context))]
    return told.length === 0 ? [] : [{ type: 'free', make: () => [subhead(session, context), ...told] } as const]
  })
}

function subhead(session: Session, { locale, meetingOf }: Context): Paragraph {
  return {
    type: 'paragraph',
    data: { role: 'subhead' },
    children: [...locale.table.meeting(meetingOf(session))],
  }
}

function leaders(session: Session, context: Context): readonly Paragraph[] {
  const those = leadersOf(session, context)
  if (those === undefined) return []
  const { introduction } = context.locale
  return [{ type: 'paragraph', children: [...introduction.leaders(context.meetingOf(session), those)] }]
}

function list({ category, names }: Participants, { locale, name, say }: Context): ColumnList {
  return {
    type: 'columnList',
    ...(category && { data: { title: [...locale.table.category(say(category))] } }),
    children: names.map((one) => ({
      type: 'columnItem',
      children: [...locale.capital(locale.withoutArticle(name(one)))],
    })),
  }
}
