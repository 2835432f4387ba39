import type { CrossReference } from '../../model/document.ts'
import { plainLevel } from '../../model/levels.ts'
import type { Claim, Meeting, Phrase } from '../claim.ts'
import { phrase } from '../phrase.ts'
import { withoutStop } from '../shared/sentence-marks.ts'
import { paragraphs } from './citations.ts'
import { at, genderOfMeeting, inMeeting, the } from './meetings.ts'
import { fullStop } from './sentences.ts'
import type { Subject } from './speakers.ts'
import { considers, isOfOne, numbered, subjectOf } from './speakers.ts'
import type { Agreeing, VerbForm } from './verbs.ts'
import { followingAfter, thatAfter, verbWords } from './verbs.ts'

/**
 * How a claim names its meeting: for the first time, the same in a sentence that has begun with other words ("within"),
 * as a further claim of the same kind ("also"), or not at all, since the sentence before it did.
 */
export type Naming = 'first' | 'within' | 'also' | 'named'

/** The words before a clause, and what leads from them to it: a preposition, or "a point to the effect". */
interface Frame {
  readonly before: Phrase
  readonly link: string
}

/**
 * Says what a meeting said, with the measure of agreement that its account records and no more, from the first word to
 * before the full stop. The one place where a level becomes a sentence. A sentence that opens no paragraph has "and"
 * before it, which stands with the sentence and not here.
 */
export function assertion(claim: Claim, meeting: Meeting, naming: Naming = 'first', turn = 0): Phrase {
  if (claim.as === 'proposition') return onStatement(claim, meeting, naming, statement(claim))
  const { before, link } = frame(claim, meeting, naming, turn)
  return phrase`${before} ${thatAfter(link)} ${claim.text}`
}

/** The words that open a list of claims: "شدد جميع المشاركين في جنيف على ما يلي". */
export function opening(claim: Claim, meeting: Meeting, naming: Naming): Phrase {
  const { before, link } = frame(claim, meeting, naming, 0)
  return claim.level === 'prevailing' ? phrase`${before} كما يلي` : phrase`${before} ${followingAfter(link)}`
}

/** What leads to a further clause of a sentence: "وأن", "وعلى أن", "وبأن". */
export function andThat(claim: Claim, meeting: Meeting): string {
  const { link } = frame(claim, meeting, 'first', 0)
  const [preposition = ''] = /(?:(?<!\p{L})(?:على|إلى|من) |(?<=\s|^)[بل])$/u.exec(link) ?? []
  return thatAfter(preposition)
}

/** Names the view of a claim, as a noun: "أن …", "معارضة الرأي القائل بأن …", "الاتفاق مع العبارة «…»". */
export function view(claim: Claim): Phrase {
  if (claim.as !== 'proposition') return phrase`${verbWords[claim.verb ?? 'stated'].noun} ${claim.text}`
  return claim.level === plainLevel ? statement(claim) : phrase`الاتفاق مع ${statement(claim)}`
}

/** The statement that was put to the participants, in its own words; its final stop is not printed. */
export function statement({ text }: Pick<Claim, 'text'>): Phrase {
  return phrase`العبارة ${quoted({ text })}`
}

/** The words of such a statement, between quotation marks. */
export function quoted({ text }: Pick<Claim, 'text'>): Phrase {
  return phrase`«${withoutStop(text)}»`
}

/** Adds the paragraphs that a claim bears on, and the full stop. A full sentence of the notes has its own. */
export function stop(claim: Pick<Claim, 'as'>, words: Phrase, see: readonly CrossReference[]): Phrase {
  if (see.length === 0) return fullStop(words)
  return claim.as === 'sentence'
    ? phrase`${fullStop(words)} (انظر ${paragraphs(see)}.)`
    : phrase`${words} (انظر ${paragraphs(see)}).`
}

function frame(claim: Claim, meeting: Meeting, naming: Naming, turn: number): Frame {
  const { level, verb } = claim
  const [also, where] = [alsoIn(naming), placeIn(meeting, naming)]
  switch (level) {
    case 'concluded': {
      const [did, link] = verb === 'recommended' ? [recommended, 'ب'] : [concluded, 'إلى ']
      return { before: phrase`${did[genderOfMeeting(meeting)]} ${the(meeting)}${also}`, link }
    }
    case 'full':
      return verb === undefined
        ? { before: phrase`كان هناك${also}${where} اتفاق تام`, link: 'على ' }
        : said(all(meeting, naming), also, verbWords[verb].personal)
    case 'agreed':
      return { before: phrase`اتفق${also}${where}`, link: verb === 'recommended' ? 'على التوصية ب' : 'على ' }
    case 'broad':
      return { before: phrase`كان هناك${also}${where} اتفاق واسع`, link: 'على ' }
    case 'prevailing':
      return { before: phrase`كان الرأي السائد${where}${also}`, link: '' }
    case 'most':
    case 'many':
    case 'several':
    case 'some': {
      const subject = numbered(level, claim, participantsIn(meeting, naming))
      return said(subject, also, verb === undefined ? considered : verbWords[verb].personal)
    }
    case plainLevel:
      return claim.by.length === 0 ? impersonal(claim, also, where, turn) : spoken(claim, meeting, naming)
  }
}

const concluded: Agreeing = { m: 'خلص', f: 'خلصت' }
const recommended: Agreeing = verbWords.recommended.personal.verb
const considered: VerbForm<Agreeing> = { verb: { m: 'رأى', f: 'رأت' }, link: '' }

function said({ words, gender }: Subject, also: string, { verb, link }: VerbForm<Agreeing>): Frame {
  return { before: phrase`${verb[gender]} ${words}${also}`, link }
}

function all(meeting: Meeting, naming: Naming): Subject {
  return { words: phrase`جميع المشاركين${participantsIn(meeting, naming)}`, gender: 'm' }
}

/** A view of which the account does not say whose it is. "It was noted" endorses, and is said only where it notes. */
function impersonal({ verb }: Claim, also: string, where: Phrase, turn: number): Frame {
  if (verb === undefined && turn % 2 === 1) return { before: phrase`أثيرت${also}${where} نقطة`, link: 'مفادها ' }
  const { verb: passive, link } = verbWords[verb ?? 'stated'].impersonal
  return { before: phrase`${passive}${also}${where}`, link }
}

function spoken(claim: Claim, meeting: Meeting, naming: Naming): Frame {
  const neutral = considers(claim.by) ? considered : verbWords.stated.personal
  return saidBy(claim, meeting, naming, claim.verb === undefined ? neutral : verbWords[claim.verb].personal)
}

/**
 * "في جنيف، شددت النرويج على", or within a sentence "شددت النرويج في جنيف على"; one participant is one of the meeting:
 * "ذكر أحد المشاركين في حلقة جنيف الدراسية".
 */
export function saidBy(
  spoken: Pick<Claim, 'by' | 'supportedBy'>,
  meeting: Meeting,
  naming: Naming,
  form: VerbForm<Agreeing>,
): Frame {
  const also = alsoIn(naming)
  if (isOfOne(spoken)) return said(subjectOf(spoken, participantsIn(meeting, naming)), also, form)
  const subject = subjectOf(spoken)
  if (naming === 'within') return said({ ...subject, words: phrase`${subject.words} ${at(meeting)}` }, also, form)
  const { before, link } = said(subject, also, form)
  return { before: naming === 'named' ? before : phrase`${at(meeting)}، ${before}`, link }
}

/** That a meeting thought so of the statement that the sentence before gives. */
export function onSameStatement(claim: Claim, meeting: Meeting): Phrase {
  return claim.level === plainLevel
    ? phrase`عرضت ${at(meeting)} على المشاركين العبارة نفسها`
    : onStatement(claim, meeting, 'first', phrase`العبارة نفسها`)
}

/** What a meeting thought of what was put to it word for word: `put` names that, one statement or several. */
export function onStatement(claim: Claim, meeting: Meeting, naming: Naming, put: Phrase): Phrase {
  const [also, where] = [alsoIn(naming), placeIn(meeting, naming)]
  switch (claim.level) {
    case 'full':
      return phrase`كان هناك${also}${where} اتفاق تام مع ${put}`
    case 'broad':
      return phrase`كان هناك${also}${where} اتفاق واسع مع ${put}`
    case 'concluded':
    case 'agreed':
      return phrase`كان هناك${also}${where} اتفاق مع ${put}`
    case 'prevailing':
      return phrase`كان الرأي السائد${where} يؤيد${also} ${put}`
    case 'most':
    case 'many':
    case 'several':
    case 'some': {
      const { words, gender } = numbered(claim.level, claim, participantsIn(meeting, naming))
      return phrase`${gender === 'f' ? 'وافقت' : 'وافق'} ${words}${also} على ${put}`
    }
    case plainLevel:
      return phrase`عرضت${also}${where} على المشاركين العبارة التالية: ${quoted(claim)}`
  }
}

function alsoIn(naming: Naming): string {
  return naming === 'also' ? ' أيضا' : ''
}

function placeIn(meeting: Meeting, naming: Naming): Phrase {
  return naming === 'named' ? [] : phrase` ${at(meeting)}`
}

function participantsIn(meeting: Meeting, naming: Naming): Phrase {
  return naming === 'named' ? [] : phrase` ${inMeeting(meeting)}`
}
