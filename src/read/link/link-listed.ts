import { onceFor } from '../../model/once-for.ts'
import type { Session } from '../../model/session.ts'
import type { Tell } from '../tell.ts'
import type { Known } from './known.ts'
import { linkSession } from './link-session.ts'
import type { Listed } from './list-sessions.ts'

/** A session that was linked, and what was told of it meanwhile. */
interface Linked {
  readonly session: Session | undefined
  readonly told: readonly Parameters<Tell>[]
}

/** Links a listed session, and tells its faults. The same file held against the same knowledge gives the same session, also in a later run: only what was edited is linked anew. */
export function linkListed(listed: Listed, known: Known, tell: Tell): readonly Session[] {
  const { session, told } = linkedBy(known)(listed)
  for (const words of told) tell(...words)
  return session === undefined ? [] : [session]
}

const linkedBy = onceFor((known: Known) => onceFor(({ id, raw }: Listed): Linked => {
  const told: Parameters<Tell>[] = []
  const session = raw && linkSession(raw, id, known, (...words) => void told.push(words))
  return { session, told }
}))
