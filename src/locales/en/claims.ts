import type { CrossReference } from '../../model/document.ts'
import { plainLevel } from '../../model/levels.ts'
import type { Claim, Meeting, Phrase } from '../claim.ts'
import { phrase } from '../phrase.ts'
import { isViewOfNobody } from '../shared/claims-told.ts'
import { withoutStop } from '../shared/sentence-marks.ts'
import { paras } from './citations.ts'
import { at, the } from './meetings.ts'
import { fullStop } from './sentences.ts'
import { considers, numbered, speakers } from './speakers.ts'
import { verbWords } from './verbs.ts'

/**
 * How a claim names its meeting: for the first time, as a further claim of the same kind ("also"), or not at all, since
 * the sentence before it did.
 */
export type Naming = 'first' | 'also' | 'named'

/** The words before a clause, and those after it, if the sentence goes on. */
interface Frame {
  readonly before: Phrase
  readonly after?: Phrase
}

/**
 * Says what a meeting said, with the measure of agreement that its account records and no more, from the first word to
 * before the full stop, without a capital. The one place where a level becomes a sentence.
 */
export function assertion(claim: Claim, meeting: Meeting, naming: Naming = 'first', turn = 0): Phrase {
  if (claim.as === 'proposition') return onStatement(claim, meeting, naming, statement(claim))
  const { before, after = [] } = frame(claim, meeting, naming, turn)
  return phrase`${before} ${claim.text}${after}`
}

/** The words of a claim up to its clause, for a list: "it was agreed in Abidjan that". */
export function opening(claim: Claim, meeting: Meeting, naming: Naming): Phrase {
  if (!isViewOfNobody(claim)) return frame(claim, meeting, naming, 0).before
  const { impersonal, link } = verbWords[claim.verb ?? 'stated']
  return phrase`${front(meeting, naming)}${impersonal(also(naming))} ${link}`
}

/** Names the view of a claim, as a noun: "that …", "opposition to the view that …", "agreement with the statement". */
export function view(claim: Claim): Phrase {
  if (claim.as !== 'proposition') return phrase`${verbWords[claim.verb ?? 'stated'].noun} ${claim.text}`
  return claim.level === plainLevel ? statement(claim) : phrase`agreement with ${statement(claim)}`
}

/** The statement that was put to the participants, in its own words; its final stop is not printed. */
export function statement({ text }: Pick<Claim, 'text'>): Phrase {
  return phrase`the statement ${quoted({ text })}`
}

/** The words of such a statement, between quotation marks. */
export function quoted({ text }: Pick<Claim, 'text'>): Phrase {
  return phrase`“${withoutStop(text)}”`
}

/** Adds the paragraphs that a claim bears on, and the full stop. A full sentence of the notes has its own. */
export function stop(claim: Pick<Claim, 'as'>, words: Phrase, see: readonly CrossReference[]): Phrase {
  if (see.length === 0) return fullStop(words)
  return claim.as === 'sentence'
    ? phrase`${fullStop(words)} (See ${paras(see)}.)`
    : phrase`${words} (see ${paras(see)}).`
}

function frame(claim: Claim, meeting: Meeting, naming: Naming, turn: number): Frame {
  const { level, verb } = claim
  switch (level) {
    case 'concluded': {
      const further = naming === 'also' ? ' further' : ''
      return { before: phrase`${the(meeting)}${further} ${verb === 'recommended' ? 'recommended' : 'concluded'} that` }
    }
    case 'full':
      if (verb === undefined)
        return { before: phrase`there was${also(naming)} full agreement${where(meeting, naming)} that` }
      return {
        before: phrase`all the participants${where(meeting, naming)}${also(naming)} ${verbWords[verb].personal}`,
      }
    case 'agreed': {
      const what = verb === 'recommended' ? 'to recommend that' : 'that'
      return { before: phrase`it was${also(naming)} agreed${where(meeting, naming)} ${what}` }
    }
    case 'broad':
      return { before: phrase`there was${also(naming)} broad agreement${where(meeting, naming)} that` }
    case 'prevailing':
      return { before: phrase`the general view${where(meeting, naming)} was${also(naming)} that` }
    case 'most':
    case 'many':
    case 'several':
    case 'some': {
      const said = verb === undefined ? 'considered that' : verbWords[verb].personal
      return { before: phrase`${numbered(level, claim, meeting, naming === 'named')}${also(naming)} ${said}` }
    }
    case plainLevel:
      return isViewOfNobody(claim) ? impersonal(claim, meeting, naming, turn) : spoken(claim, meeting, naming)
  }
}

/** A view of which the account does not say whose it is. "It was noted" endorses, and is said only where it notes. */
function impersonal({ verb }: Claim, meeting: Meeting, naming: Naming, turn: number): Frame {
  if (verb === 'welcomed')
    return { before: phrase`the fact that`, after: phrase` was${also(naming)} welcomed${where(meeting, naming)}` }
  if (verb !== undefined)
    return {
      before: phrase`${verbWords[verb].impersonal(also(naming))}${where(meeting, naming)} ${verbWords[verb].link}`,
    }
  return turn % 2 === 0
    ? { before: phrase`${front(meeting, naming)}it was${also(naming)} stated that` }
    : { before: phrase`the point was${also(naming)} made${where(meeting, naming)} that` }
}

function spoken(claim: Claim, meeting: Meeting, naming: Naming): Frame {
  const neutral = considers(claim.by) ? 'considered that' : 'stated that'
  const said = claim.verb === undefined ? neutral : verbWords[claim.verb].personal
  return { before: phrase`${speakers(claim, meeting, naming === 'named')}${also(naming)} ${said}` }
}

/** That a meeting thought so of the statement that the sentence before gives. */
export function onSameStatement(claim: Claim, meeting: Meeting): Phrase {
  return claim.level === plainLevel
    ? phrase`${at(meeting)} the same statement was put to the participants`
    : onStatement(claim, meeting, 'first', phrase`the same statement`)
}

/** What a meeting thought of what was put to it word for word: `put` names that, one statement or several. */
export function onStatement(claim: Claim, meeting: Meeting, naming: Naming, put: Phrase): Phrase {
  switch (claim.level) {
    case 'full':
    case 'broad':
      return phrase`there was${also(naming)} ${claim.level} agreement${where(meeting, naming)} with ${put}`
    case 'concluded':
    case 'agreed':
      return phrase`there was${also(naming)} agreement${where(meeting, naming)} with ${put}`
    case 'prevailing':
      return phrase`the general view${where(meeting, naming)} was${also(naming)} in favour of ${put}`
    case 'most':
    case 'many':
    case 'several':
    case 'some':
      return phrase`${numbered(claim.level, claim, meeting, naming === 'named')}${also(naming)} agreed with ${put}`
    case plainLevel: {
      const said = phrase`the following statement was${also(naming)} put to the participants`
      return phrase`${front(meeting, naming)}${said}: ${quoted(claim)}`
    }
  }
}

function also(naming: Naming): string {
  return naming === 'also' ? ' also' : ''
}

function where(meeting: Meeting, naming: Naming): Phrase {
  return naming === 'named' ? [] : phrase` ${at(meeting)}`
}

function front(meeting: Meeting, naming: Naming): Phrase {
  return naming === 'named' ? [] : phrase`${at(meeting)} `
}
