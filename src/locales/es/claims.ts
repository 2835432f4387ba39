import type { CrossReference } from '../../model/document.ts'
import { plainLevel } from '../../model/levels.ts'
import type { Verb } from '../../model/verbs.ts'
import type { Claim, Meeting, Phrase } from '../claim.ts'
import { phrase } from '../phrase.ts'
import { isViewOfNobody } from '../shared/claims-told.ts'
import { seeParas } from './citations.ts'
import { agreeing, the } from './meetings.ts'
import { also, among, type Naming, where } from './naming.ts'
import { numbered } from './numbers.ts'
import { capital, fullStop } from './sentences.ts'
import { areMany, considers, speakers } from './speakers.ts'
import { onStatement, statement } from './statements.ts'
import { verbWords } from './verbs.ts'

/** The words before a clause: those that are said once, and those that lead to each clause. */
interface Frame {
  readonly before: Phrase
  readonly link: string
}

/**
 * Says what a meeting said, with the measure of agreement that its account records and no more, from the first word to
 * before the full stop, without a capital. The one place where a level becomes a sentence.
 */
export function assertion(claim: Claim, meeting: Meeting, naming: Naming = 'first', turn = 0): Phrase {
  if (claim.as === 'proposition') return onStatement(claim, meeting, naming, statement(claim))
  const { before, link } = frame(claim, meeting, naming, turn)
  return linked([before, phrase`${link}`, claim.text])
}

/** The words of a claim up to its clause, for a list: "en Abidján se convino en que". */
export function opening(claim: Claim, meeting: Meeting, naming: Naming): Phrase {
  const words = isViewOfNobody(claim) ? impersonal(claim.verb ?? 'stated', meeting, naming) : undefined
  const { before, link } = words ?? frame(claim, meeting, naming, 0)
  return linked([before, phrase`${link}`])
}

/** What leads to a further clause of the same level and verb: "en que", "de que", "el hecho de que". */
export function linkOf(claim: Claim, meeting: Meeting): string {
  return frame(claim, meeting, 'named', 0).link
}

/** Names the view of a claim, as a noun: "que …", "la oposición a la opinión de que …", "el acuerdo con …". */
export function view(claim: Claim): Phrase {
  if (claim.as !== 'proposition') return phrase`${verbWords[claim.verb ?? 'stated'].noun} ${claim.text}`
  return claim.level === plainLevel ? statement(claim) : phrase`el acuerdo con ${statement(claim)}`
}

/** Adds the paragraphs that a claim bears on, and the full stop. A full sentence of the notes has its own. */
export function stop(claim: Pick<Claim, 'as'>, words: Phrase, references: readonly CrossReference[]): Phrase {
  if (references.length === 0) return fullStop(words)
  if (claim.as !== 'sentence') return phrase`${words} (${seeParas(references)}).`
  return phrase`${fullStop(words)} (${capital(seeParas(references))}.)`
}

function frame(claim: Claim, meeting: Meeting, naming: Naming, turn: number): Frame {
  const { level, verb } = claim
  const front = where(meeting, naming)
  switch (level) {
    case 'concluded':
      return concluded(verb, meeting, naming)
    case 'full':
      return verb === undefined
        ? { before: phrase`${front}hubo${also(naming)} pleno acuerdo`, link: 'en que' }
        : personal(verb, phrase`todos los participantes${among(meeting, naming)}`, true, naming)
    case 'agreed': {
      const what = verb === 'recommended' ? { rest: ' en recomendar', link: 'que' } : { rest: '', link: 'en que' }
      return { before: phrase`${front}se convino${also(naming)}${what.rest}`, link: what.link }
    }
    case 'broad':
      return { before: phrase`${front}hubo${also(naming)} amplio acuerdo`, link: 'en que' }
    case 'prevailing':
      return { before: phrase`${front}la opinión general fue${also(naming)}`, link: 'que' }
    case 'most':
    case 'many':
    case 'several':
    case 'some':
      return personal(verb, numbered(level, claim, meeting, naming === 'named'), true, naming)
    case plainLevel:
      return isViewOfNobody(claim) ? viewOfNobody(verb, meeting, naming, turn) : spoken(claim, meeting, naming)
  }
}

function concluded(verb: Verb | undefined, meeting: Meeting, naming: Naming): Frame {
  return verb === 'recommended'
    ? { before: phrase`${the(meeting)} ${agreeing(meeting, 'recomendó', 'recomendaron')}${also(naming)}`, link: 'que' }
    : {
        before: phrase`${the(meeting)} ${agreeing(meeting, 'llegó', 'llegaron')}${also(naming)} a la conclusión`,
        link: 'de que',
      }
}

/** A view of which the account does not say whose it is. "Se señaló" endorses, and is said only where it notes. */
function viewOfNobody(verb: Verb | undefined, meeting: Meeting, naming: Naming, turn: number): Frame {
  if (verb !== undefined || turn % 2 === 0) return impersonal(verb ?? 'stated', meeting, naming)
  return { before: phrase`${where(meeting, naming)}se formuló${also(naming)} la observación`, link: 'de que' }
}

function impersonal(verb: Verb, meeting: Meeting, naming: Naming): Frame {
  const { verb: said, rest, link } = verbWords[verb].impersonal
  return { before: linked([phrase`${where(meeting, naming)}${said}${also(naming)}`, phrase`${rest}`]), link }
}

function spoken(claim: Claim, meeting: Meeting, naming: Naming): Frame {
  const who = speakers(claim, meeting, naming === 'named')
  const verb = claim.verb ?? (considers(claim.by) ? undefined : 'stated')
  return personal(verb, who, areMany(claim), naming)
}

/** Without a verb, participants "consideraron que". */
function personal(verb: Verb | undefined, who: Phrase, many: boolean, naming: Naming): Frame {
  if (verb === undefined)
    return { before: phrase`${who} ${many ? 'consideraron' : 'consideró'}${also(naming)}`, link: 'que' }
  const { one, many: several, rest, link } = verbWords[verb].personal
  return { before: linked([phrase`${who} ${many ? several : one}${also(naming)}`, phrase`${rest}`]), link }
}

/** Sets words one after the other; those that are none are left out. */
function linked(parts: readonly Phrase[]): Phrase {
  return parts.reduce((before, part) => (part.length === 0 ? before : phrase`${before} ${part}`))
}
