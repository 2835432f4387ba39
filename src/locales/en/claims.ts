import type { CrossReference } from '../../model/document.ts'
import { plainLevel } from '../../model/levels.ts'
import type { Claim, Meeting, Phrase } from '../claim.ts'
import { phrase } from '../phrase.ts'
import { paras } from './citations.ts'
import { verbWords } from './levels.ts'
import { at, participating, the } from './meetings.ts'
import { fullStop } from './sentences.ts'

/**
 * Where a claim names its meeting: within the sentence, before it ("In Brussels, however, …"), or not at all, since the
 * sentence before it did.
 */
export type Naming = 'within' | 'before' | 'also' | 'again'

/**
 * Says what a meeting said, with the measure of agreement that its account records and no more, from the first word to
 * before the full stop, without a capital. The one place where a level becomes a sentence.
 */
export function assertion(claim: Claim, meeting: Meeting, naming: Naming, turn = 0): Phrase {
  if (claim.basis === 'inferred') return inferred(claim, meeting, naming)
  if (claim.by !== undefined) return speaker(claim, claim.by, meeting, naming)
  switch (claim.level) {
    case 'concluded':
      return concluded(claim, meeting, naming)
    case 'full':
    case 'broad':
      return claim.verb === 'stressed'
        ? allStressed(claim, meeting, naming)
        : agreement(claim, claim.level, meeting, naming)
    case 'prevailing':
      return prevailing(claim, meeting, naming)
    case 'many':
    case 'several':
    case 'some':
      return byNumber(claim, claim.level, meeting, naming)
    case 'noted':
      return plain(claim, meeting, naming, turn)
  }
}

/** The tail of a claim: ", that …", "with the statement “…”", "in rejecting the view that …". */
function content(claim: Claim): Phrase {
  if (claim.as === 'proposition') return phrase`with ${statement(claim)}`
  return claim.stance === 'against' ? phrase`in rejecting the view that ${claim.text}` : phrase`that ${claim.text}`
}

/**
 * Names the view of a claim, as a noun: "that …", "the rejection of the view that …", "agreement with the statement
 * “…”". It claims no more than the sentence of the claim does: a view that was not agreed was not rejected by the
 * meeting either, a statement that was merely put to the participants is named alone, and what is inferred says so.
 */
export function view(claim: Claim): Phrase {
  const inferred = claim.basis === 'inferred' ? 'as may be inferred, ' : ''
  return phrase`${inferred}${claim.as === 'proposition' ? viewOfStatement(claim) : viewOfClause(claim)}`
}

function viewOfStatement(claim: Claim): Phrase {
  if (claim.stance === 'against') return phrase`disagreement with ${statement(claim)}`
  return claim.level === plainLevel ? statement(claim) : phrase`agreement with ${statement(claim)}`
}

function viewOfClause({ level, stance, text }: Claim): Phrase {
  if (stance === 'for') return phrase`that ${text}`
  return level === plainLevel
    ? phrase`disagreement with the view that ${text}`
    : phrase`the rejection of the view that ${text}`
}

/** The statement that was put to the participants, in its own words. */
export function statement(claim: Claim): Phrase {
  return phrase`the statement “${claim.text}”`
}

function concluded(claim: Claim, meeting: Meeting, naming: Naming): Phrase {
  const conference =
    naming === 'also' || naming === 'again'
      ? phrase`the conference further`
      : naming === 'before'
        ? phrase`it`
        : the(meeting)
  if (claim.as === 'proposition')
    return phrase`${conference} concluded ${claim.stance === 'for' ? 'in favour of' : 'against'} ${statement(claim)}`
  return claim.stance === 'against'
    ? phrase`${conference} rejected the view that ${claim.text}`
    : phrase`${conference} concluded that ${claim.text}`
}

function allStressed(claim: Claim, meeting: Meeting, naming: Naming): Phrase {
  const here = naming === 'before' ? [] : phrase` ${participating(meeting)}`
  return phrase`all the participants${here}${naming === 'again' ? ' also' : ''} stressed ${content(claim)}`
}

function agreement(claim: Claim, level: 'full' | 'broad', meeting: Meeting, naming: Naming): Phrase {
  const agreed = claim.as === 'proposition' && claim.stance === 'against' ? 'disagreement' : 'agreement'
  return phrase`there was ${level} ${agreed}${where(meeting, naming)} ${content(claim)}`
}

function prevailing(claim: Claim, meeting: Meeting, naming: Naming): Phrase {
  const view = phrase`the general view${where(meeting, naming)}`
  if (claim.as === 'proposition')
    return phrase`${view} was one of ${claim.stance === 'for' ? 'agreement' : 'disagreement'} ${content(claim)}`
  return claim.stance === 'against'
    ? phrase`${view} was opposed to the view that ${claim.text}`
    : phrase`${view} was that ${claim.text}`
}

function byNumber(claim: Claim, level: 'many' | 'several' | 'some', meeting: Meeting, naming: Naming): Phrase {
  const participants = phrase`${level} participants${naming === 'before' ? '' : phrase` ${participating(meeting)}`}`
  if (claim.as === 'proposition')
    return phrase`${participants} ${claim.stance === 'for' ? 'agreed' : 'disagreed'} ${content(claim)}`
  return claim.stance === 'against'
    ? phrase`${participants} rejected the view that ${claim.text}`
    : phrase`${participants} considered that ${claim.text}`
}

/** A plain sentence of an account. "It was noted" endorses, and is said only where the account notes. */
function plain(claim: Claim, meeting: Meeting, naming: Naming, turn: number): Phrase {
  if (claim.as === 'proposition' && claim.stance === 'for')
    return phrase`${front(meeting, naming)}the following statement was put to the participants: “${claim.text}”`
  if (claim.stance === 'against') {
    const rejected = claim.as === 'proposition' ? statement(claim) : phrase`the view that ${claim.text}`
    return phrase`${front(meeting, naming)}disagreement was expressed with ${rejected}`
  }
  const also = naming === 'also' || naming === 'again' ? ' also' : ''
  const here = naming === 'within' ? phrase` ${at(meeting)}` : []
  const { passive } = verbWords[claim.verb]
  if (claim.verb !== 'stated')
    return phrase`it was${naming === 'again' ? ' also' : ''} ${passive}${here} that ${claim.text}`
  return turn % 2 === 0
    ? phrase`${front(meeting, naming)}it was${also} ${passive} that ${claim.text}`
    : phrase`the point was${also} made${here} that ${claim.text}`
}

function inferred(claim: Claim, meeting: Meeting, naming: Naming): Phrase {
  const account = naming === 'before' ? phrase`the account` : phrase`the account of ${the(meeting)}`
  return claim.as === 'proposition'
    ? phrase`from ${account} ${claim.stance === 'for' ? 'agreement' : 'disagreement'} may be inferred ${content(claim)}`
    : claim.stance === 'against'
      ? phrase`from ${account} it may be inferred that the view was rejected that ${claim.text}`
      : phrase`from ${account} it may be inferred that ${claim.text}`
}

function speaker(claim: Claim, by: NonNullable<Claim['by']>, meeting: Meeting, naming: Naming): Phrase {
  const here = naming === 'before' ? [] : phrase` ${participating(meeting)}`
  if (by === 'one') return phrase`one participant${here} ${opinion(claim, 'was of the view', 'did not share the view')}`
  const there = naming === 'before' ? [] : phrase` ${at(meeting)}`
  const office = by.office === undefined ? [] : phrase` ${by.office},`
  const said = opinion(claim, 'observed', 'did not share the view')
  return phrase`one speaker${there}, ${by.name},${office} ${said}`
}

function opinion(claim: Claim, favours: string, opposes: string): Phrase {
  if (claim.as === 'proposition') return phrase`${claim.stance === 'for' ? 'agreed' : 'disagreed'} ${content(claim)}`
  return phrase`${claim.stance === 'for' ? favours : opposes} that ${claim.text}`
}

function where(meeting: Meeting, naming: Naming): Phrase {
  if (naming === 'before') return []
  return naming === 'within' ? phrase` ${at(meeting)}` : phrase`, also ${at(meeting)},`
}

function front(meeting: Meeting, naming: Naming): Phrase {
  return naming === 'within' ? phrase`${at(meeting)} ` : []
}

/** Adds the paragraphs that a claim bears on, and the full stop. A full sentence of the notes has its own. */
export function stop(claim: Claim, words: Phrase, see: readonly CrossReference[]): Phrase {
  if (see.length === 0) return fullStop(words)
  return claim.as === 'sentence'
    ? phrase`${fullStop(words)} (See ${paras(see)}.)`
    : phrase`${words} (see ${paras(see)}).`
}
