import type { Level } from '../../model/levels.ts'
import { isAgreed, plainLevel } from '../../model/levels.ts'
import { mannerOf } from '../../model/verbs.ts'
import type { Claim, ClaimSpeaker, Phrase } from '../claim.ts'
import { phrase, plain } from '../phrase.ts'
import type { Gender } from './counts.ts'
import { levelWords } from './levels.ts'
import { listOf, looseList } from './lists.ts'
import { genderOf, genderOfSpeaker, oblique } from './names.ts'
import { fullStop } from './sentences.ts'

/** What of a claim tells whose it is. */
type Spoken = Pick<Claim, 'by' | 'supportedBy'>

/** Who said something, as it follows its verb: the words, with the gender that the verb has. */
export interface Subject {
  readonly words: Phrase
  readonly gender: Gender
}

/** Names those whose view it is, with those who supported it: "النرويج، بتأييد من شيلي وبيرو،". */
export function subjectOf(spoken: Spoken, where: Phrase = []): Subject {
  const last = spoken.by.at(-1)
  const open = supporters(spoken)
  const comma = open.length === 0 && last?.kind === 'person' && last.name !== undefined && last.office !== undefined
  return {
    words: phrase`${bareSpeakers(spoken)}${where}${comma ? '،' : ''}${open}`,
    gender: genderOfSpeaker(spoken.by[0]),
  }
}

/** Names those whose view it is, without their supporters. */
export function bareSpeakers({ by }: Pick<Spoken, 'by'>): Phrase {
  return looseList(by.map(nameOf))
}

/** Tells whether a view is that of one participant and nobody else, who is not parted from the meeting. */
export function isOfOne({ by }: Pick<Spoken, 'by'>): boolean {
  return by.length === 1 && by[0]?.kind === 'one'
}

/** Names the participants of a number with the meeting: "عدة مشاركين في جنيف، منهم النرويج وشيلي،". */
export function numbered(level: Level, spoken: Spoken, where: Phrase): Subject {
  const among = amongThem(spoken)
  const [group] = groupsOf(spoken)
  const follows = group !== undefined && (level === 'most' || level === 'some')
  return {
    words: phrase`${number(level, spoken)}${where}${among}${among.length === 0 ? '' : '،'}`,
    gender: follows ? genderOf(group) : 'm',
  }
}

/** Names the examples that an account gives for a number: "، منهم النرويج وشيلي". */
export function amongThem(spoken: Pick<Spoken, 'by'>): Phrase {
  const examples = spoken.by.filter(({ kind }) => kind !== 'group').map(nameOf)
  const [group] = groupsOf(spoken)
  const them = group !== undefined && genderOf(group) === 'f' ? 'منها' : 'منهم'
  return examples.length === 0 ? [] : phrase`، ${them} ${looseList(examples)}`
}

const measures = { most: 'معظم', many: 'كثير من', several: 'عدد من', some: 'بعض' } as const

/** A number of participants, or of the group whose view it is: "عدة مشاركين", "بعض البلدان المضيفة". */
export function number(level: Level, spoken: Pick<Spoken, 'by'>): Phrase {
  const groups = groupsOf(spoken)
  if (groups.length === 0 || isAgreed(level) || level === plainLevel) return phrase`${levelWords[level].recorded}`
  return phrase`${measures[level]} ${oblique(listOf(groups))}`
}

/** A sentence for supporters who are too many to be named within the sentence of the view; none where they are not. */
export function supporterSentence(spoken: Spoken & Partial<Pick<Claim, 'verb'>>): Phrase {
  const { supportedBy } = spoken
  if (supportedBy === undefined || areFew(supportedBy)) return []
  return fullStop(phrase`وحظي ${holdsItsWords(spoken) ? 'هذا الرأي' : 'هذا الموقف'} بتأييد ${oblique(supportedBy)}`)
}

/** Tells whether somebody in particular holds a view, who states it, or participants in general, who consider it. */
export function considers(by: readonly ClaimSpeaker[]): boolean {
  return by.every(({ kind }) => kind === 'group')
}

/** "This view" would be the one that was opposed or questioned: then it is a position. A concern has no verb. */
function holdsItsWords({ verb }: Partial<Pick<Claim, 'verb'>>): boolean {
  return mannerOf(verb) === 'asserts' || mannerOf(verb) === 'recommends'
}

function groupsOf({ by }: Pick<Spoken, 'by'>): readonly Phrase[] {
  return by.flatMap((speaker) => (speaker.kind === 'group' ? [speaker.name] : []))
}

function supporters({ supportedBy }: Spoken): Phrase {
  return supportedBy === undefined || !areFew(supportedBy) ? [] : phrase`، بتأييد من ${oblique(supportedBy)}،`
}

/** One supporter or two: a list of three or more has a comma, or "and" more than once. */
function areFew(supportedBy: Phrase): boolean {
  const words = plain(supportedBy)
  return !/[,;،؛]/u.test(words) && (words.match(/ و(?=[\p{L}\u00a0])/gu) ?? []).length < 2
}

function nameOf(speaker: ClaimSpeaker): Phrase {
  switch (speaker.kind) {
    case 'one':
      return phrase`أحد المشاركين`
    case 'person': {
      const { name, office } = speaker
      if (name === undefined) return office ?? []
      return office === undefined ? name : phrase`${name}، ${office}`
    }
    case 'delegation':
    case 'group':
      return speaker.name
  }
}
