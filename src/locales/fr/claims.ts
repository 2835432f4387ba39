import type { CrossReference } from '../../model/document.ts'
import { plainLevel } from '../../model/levels.ts'
import { recommends } from '../../model/verbs.ts'
import type { Claim, Meeting, Phrase } from '../claim.ts'
import { phrase } from '../phrase.ts'
import { paras } from './citations.ts'
import { que } from './elision.ts'
import { agreementOf, the } from './meetings.ts'
import { mayBeIndicative } from './moods.ts'
import type { Naming } from './naming.ts'
import { also, front, ofMeeting, where } from './naming.ts'
import { colon, fullStop } from './sentences.ts'
import { areSeveral, considers, numbered, speakers } from './speakers.ts'
import { onStatement, statement } from './statements.ts'
import type { Lead } from './verbs.ts'
import { wordsBefore } from './verbs.ts'

/** The words before a clause, and how they lead to it; and the words before a list of clauses, up to its colon. */
interface Frame {
  readonly before: Phrase
  readonly lead: Lead
  readonly list: Phrase
}

/**
 * Says what a meeting said, with the measure of agreement that its account records and no more, from the first word to
 * before the full stop, without a capital. The one place where a level becomes a sentence.
 */
export function assertion(claim: Claim, meeting: Meeting, naming: Naming = 'first', turn = 0): Phrase {
  if (claim.as === 'proposition') return onStatement(claim, meeting, naming, statement(claim))
  const { before, lead } = frame(claim, meeting, naming, turn)
  return leading[lead](before, claim.text)
}

/** The words of a claim up to the colon of a list: "il a été convenu à Abidjan de ce qui suit". */
export function opening(claim: Claim, meeting: Meeting, naming: Naming): Phrase {
  return frame(claim, meeting, naming, 0).list
}

/** Adds a further claim of the same level and verb to a sentence: "que …" again, or nothing, behind a colon. */
export function further(claim: Claim, meeting: Meeting): Phrase {
  switch (frame(claim, meeting, 'first', 0).lead) {
    case 'que':
    case 'savoir':
      return que(claim.text)
    case 'laquelle':
      return phrase`selon laquelle ${claim.text}`
    case 'colon':
      return claim.text
  }
}

/** Tells whether several claims behind one opening need its plural: "les recommandations suivantes : que …". */
export function opensInPlural(claim: Claim, meeting: Meeting): boolean {
  if (claim.as === 'proposition') return false
  return recommends(claim.verb) || frame(claim, meeting, 'first', 0).lead === 'colon'
}

/** Names the view of a claim: its words, or a noun: "l’opposition à l’opinion selon laquelle …". */
export function view(claim: Claim): Phrase {
  if (claim.as === 'proposition')
    return claim.level === plainLevel ? statement(claim) : phrase`l’accord avec ${statement(claim)}`
  const { noun } = wordsBefore(claim.verb ?? 'stated', claim.text)
  return noun === undefined ? claim.text : leading[noun.lead](phrase`${noun.words}`, claim.text)
}

/** Adds the paragraphs that a claim bears on, and the full stop. A full sentence of the notes has its own. */
export function stop(claim: Pick<Claim, 'as'>, words: Phrase, see: readonly CrossReference[]): Phrase {
  if (see.length === 0) return fullStop(words)
  return claim.as === 'sentence'
    ? phrase`${fullStop(words)} (Voir ${paras(see)}.)`
    : phrase`${words} (voir ${paras(see)}).`
}

/** Sets words before a clause, by how they lead to it. */
export const leading: Readonly<Record<Lead, (before: Phrase, clause: Phrase) => Phrase>> = {
  que: (before, clause) => phrase`${before} ${que(clause)}`,
  savoir: (before, clause) => phrase`${before}, à savoir ${que(clause)}`,
  colon: (before, clause) => phrase`${before}${colon} ${clause}`,
  laquelle: (before, clause) => phrase`${before} ${clause}`,
}

function frame(claim: Claim, meeting: Meeting, naming: Naming, turn: number): Frame {
  const { level, verb } = claim
  switch (level) {
    case 'concluded': {
      const has = phrase`${the(meeting)} ${agreementOf(meeting).isPlural ? 'ont' : 'a'}${also(naming)}`
      return verb === 'recommended'
        ? recommending(claim.text, phrase`${has} `, ['recommandé', 'formulé'])
        : asFrame(phrase`${has} conclu`, phrase`${has} formulé les conclusions suivantes`)
    }
    case 'full':
      return verb === undefined
        ? emerged('un accord complet', meeting, naming)
        : personal(claim, phrase`tous les participants${ofMeeting(meeting, naming)}`, true, naming)
    case 'agreed': {
      const agreed = phrase`il a${also(naming)} été convenu${where(meeting, naming)}`
      return verb === 'recommended'
        ? recommending(claim.text, phrase`${agreed} de `, ['recommander', 'formuler'])
        : asFrame(agreed, phrase`${agreed} de ce qui suit`)
    }
    case 'broad':
      return emerged('un large accord', meeting, naming)
    case 'prevailing': {
      const was = phrase`l’avis général${ofMeeting(meeting, naming)} était${also(naming)}`
      return asFrame(was, phrase`${was} le suivant`)
    }
    case 'most':
    case 'many':
    case 'several':
    case 'some':
      return personal(claim, numbered(level, claim, meeting, naming === 'named'), true, naming)
    case plainLevel:
      return claim.by.length === 0
        ? impersonal(claim, meeting, naming, turn)
        : personal(claim, speakers(claim, meeting, naming === 'named'), areSeveral(claim), naming)
  }
}

function asFrame(before: Phrase, list: Phrase): Frame {
  return { before, lead: 'que', list }
}

/** What is recommended may stand in either mood: see `mayBeIndicative`. */
function recommending(text: Phrase, before: Phrase, [recommend, make]: readonly [string, string]): Frame {
  const list = phrase`${before}${make} les recommandations suivantes`
  return mayBeIndicative(text)
    ? { before: phrase`${before}${make} une recommandation`, lead: 'savoir', list }
    : { before: phrase`${before}${recommend}`, lead: 'que', list }
}

function emerged(what: string, meeting: Meeting, naming: Naming): Frame {
  const agreement = phrase`${what} s’est${also(naming)} dégagé${where(meeting, naming)}`
  return asFrame(phrase`${agreement} pour considérer`, phrase`${agreement} sur les points suivants`)
}

function personal({ verb, by, text }: Claim, who: Phrase, isPlural: boolean, naming: Naming): Frame {
  const neutral = considers(by) ? 'estimé' : 'déclaré'
  const has = `${isPlural ? 'ont' : 'a'}${also(naming)} ${neutral}`
  if (verb === undefined) return asFrame(phrase`${who} ${has}`, phrase`${who} ${has} ce qui suit`)
  const { personal: said, list } = wordsBefore(verb, text)
  return {
    before: phrase`${who} ${said.words(isPlural, also(naming))}`,
    lead: said.lead,
    list: phrase`${who} ${list.personal(isPlural, also(naming))}`,
  }
}

/**
 * A view of which the account does not say whose it is. “Il a été noté” endorses, and is said only where it notes. The
 * meeting stands first: “recommandé à la conférence” could be to the conference.
 */
function impersonal({ verb, text }: Claim, meeting: Meeting, naming: Naming, turn: number): Frame {
  const at = front(meeting, naming)
  if (verb !== undefined) {
    const { impersonal: said, list } = wordsBefore(verb, text)
    const before = phrase`${at}${said.words(also(naming))}`
    return { before, lead: said.lead, list: phrase`${at}${list.impersonal(also(naming))}` }
  }
  const points = phrase`${at}les points suivants ont${also(naming)} été soulevés`
  if (turn % 2 === 0) return { before: phrase`${at}il a${also(naming)} été dit`, lead: 'que', list: points }
  const point = phrase`le point suivant a${also(naming)} été soulevé${where(meeting, naming)}`
  return { before: point, lead: 'colon', list: points }
}
