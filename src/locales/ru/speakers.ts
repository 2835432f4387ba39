import { mannerOf } from '../../model/verbs.ts'
import type { Claim, ClaimSpeaker, Meeting, Phrase } from '../claim.ts'
import { joinWith, phrase, plain } from '../phrase.ts'
import { agreementOf, agreementOfDelegation, agreementOfList, agreementOfPerson, isJoint } from './agreement.ts'
import type { Agreement } from './agreement-by-name.ts'
import { listOf } from './lists.ts'
import { at, of } from './meetings.ts'
import { fullStop } from './sentences.ts'

/** What of a claim tells whose it is. */
type Spoken = Pick<Claim, 'by' | 'supportedBy'>

/** The subject of a sentence, and what its verb agrees with. */
export interface Subject {
  readonly words: Phrase
  readonly agreement: Agreement
}

/** Names those whose view it is, with the meeting: "в Брюсселе г-н …, заместитель министра,". */
export function speakers({ by }: Pick<Spoken, 'by'>, meeting: Meeting, named: boolean): Subject {
  const [first] = by
  if (first?.kind === 'one' && by.length === 1)
    return { words: phrase`один из участников${named ? [] : phrase` ${of(meeting)}`}`, agreement: 'm' }
  const { words, agreement } = first !== undefined && by.length === 1 ? alone(first) : together(by)
  return { words: phrase`${named ? [] : phrase`${at(meeting)} `}${words}`, agreement }
}

/** Names those whose view it is, without the meeting. */
export function bareSpeakers({ by }: Pick<Spoken, 'by'>): Phrase {
  return listOfNames(by.map(nameOf))
}

/**
 * Names the participants of a number: "несколько участников семинара в Женеве, в том числе Норвегия и Чили,",
 * "в Женеве некоторые развивающиеся страны".
 */
export function numbered(level: NumberedLevel, spoken: Spoken, meeting: Meeting, named: boolean): Subject {
  const among = amongThem(spoken)
  const counted = number(level, spoken)
  const [ofMeeting, inFront] = named ? [[], []] : [phrase` ${of(meeting)}`, phrase`${at(meeting)} `]
  const whose = counted.ofParticipants
    ? phrase`${counted.words}${ofMeeting}${counted.which}`
    : phrase`${inFront}${counted.words}`
  const isOpen = among.length > 0 || counted.isOpen
  return { words: phrase`${whose}${among}${isOpen ? ',' : ''}`, agreement: counted.agreement }
}

/** Names the examples that an account gives for a number: ", в том числе Норвегия и Чили". */
export function amongThem({ by }: Pick<Spoken, 'by'>): Phrase {
  const examples = by.filter(({ kind }) => kind !== 'group').map(nameOf)
  return examples.length === 0 ? [] : phrase`, в том числе ${listOfNames(examples)}`
}

/** The levels that are a number of participants. */
type NumberedLevel = 'most' | 'many' | 'several' | 'some'

/** A number of participants, or of a group: the meeting can follow participants, and then what group they are. */
interface Counted extends Subject {
  readonly ofParticipants: boolean
  readonly which: Phrase
  /** Its words end within commas, which another must close before a verb. */
  readonly isOpen: boolean
}

/**
 * A number of participants, or of the group whose view it is: "несколько участников", "некоторые развивающиеся страны".
 * A group has but its nominative, which "несколько" cannot count: it stands in brackets.
 */
export function number(level: NumberedLevel, { by }: Pick<Spoken, 'by'>): Counted {
  const groups = by.flatMap((speaker) => (speaker.kind === 'group' ? [speaker.name] : []))
  if (groups.length === 0) return participants(level, [])
  const names = listOf(groups)
  const agreement = groups.length > 1 ? 'pl' : (agreementOfDelegation(names) ?? 'pl')
  const isPlural = groups.every((group) => (agreementOf(group) ?? 'pl') === 'pl')
  switch (level) {
    case 'most':
      return {
        words: phrase`${closed(names)} в большинстве своем`,
        agreement,
        ofParticipants: false,
        which: [],
        isOpen: false,
      }
    case 'several':
      return participants(level, names)
    case 'many':
    case 'some':
      return isPlural
        ? {
            words: phrase`${adjectives[level]} ${names}`,
            agreement: 'pl',
            ofParticipants: false,
            which: [],
            isOpen: plain(names).includes(','),
          }
        : participants(level, names)
  }
}

const adjectives = { many: 'многие', some: 'некоторые' } as const

const participantsOf: Readonly<Record<NumberedLevel, string>> = {
  most: 'большинство участников',
  many: 'многие участники',
  several: 'несколько участников',
  some: 'некоторые участники',
}

function participants(level: NumberedLevel, group: Phrase): Counted {
  const which = group.length === 0 ? [] : phrase` (${group})`
  return { words: phrase`${participantsOf[level]}`, agreement: 'pl', ofParticipants: true, which, isOpen: false }
}

/** A sentence for supporters, where they stand in the nominative: "Это мнение поддержали Чили и Перу." */
export function supporterSentence(spoken: Spoken & Partial<Pick<Claim, 'verb'>>): Phrase {
  const { supportedBy: who } = spoken
  if (who === undefined) return []
  const [what, whose] = holdsItsWords(spoken) ? ['Это мнение', 'этого мнения'] : ['Эту позицию', 'этой позиции']
  const agreement = agreementOfList(who)
  return fullStop(
    agreement === undefined ? phrase`Сторонники ${whose}: ${who}` : phrase`${what} ${supported[agreement]} ${who}`,
  )
}

const supported = { m: 'поддержал', f: 'поддержала', n: 'поддержало', pl: 'поддержали' } as const

/** "Это мнение" would be the one that was opposed or questioned: then it is a position. A concern has no verb. */
function holdsItsWords({ verb }: Partial<Pick<Claim, 'verb'>>): boolean {
  return mannerOf(verb) === 'asserts' || mannerOf(verb) === 'recommends'
}

/** Tells whether somebody in particular holds a view, who states it, or participants in general, who consider it. */
export function considers(by: readonly ClaimSpeaker[]): boolean {
  return by.every(({ kind }) => kind === 'group')
}

/** One speaker, in words with which a verb can agree: where the name does not tell, it stands in brackets. */
function alone(speaker: ClaimSpeaker): Subject {
  const name = nameOf(speaker)
  switch (speaker.kind) {
    case 'one':
      return { words: name, agreement: 'm' }
    case 'person': {
      const agreement = speaker.name === undefined ? agreementOf(speaker.office ?? []) : agreementOfPerson(speaker.name)
      return agreement === undefined
        ? { words: phrase`один из выступавших (${name})`, agreement: 'm' }
        : { words: closed(name), agreement }
    }
    case 'delegation': {
      const agreement = agreementOfDelegation(name)
      return agreement === undefined
        ? { words: phrase`одна из делегаций (${name})`, agreement: 'f' }
        : { words: closed(name), agreement }
    }
    case 'group':
      return { words: closed(name), agreement: agreementOfDelegation(name) ?? 'pl' }
  }
}

function together(by: readonly ClaimSpeaker[]): Subject {
  const names = by.map(nameOf)
  const [last = []] = names.slice(-1)
  const words = listOfNames(names)
  return { words: plain(last).includes(',') ? phrase`${words},` : words, agreement: 'pl' }
}

/** What is set off by a comma is closed by one, too. */
function closed(name: Phrase): Phrase {
  return plain(name).includes(',') ? phrase`${name},` : name
}

/** "a и b", "a, b и c"; where a name holds a comma: "a, b, и c", "a, b; c; и d". */
function listOfNames(names: readonly Phrase[]): Phrase {
  if (names.every((name) => !plain(name).includes(',')))
    return listOf(names, names.length > 1 && names.some((name) => isJoint(plain(name))) ? ', а также ' : ' и ')
  if (names.length > 2) return joinWith(names, '; ', '; и ')
  const [first = []] = names
  return joinWith(names, '', plain(first).includes(',') ? ', и ' : ' и ')
}

function nameOf(speaker: ClaimSpeaker): Phrase {
  switch (speaker.kind) {
    case 'one':
      return phrase`один из участников`
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
