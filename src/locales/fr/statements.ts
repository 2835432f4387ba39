import { plainLevel } from '../../model/levels.ts'
import type { Claim, Meeting, Phrase } from '../claim.ts'
import { phrase } from '../phrase.ts'
import { withoutStop } from '../shared/sentence-marks.ts'
import { a } from './elision.ts'
import { at } from './meetings.ts'
import type { Naming } from './naming.ts'
import { also, front, ofMeeting, where } from './naming.ts'
import { colon, quote } from './sentences.ts'
import { numbered } from './speakers.ts'

/** The statement that was put to the participants, in its own words; its final stop is not printed. */
export function statement({ text }: Pick<Claim, 'text'>): Phrase {
  return phrase`l’énoncé ${quoted({ text })}`
}

/** The words of such a statement, between quotation marks. */
export function quoted({ text }: Pick<Claim, 'text'>): Phrase {
  return quote(withoutStop(text))
}

/** That a meeting thought so of the statement that the sentence before gives. */
export function onSameStatement(claim: Claim, meeting: Meeting): Phrase {
  return claim.level === plainLevel
    ? phrase`${at(meeting)}, le même énoncé a été soumis aux participants`
    : onStatement(claim, meeting, 'first', phrase`le même énoncé`)
}

/** What a meeting thought of what was put to it word for word: `put` names that, one statement or several. */
export function onStatement(claim: Claim, meeting: Meeting, naming: Naming, put: Phrase): Phrase {
  switch (claim.level) {
    case 'full':
      return subscribed('un accord complet', meeting, naming, put)
    case 'broad':
      return subscribed('un large accord', meeting, naming, put)
    case 'concluded':
    case 'agreed':
      return subscribed('un accord', meeting, naming, put)
    case 'prevailing':
      return phrase`l’avis général${ofMeeting(meeting, naming)} était${also(naming)} favorable ${a(put)}`
    case 'most':
    case 'many':
    case 'several':
    case 'some': {
      const who = numbered(claim.level, claim, meeting, naming === 'named')
      return phrase`${who} ont${also(naming)} souscrit ${a(put)}`
    }
    case plainLevel: {
      const was = phrase`l’énoncé suivant a${also(naming)} été soumis aux participants`
      return phrase`${front(meeting, naming)}${was}${colon} ${quoted(claim)}`
    }
  }
}

function subscribed(what: string, meeting: Meeting, naming: Naming, put: Phrase): Phrase {
  return phrase`${what} s’est${also(naming)} dégagé${where(meeting, naming)} pour souscrire ${a(put)}`
}
