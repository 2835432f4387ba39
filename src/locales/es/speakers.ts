import { mannerOf } from '../../model/verbs.ts'
import type { Claim, ClaimSpeaker, Meeting, Phrase } from '../claim.ts'
import { phrase, plain } from '../phrase.ts'
import { looseList } from './lists.ts'
import { at, inMeeting } from './meetings.ts'
import { de, groupOf, person } from './names.ts'
import { isMany } from './nouns.ts'
import { fullStop } from './sentences.ts'

/** What of a claim tells whose it is. */
export type Spoken = Pick<Claim, 'by' | 'supportedBy'>

/**
 * Names those whose view it is, with the meeting: "en Bruselas el Sr. …, Viceministro, con el apoyo de Noruega,", "un
 * participante en el seminario de Bruselas". A verb follows.
 */
export function speakers(spoken: Spoken, meeting: Meeting, named: boolean): Phrase {
  const [first, ...others] = spoken.by
  if (first?.kind === 'one' && others.length === 0)
    return phrase`un participante${named ? [] : phrase` ${inMeeting(meeting)}`}${supporters(spoken)}`
  return phrase`${named ? [] : phrase`${at(meeting)} `}${subjects(spoken)}`
}

/** Tells whether the verb of those speakers is in the plural. */
export function areMany({ by }: Pick<Spoken, 'by'>): boolean {
  const [first, ...others] = by
  if (first === undefined || others.length > 0) return true
  return first.kind !== 'one' && isMany(nameOf(first))
}

/** Names those whose view it is, without the meeting and their supporters. */
export function bareSpeakers({ by }: Pick<Spoken, 'by'>): Phrase {
  return looseList(by.map(nameOf))
}

/** What stands in apposition at the end is closed by a comma: "el Sr. X, Viceministro, afirmó". */
function subjects(spoken: Spoken): Phrase {
  const last = spoken.by.at(-1)
  const open = supporters(spoken)
  const comma = open.length === 0 && last !== undefined && plain(nameOf(last)).includes(',')
  return phrase`${bareSpeakers(spoken)}${comma ? ',' : ''}${open}`
}

/** A sentence for supporters who are too many to be named within the sentence of the view; none where they are not. */
export function supporterSentence(spoken: Spoken & Partial<Pick<Claim, 'verb'>>): Phrase {
  if (spoken.supportedBy === undefined || areFew(spoken.supportedBy)) return []
  const what = holdsItsWords(spoken) ? 'opinión' : 'posición'
  return fullStop(phrase`Esa ${what} contó con el apoyo ${de(spoken.supportedBy)}`)
}

/** "Esa opinión" would be the one that was opposed or questioned: then it is a position. A concern has no verb. */
function holdsItsWords({ verb }: Partial<Pick<Claim, 'verb'>>): boolean {
  return mannerOf(verb) === 'asserts' || mannerOf(verb) === 'recommends'
}

/** Tells whether somebody in particular holds a view, who states it, or participants in general, who consider it. */
export function considers(by: readonly ClaimSpeaker[]): boolean {
  return by.every(({ kind }) => kind === 'group')
}

function supporters({ supportedBy }: Spoken): Phrase {
  return supportedBy === undefined || !areFew(supportedBy) ? [] : phrase`, con el apoyo ${de(supportedBy)},`
}

/** One supporter or two: a list of three or more has a comma. */
function areFew(supportedBy: Phrase): boolean {
  return !/[,;]/u.test(plain(supportedBy))
}

/** Names the examples that an account gives for a number: ", entre ellos Noruega y Chile". */
export function amongThem({ by }: Pick<Spoken, 'by'>, isFeminine = false): Phrase {
  const examples = by.filter(({ kind }) => kind !== 'group').map(nameOf)
  return examples.length === 0 ? [] : phrase`, entre ${isFeminine ? 'ellas' : 'ellos'} ${looseList(examples)}`
}

function nameOf(speaker: ClaimSpeaker): Phrase {
  switch (speaker.kind) {
    case 'one':
      return phrase`un participante`
    case 'person': {
      const { name, office } = speaker
      if (name === undefined) return office ?? []
      return office === undefined ? person(name) : phrase`${person(name)}, ${office}`
    }
    case 'delegation':
      return speaker.name
    case 'group':
      return groupOf(speaker.name)
  }
}
