import type { RaisedLevel } from '../../model/levels.ts'
import { mannerOf } from '../../model/verbs.ts'
import type { Claim, ClaimSpeaker, Meeting, Phrase } from '../claim.ts'
import { phrase, plain } from '../phrase.ts'
import { quantifiers } from './levels.ts'
import { looseList } from './lists.ts'
import { at, the } from './meetings.ts'
import { fullStop } from './sentences.ts'

/** What of a claim tells whose it is. */
type Spoken = Pick<Claim, 'by' | 'supportedBy'>

/** How many participants said something. */
type Number = Exclude<RaisedLevel, 'said'>

/** Where something was said, with its comma, if the sentence tells it apart; and whose it is, before the verb. */
export interface Subject {
  readonly where: Phrase
  readonly who: Phrase
}

/** Names those whose view it is: "在布鲁塞尔，" and "副部长某某先生(得到挪威支持)"; "日内瓦研讨会一名与会者". */
export function speakers(spoken: Spoken, meeting: Meeting, named: boolean): Subject {
  const [first, ...others] = spoken.by
  if (first?.kind === 'one' && others.length === 0)
    return { where: [], who: phrase`${named ? [] : the(meeting)}一名与会者${supporters(spoken)}` }
  return { where: named ? [] : phrase`${at(meeting)}，`, who: phrase`${bareSpeakers(spoken)}${supporters(spoken)}` }
}

/** Names those whose view it is, without the meeting and their supporters. */
export function bareSpeakers({ by }: Pick<Spoken, 'by'>): Phrase {
  return looseList(by.map(nameOf))
}

/** Names the participants of a number: "日内瓦研讨会若干与会者(包括挪威)"; of groups, "在日内瓦，" and "若干发展中国家". */
export function numbered(level: Number, spoken: Spoken, meeting: Meeting, named: boolean): Subject {
  const who = phrase`${number(level, spoken)}${amongThem(spoken)}`
  if (named) return { where: [], who }
  return groupsOf(spoken).length > 0
    ? { where: phrase`${at(meeting)}，`, who }
    : { where: [], who: phrase`${the(meeting)}${who}` }
}

/** Names the examples that an account gives for a number: "(包括挪威和智利)". */
export function amongThem({ by }: Pick<Spoken, 'by'>): Phrase {
  const examples = by.filter(({ kind }) => kind !== 'group').map(nameOf)
  return examples.length === 0 ? [] : phrase`(包括${looseList(examples)})`
}

/** A number of participants, or of the groups whose view it is: "若干与会者", "若干东道国和捐助方". */
export function number(level: Number, spoken: Pick<Spoken, 'by'>): Phrase {
  const groups = groupsOf(spoken)
  return phrase`${quantifiers[level]}${groups.length === 0 ? '与会者' : looseList(groups)}`
}

/** A sentence for supporters who are too many to be named within the sentence of the view; none where they are not. */
export function supporterSentence(spoken: Spoken & Partial<Pick<Claim, 'verb'>>): Phrase {
  return spoken.supportedBy === undefined || areFew(spoken.supportedBy)
    ? []
    : fullStop(phrase`这一${holdsItsWords(spoken) ? '看法' : '立场'}得到${spoken.supportedBy}的支持`)
}

/** "That view" would be the one that was opposed or questioned: then it is a position. A concern has no verb. */
function holdsItsWords({ verb }: Partial<Pick<Claim, 'verb'>>): boolean {
  return mannerOf(verb) === 'asserts' || mannerOf(verb) === 'recommends'
}

/** Tells whether participants in general hold a view, who consider it, or somebody in particular, who states it. */
export function considers(by: readonly ClaimSpeaker[]): boolean {
  return by.every(({ kind }) => kind === 'group')
}

function groupsOf({ by }: Pick<Spoken, 'by'>): readonly Phrase[] {
  return by.flatMap((speaker) => (speaker.kind === 'group' ? [speaker.name] : []))
}

function supporters({ supportedBy }: Spoken): Phrase {
  return supportedBy === undefined || !areFew(supportedBy) ? [] : phrase`(得到${supportedBy}支持)`
}

/** One supporter or two: a list of three or more has a mark. */
function areFew(supportedBy: Phrase): boolean {
  return !/[，、；,;]/u.test(plain(supportedBy))
}

function nameOf(speaker: ClaimSpeaker): Phrase {
  switch (speaker.kind) {
    case 'one':
      return phrase`一名与会者`
    case 'person':
      return personOf(speaker)
    case 'delegation':
    case 'group':
      return speaker.name
  }
}

/** The office stands before the name, as a title does; a long one in brackets behind it. */
function personOf({ name, office }: Extract<ClaimSpeaker, { kind: 'person' }>): Phrase {
  if (name === undefined || office === undefined) return name ?? office ?? []
  return /[，、；,;]/u.test(plain(office)) ? phrase`${name}(${office})` : phrase`${office}${name}`
}
