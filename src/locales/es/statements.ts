import { plainLevel } from '../../model/levels.ts'
import type { Claim, Meeting, Phrase } from '../claim.ts'
import { phrase } from '../phrase.ts'
import { withoutStop } from '../shared/sentence-marks.ts'
import { at } from './meetings.ts'
import { a } from './names.ts'
import { also, type Naming, where } from './naming.ts'
import { numbered } from './numbers.ts'

/** The statement that was put to the participants, in its own words; its final stop is not printed. */
export function statement({ text }: Pick<Claim, 'text'>): Phrase {
  return phrase`el enunciado ${quoted({ text })}`
}

/** The words of such a statement, between quotation marks. */
export function quoted({ text }: Pick<Claim, 'text'>): Phrase {
  return phrase`“${withoutStop(text)}”`
}

/** That a meeting thought so of the statement that the sentence before gives. */
export function onSameStatement(claim: Claim, meeting: Meeting): Phrase {
  return claim.level === plainLevel
    ? phrase`${at(meeting)} se sometió a los participantes el mismo enunciado`
    : onStatement(claim, meeting, 'first', phrase`el mismo enunciado`)
}

/** What a meeting thought of what was put to it word for word: `put` names that, one statement or several. */
export function onStatement(claim: Claim, meeting: Meeting, naming: Naming, put: Phrase): Phrase {
  const front = where(meeting, naming)
  switch (claim.level) {
    case 'full':
      return phrase`${front}hubo${also(naming)} pleno acuerdo con ${put}`
    case 'broad':
      return phrase`${front}hubo${also(naming)} amplio acuerdo con ${put}`
    case 'concluded':
    case 'agreed':
      return phrase`${front}hubo${also(naming)} acuerdo con ${put}`
    case 'prevailing':
      return phrase`${front}la opinión general fue${also(naming)} favorable ${a(put)}`
    case 'most':
    case 'many':
    case 'several':
    case 'some': {
      const who = numbered(claim.level, claim, meeting, naming === 'named')
      return phrase`${who} estuvieron${also(naming)} de acuerdo con ${put}`
    }
    case plainLevel:
      return phrase`${front}se sometió${also(naming)} a los participantes el siguiente enunciado: ${quoted(claim)}`
  }
}
