import type { Session } from '../../model/session.ts'
import { defineRule } from '../define-rule.ts'
import { inFiles } from '../example.ts'

/** Finds meetings that are listed after one that is known to have begun later. */
export const sessionsInOrder = defineRule({
  id: 'sessions-in-order',
  on: 'series',
  what: 'The meetings are listed in the order in which they were held.',
  why: 'The list is the order of the report, and “later” in the report means later in the list.',
  failing: inFiles({
    'oslo.yaml': 'date: 2007-10-29/2007-10-30',
    'geneva.yaml': 'date: 2007-05-11',
  }),
  clean: inFiles({
    'geneva.yaml': 'date: 2007-05-11',
    'oslo.yaml': 'date: 2007-10-29/2007-10-30',
  }),
  check: ({ notes: { sessions } }) => {
    let latest: Session | undefined
    return sessions.flatMap((session, index) => {
      // If any meeting so far was held later, then the latest of them was.
      const isLate = latest !== undefined && isBefore(session, latest)
      if ((session.date.from ?? '') > (latest?.date.from ?? '')) latest = session
      const later = isLate ? sessions.slice(0, index).find((other) => isBefore(session, other)) : undefined
      if (later === undefined) return []
      return [
        {
          what: `\`${session.id}\` is listed after \`${later.id}\`, and was held before it`,
          todo: 'Mend the order under `sessions:` in series.yaml, or the dates.',
          place: session.written,
          related: [{ what: `\`${later.id}\``, place: later.written }],
        },
      ]
    })
  },
})

/** Tells whether one meeting is known to have begun before another. Dates are compared as far as both are known. */
function isBefore({ date: { from, to } }: Session, { date: other }: Session): boolean {
  const latest = to === undefined ? undefined : (from ?? to)
  if (latest === undefined || other.from === undefined) return false
  const known = Math.min(latest.length, other.from.length)
  return latest.slice(0, known) < other.from.slice(0, known)
}
