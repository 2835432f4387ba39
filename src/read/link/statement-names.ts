import type { RawSession } from '../read-file.ts'
import type { Named } from '../shapes/slug.ts'
import { namesIn } from './names-in.ts'

/** The keys of a session under which statements stand. */
export const statementLists = ['agreed', 'raised', 'dilemmas', 'follow-up'] as const

/** Names the statements of a session, as far as their ids could be read, and where each id stands. */
export function statementNames({ has }: RawSession): readonly Named[] {
  return namesIn([...has.agreed, ...has.raised, ...has.dilemmas, ...has['follow-up']])
}
