import type { Meeting, Phrase } from '../claim.ts'
import { phrase } from '../phrase.ts'
import { at, inMeeting } from './meetings.ts'

/**
 * How a claim names its meeting: for the first time, as a further claim of the same kind ("también"), or not at all,
 * since the sentence before it did.
 */
export type Naming = 'first' | 'also' | 'named'

/** " también", which stands after the verb, of a further claim. */
export function also(naming: Naming): string {
  return naming === 'also' ? ' también' : ''
}

/** "en Ginebra ", at the front of a sentence: after "acuerdo" it would read as what "en que" belongs to. */
export function where(meeting: Meeting, naming: Naming): Phrase {
  return naming === 'named' ? [] : phrase`${at(meeting)} `
}

/** " en el seminario de Ginebra", after those who took part. */
export function among(meeting: Meeting, naming: Naming): Phrase {
  return naming === 'named' ? [] : phrase` ${inMeeting(meeting)}`
}
