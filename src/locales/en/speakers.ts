import { mannerOf } from '../../model/verbs.ts'
import type { Claim, ClaimSpeaker, Meeting, Phrase } from '../claim.ts'
import { phrase, plain } from '../phrase.ts'
import { looseList } from './lists.ts'
import { at } from './meetings.ts'
import { ofWhich } from './names.ts'
import { fullStop } from './sentences.ts'

/** What of a claim tells whose it is. */
type Spoken = Pick<Claim, 'by' | 'supportedBy'>

/**
 * Names those whose view it is, with the meeting: "in Brussels Mr. …, Deputy Minister, supported by Norway,",
 * "one participant in Brussels".
 */
export function speakers(spoken: Spoken, meeting: Meeting, named: boolean): Phrase {
  const [first, ...others] = spoken.by
  const where = named ? [] : at(meeting)
  if (first?.kind === 'one' && others.length === 0)
    return phrase`one participant${named ? '' : ' '}${where}${supporters(spoken)}`
  return phrase`${where}${named ? '' : ' '}${subjects(spoken)}`
}

/** Names those whose view it is, without the meeting and their supporters. */
export function bareSpeakers({ by }: Pick<Spoken, 'by'>): Phrase {
  return looseList(by.map(nameOf))
}

/** The same as the subject of a sentence, with supporters: a verb follows. */
function subjects(spoken: Spoken): Phrase {
  const last = spoken.by.at(-1)
  const open = supporters(spoken)
  const comma = open.length === 0 && last?.kind === 'person' && last.name !== undefined && last.office !== undefined
  return phrase`${bareSpeakers(spoken)}${comma ? ',' : ''}${open}`
}

/**
 * Names the participants of a number: "several participants in Geneva, among them Norway and Chile,", "some developing
 * countries in Geneva".
 */
export function numbered(level: string, spoken: Spoken, meeting: Meeting, named: boolean): Phrase {
  const among = amongThem(spoken)
  return phrase`${number(level, spoken)}${named ? [] : phrase` ${at(meeting)}`}${among}${among.length === 0 ? '' : ','}`
}

/** Names the examples that an account gives for a number: ", among them Norway and Chile". */
export function amongThem({ by }: Pick<Spoken, 'by'>): Phrase {
  const examples = by.filter(({ kind }) => kind !== 'group').map(nameOf)
  return examples.length === 0 ? [] : phrase`, among them ${looseList(examples)}`
}

/** A number of participants, or of the group whose view it is: "several participants", "some of the delegations". */
export function number(level: string, { by }: Pick<Spoken, 'by'>): Phrase {
  const groups = by.flatMap((speaker) => (speaker.kind === 'group' ? [speaker.name] : []))
  return phrase`${level} ${groups.length === 0 ? phrase`participants` : ofWhich(groups)}`
}

/** A sentence for supporters who are too many to be named within the sentence of the view; none where they are not. */
export function supporterSentence(spoken: Spoken & Partial<Pick<Claim, 'verb'>>): Phrase {
  return spoken.supportedBy === undefined || areFew(spoken.supportedBy)
    ? []
    : fullStop(phrase`That ${holdsItsWords(spoken) ? 'view' : 'position'} was supported by ${spoken.supportedBy}`)
}

/** "That view" would be the one that was opposed or questioned: then it is a position. A concern has no verb. */
function holdsItsWords({ verb }: Partial<Pick<Claim, 'verb'>>): boolean {
  return mannerOf(verb) === 'asserts' || mannerOf(verb) === 'recommends'
}

/** Tells whether somebody in particular holds a view, who states it, or participants in general, who consider it. */
export function considers(by: readonly ClaimSpeaker[]): boolean {
  return by.every(({ kind }) => kind === 'group')
}

function supporters({ supportedBy }: Spoken): Phrase {
  return supportedBy === undefined || !areFew(supportedBy) ? [] : phrase`, supported by ${supportedBy},`
}

/** One supporter or two: a list of three or more has a comma. */
function areFew(supportedBy: Phrase): boolean {
  return !/[,;]/u.test(plain(supportedBy))
}

function nameOf(speaker: ClaimSpeaker): Phrase {
  switch (speaker.kind) {
    case 'one':
      return phrase`one participant`
    case 'person': {
      const { name, office } = speaker
      if (name === undefined) return office ?? []
      return office === undefined ? name : phrase`${name}, ${office}`
    }
    case 'delegation':
    case 'group':
      return speaker.name
  }
}
