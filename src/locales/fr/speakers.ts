import { mannerOf } from '../../model/verbs.ts'
import type { Claim, ClaimSpeaker, Meeting, Phrase } from '../claim.ts'
import { phrase } from '../phrase.ts'
import { numberOf, withDeterminer } from './groups.ts'
import { looseList } from './lists.ts'
import { at, to } from './meetings.ts'
import { isPlural } from './names.ts'
import { fullStop } from './sentences.ts'

/** What of a claim tells whose it is. */
type Spoken = Pick<Claim, 'by' | 'supportedBy'>

/** A number of participants that a claim can have. */
export type NumberLevel = Parameters<typeof numberOf>[0]

/** Names those whose view it is, with the meeting: "à Bruxelles, M. …, Vice-Ministre,", "un participant au forum". */
export function speakers(spoken: Pick<Spoken, 'by'>, meeting: Meeting, named: boolean): Phrase {
  const [first, ...others] = spoken.by
  if (first?.kind === 'one' && others.length === 0) return phrase`un participant${named ? [] : phrase` ${to(meeting)}`}`
  return phrase`${named ? [] : phrase`${at(meeting)}, `}${subjects(spoken)}`
}

/** Tells whether the verb after speakers is plural. */
export function areSeveral({ by: [first, ...others] }: Pick<Spoken, 'by'>): boolean {
  if (first === undefined || others.length > 0) return true
  switch (first.kind) {
    case 'one':
      return false
    case 'person':
      return isPlural(first.name ?? first.office ?? [])
    case 'delegation':
      return isPlural(first.name)
    case 'group':
      return isPlural(withDeterminer(first.name))
  }
}

/** Names those whose view it is, without the meeting and their supporters. */
export function bareSpeakers({ by }: Pick<Spoken, 'by'>): Phrase {
  return looseList(by.map(nameOf))
}

/** The same as the subject of a sentence: a verb follows. */
function subjects(spoken: Pick<Spoken, 'by'>): Phrase {
  const last = spoken.by.at(-1)
  const comma = last?.kind === 'person' && last.name !== undefined && last.office !== undefined
  return phrase`${bareSpeakers(spoken)}${comma ? ',' : ''}`
}

/**
 * Names the participants of a number: "plusieurs participants au séminaire de Genève, dont la Norvège et le Chili,", "à
 * Genève, certains pays en développement".
 */
export function numbered(level: NumberLevel, spoken: Pick<Spoken, 'by'>, meeting: Meeting, named: boolean): Phrase {
  const among = amongThem(spoken)
  const who = number(level, spoken)
  const ofGroup = spoken.by.some(({ kind }) => kind === 'group')
  const [before, after] = named ? [[], []] : ofGroup ? [phrase`${at(meeting)}, `, []] : [[], phrase` ${to(meeting)}`]
  return phrase`${before}${who}${after}${among}${among.length === 0 ? '' : ','}`
}

/** Names the examples that an account gives for a number: ", dont la Norvège et le Chili". */
export function amongThem({ by }: Pick<Spoken, 'by'>): Phrase {
  const examples = by.filter(({ kind }) => kind !== 'group').map(nameOf)
  return examples.length === 0 ? [] : phrase`, dont ${looseList(examples)}`
}

/** A number of participants, or of the group whose view it is: "plusieurs participants", "certains des pays hôtes". */
export function number(level: NumberLevel, { by }: Pick<Spoken, 'by'>): Phrase {
  return numberOf(
    level,
    by.flatMap((speaker) => (speaker.kind === 'group' ? [speaker.name] : [])),
  )
}

/**
 * A sentence for supporters, be they few or many: within the sentence of the view “appuyé par” would have to agree with
 * a subject of unknown gender.
 */
export function supporterSentence(spoken: Pick<Spoken, 'supportedBy'> & Partial<Pick<Claim, 'verb'>>): Phrase {
  return spoken.supportedBy === undefined
    ? []
    : fullStop(phrase`Cette ${holdsItsWords(spoken) ? 'opinion' : 'position'} a été appuyée par ${spoken.supportedBy}`)
}

/** “Cette opinion” would be the one that was opposed or questioned: then it is a position. A concern has no verb. */
function holdsItsWords({ verb }: Partial<Pick<Claim, 'verb'>>): boolean {
  return mannerOf(verb) === 'asserts' || mannerOf(verb) === 'recommends'
}

/** Tells whether somebody in particular holds a view, who states it, or participants in general, who consider it. */
export function considers(by: readonly ClaimSpeaker[]): boolean {
  return by.every(({ kind }) => kind === 'group')
}

function nameOf(speaker: ClaimSpeaker): Phrase {
  switch (speaker.kind) {
    case 'one':
      return phrase`un participant`
    case 'person': {
      const { name, office } = speaker
      if (name === undefined) return office ?? []
      return office === undefined ? name : phrase`${name}, ${office}`
    }
    case 'delegation':
      return speaker.name
    case 'group':
      return withDeterminer(speaker.name)
  }
}
