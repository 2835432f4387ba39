import type { Leaders } from '../locales/facts.ts'
import type { Session } from '../model/session.ts'
import type { Context } from './context.ts'

/** Tells who opened, chaired and attended a meeting, as far as it is recorded; undefined where nothing is. */
export function leadersOf({ openedBy, chairs, attendance }: Session, { name, say }: Context): Leaders | undefined {
  if (openedBy === undefined && chairs.length === 0 && attendance === undefined) return undefined
  return {
    ...(openedBy && { openedBy: name(openedBy) }),
    chairs: chairs.map(name),
    ...(attendance && { attendance: say(attendance) }),
  }
}
