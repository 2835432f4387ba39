import type { CrossReference } from '../../model/document.ts'
import { plainLevel } from '../../model/levels.ts'
import type { Claim, Meeting, Phrase } from '../claim.ts'
import { phrase } from '../phrase.ts'
import { isViewOfNobody } from '../shared/claims-told.ts'
import { withoutStop } from '../shared/sentence-marks.ts'
import { paragraphs, see as seeIn } from './citations.ts'
import { levelWords } from './levels.ts'
import { at, the } from './meetings.ts'
import { fullStop } from './sentences.ts'
import type { Subject } from './speakers.ts'
import { considers, numbered, speakers } from './speakers.ts'
import { verbWords } from './verbs.ts'

/**
 * How a claim names its meeting: for the first time, as a further claim of the same kind ("还"), or not at all, since
 * the sentence before it did.
 */
export type Naming = 'first' | 'also' | 'named'

/** Where something was said, with its comma, if the sentence tells it apart; and what was, up to the full stop. */
interface Said {
  readonly where: Phrase
  readonly what: Phrase
}

/**
 * Says what a meeting said, with the measure of agreement that its account records and no more, from the first word to
 * before the full stop. The one place where a level becomes a sentence. `about` stands before what was said.
 */
export function assertion(claim: Claim, meeting: Meeting, naming: Naming = 'first', turn = 0, about = ''): Phrase {
  const { where, what } =
    claim.as === 'proposition'
      ? onStatement(claim, meeting, naming, statement(claim))
      : withText(claim, frame(claim, meeting, naming, turn))
  return phrase`${where}${about}${what}`
}

/** Names the view of a claim, as a thing: its words, "…这一建议", "反对…这一看法", "同意“…”这一说法". */
export function view(claim: Claim): Phrase {
  if (claim.as !== 'proposition') {
    const [before, after] = verbWords[claim.verb ?? 'stated'].noun
    return phrase`${before}${claim.text}${after}`
  }
  return claim.level === plainLevel ? statement(claim) : phrase`同意${statement(claim)}`
}

/** The statement that was put to the participants, in its own words; its final stop is not printed. */
export function statement({ text }: Pick<Claim, 'text'>): Phrase {
  return phrase`${quoted({ text })}这一说法`
}

/** The words of such a statement, between quotation marks. */
export function quoted({ text }: Pick<Claim, 'text'>): Phrase {
  return phrase`“${withoutStop(text)}”`
}

/** Adds the paragraphs that a claim bears on, and the full stop. A full sentence of the notes has its own. */
export function stop(claim: Pick<Claim, 'as'>, words: Phrase, see: readonly CrossReference[]): Phrase {
  return claim.as === 'sentence' && see.length > 0
    ? phrase`${fullStop(words)}(见${paragraphs(see)}。)`
    : fullStop(phrase`${words}${seeIn(see)}`)
}

/** "在日内瓦，", unless the meeting is named already. */
export function front(meeting: Meeting, naming: Naming): Phrase {
  return naming === 'named' ? [] : phrase`${at(meeting)}，`
}

/** "还", where the claim is a further one. */
export function also(naming: Naming): string {
  return naming === 'also' ? '还' : ''
}

function withText({ text }: Claim, { where, what }: Said): Said {
  return { where, what: phrase`${what}${text}` }
}

function frame(claim: Claim, meeting: Meeting, naming: Naming, turn: number): Said {
  const { level, verb } = claim
  const [where, further] = [front(meeting, naming), also(naming)]
  switch (level) {
    case 'concluded': {
      const how = verb === 'recommended' ? '建议' : '得出结论认为'
      return { where: [], what: phrase`${the(meeting)}${further}${how}，` }
    }
    case 'full':
      return verb === undefined
        ? { where, what: phrase`与会者${further}达成完全一致，认为` }
        : said({ where: [], who: phrase`${naming === 'named' ? [] : the(meeting)}全体与会者` }, claim, naming)
    case 'agreed':
      return verb === 'recommended'
        ? { where, what: phrase`与会者${further}商定提出以下建议：` }
        : { where, what: phrase`与会者${further}达成一致，认为` }
    case 'broad':
      return { where, what: phrase`与会者${further}达成广泛一致，认为` }
    case 'prevailing':
      return { where, what: phrase`${naming === 'also' ? '另一' : ''}普遍看法是，` }
    case 'most':
    case 'many':
    case 'several':
    case 'some':
      return said(numbered(level, claim, meeting, naming === 'named'), claim, naming)
    case plainLevel:
      return isViewOfNobody(claim)
        ? impersonal(claim, where, naming, turn)
        : said(speakers(claim, meeting, naming === 'named'), claim, naming)
  }
}

/** A view of which the account does not say whose it is. "指出" endorses, and is said only where the account does. */
function impersonal({ verb }: Claim, where: Phrase, naming: Naming, turn: number): Said {
  const { said, mark } = verbWords[verb ?? 'stated']
  const how = verb === undefined && turn % 2 === 1 ? '提出' : said
  return { where, what: phrase`${also(naming)}有人${how}${mark}` }
}

function said({ where, who }: Subject, claim: Claim, naming: Naming): Said {
  return { where, what: phrase`${who}${also(naming)}${saidBy(claim)}` }
}

/** The verb after those who said something, up to the clause; without one, groups consider, and others state. */
function saidBy({ verb, level, by }: Claim): string {
  if (verb === undefined && (level !== plainLevel || considers(by))) return '认为，'
  const { said, mark } = verbWords[verb ?? 'stated']
  return `${said}${mark}`
}

/** That a meeting thought so of the statement that the sentence before gives. */
export function onSameStatement(claim: Claim, meeting: Meeting): Phrase {
  if (claim.level === plainLevel) return phrase`${at(meeting)}，向与会者提出了同一说法`
  const { where, what } = onStatement(claim, meeting, 'first', phrase`同一说法`)
  return phrase`${where}${what}`
}

/** What a meeting thought of what was put to it word for word: `put` names that, one statement or several. */
export function onStatement(claim: Claim, meeting: Meeting, naming: Naming, put: Phrase): Said {
  const [where, further] = [front(meeting, naming), also(naming)]
  switch (claim.level) {
    case 'full':
    case 'broad':
    case 'concluded':
    case 'agreed': {
      const measure = levelWords[claim.level].measure ?? '一致'
      return { where, what: phrase`与会者${further}达成${measure}，同意${put}` }
    }
    case 'prevailing':
      return { where, what: phrase`${naming === 'also' ? '另一' : ''}普遍看法是赞成${put}` }
    case 'most':
    case 'many':
    case 'several':
    case 'some': {
      const subject = numbered(claim.level, claim, meeting, naming === 'named')
      return { where: subject.where, what: phrase`${subject.who}${further}同意${put}` }
    }
    case plainLevel:
      return { where, what: phrase`${further}向与会者提出了以下说法：${quoted(claim)}` }
  }
}
