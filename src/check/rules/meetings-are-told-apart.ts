import { groupBy } from '../../model/grouping.ts'
import type { Session } from '../../model/session.ts'
import { sameText } from '../../model/text.ts'
import { defineRule } from '../define-rule.ts'
import { inFiles } from '../example.ts'

/** Finds meetings that the report would name alike: of the same name, or kind and place, and of the same date. */
export const meetingsAreToldApart = defineRule({
  id: 'meetings-are-told-apart',
  on: 'series',
  what: 'Every meeting has a name, a place or a date of its own.',
  why: 'Otherwise readers could not know at which of two meetings something was said.',
  failing: inFiles({
    'first.yaml': 'place: Oslo\ndate: 2007-05',
    'second.yaml': 'place: Oslo\ndate: 2007-05',
  }),
  clean: inFiles({
    'first.yaml': 'called: the first Oslo meeting\nplace: Oslo\ndate: 2007-05',
    'second.yaml': 'called: the second Oslo meeting\nplace: Oslo\ndate: 2007-05',
  }),
  check: ({ notes: { sessions } }) => {
    const byDate = groupBy(sessions, dateOf)
    return sessions.flatMap((session) => {
      const sameDay = byDate.get(dateOf(session)) ?? []
      const twin = sameDay.slice(0, sameDay.indexOf(session)).find((other) => isNamedAlike(session, other))
      if (twin === undefined) return []
      return [
        {
          what: `\`${session.id}\` would be named as \`${twin.id}\` is: they have the same ${shared(session)}`,
          todo: 'Give each a name of its own, article and all, such as `called: the second seminar`.',
          place: session.written,
          related: [{ what: `\`${twin.id}\``, place: twin.written }],
        },
      ]
    })
  },
})

function dateOf({ date: { from, to } }: Session): string {
  return `${from}/${to}`
}

/** Tells whether two meetings of the same date would be named alike. */
function isNamedAlike(a: Session, b: Session): boolean {
  if (a.final !== b.final) return false
  if (a.called !== undefined || b.called !== undefined) {
    return a.called !== undefined && b.called !== undefined && sameText(a.called.name, b.called.name)
  }
  return a.kind === b.kind && isInSamePlace(a, b)
}

function isInSamePlace({ place: a }: Session, { place: b }: Session): boolean {
  return a === undefined || b === undefined ? a === b : sameText(a.name, b.name)
}

function shared({ called, place }: Session): string {
  if (called !== undefined) return '`called` and date'
  return place === undefined ? 'kind and date' : 'kind, place and date'
}
