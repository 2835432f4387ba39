import type { Meeting, Phrase } from '../claim.ts'
import { phrase } from '../phrase.ts'
import { at, to } from './meetings.ts'

/**
 * How a claim names its meeting: for the first time, as a further claim of the same kind ("également"), or not at all,
 * since the sentence before it did.
 */
export type Naming = 'first' | 'also' | 'named'

/** “Également”, where a claim is a further one. */
export function also(naming: Naming): string {
  return naming === 'also' ? ' également' : ''
}

/** The meeting after a verb: " à Genève". */
export function where(meeting: Meeting, naming: Naming): Phrase {
  return naming === 'named' ? [] : phrase` ${at(meeting)}`
}

/** The meeting after “participants” and “avis général”: " au séminaire de Genève". */
export function ofMeeting(meeting: Meeting, naming: Naming): Phrase {
  return naming === 'named' ? [] : phrase` ${to(meeting)}`
}

/** The meeting before a sentence: "à Genève, ". */
export function front(meeting: Meeting, naming: Naming): Phrase {
  return naming === 'named' ? [] : phrase`${at(meeting)}, `
}
