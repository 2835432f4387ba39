import { plainLevel } from '../../model/levels.ts'
import type { Claim, Meeting, Phrase } from '../claim.ts'
import { phrase } from '../phrase.ts'
import { isViewOfNobody } from '../shared/claims-told.ts'
import type { Naming } from './claims.ts'
import { also, front, onStatement } from './claims.ts'
import { levelWords } from './levels.ts'
import { the } from './meetings.ts'
import { considers, numbered, speakers } from './speakers.ts'
import { verbWords } from './verbs.ts'

/**
 * The words that open a list of claims such as this one, up to before the colon: "在日内瓦，与会者就以下各点达成广泛
 * 一致". Each level has words of its own here, since a clause follows its sentence in another way than a list does.
 */
export function opening(claim: Claim, meeting: Meeting, naming: Naming): Phrase {
  if (claim.as === 'proposition') return onStatements(claim, meeting, naming)
  const { level, verb } = claim
  const [where, further] = [front(meeting, naming), also(naming)]
  switch (level) {
    case 'concluded':
      return phrase`${the(meeting)}${further}${verb === 'recommended' ? '提出以下建议' : '得出以下结论'}`
    case 'full':
      return verb === undefined
        ? phrase`${where}与会者${further}就以下各点达成完全一致`
        : phrase`${naming === 'named' ? [] : the(meeting)}全体与会者${further}${verbWords[verb].said}`
    case 'agreed':
      return verb === 'recommended'
        ? phrase`${where}与会者${further}商定提出以下建议`
        : phrase`${where}与会者${further}就以下各点达成一致`
    case 'broad':
      return phrase`${where}与会者${further}就以下各点达成${levelWords.broad.measure ?? ''}`
    case 'prevailing':
      return naming === 'also' ? phrase`${where}还有以下普遍看法` : phrase`${where}普遍看法如下`
    case 'most':
    case 'many':
    case 'several':
    case 'some': {
      const subject = numbered(level, claim, meeting, naming === 'named')
      return phrase`${subject.where}${subject.who}${further}${verb === undefined ? '认为' : verbWords[verb].said}`
    }
    case plainLevel:
      return isViewOfNobody(claim)
        ? phrase`${where}${further}有人${verb === undefined ? '提出了以下观点' : verbWords[verb].said}`
        : spoken(claim, meeting, naming)
  }
}

function spoken(claim: Claim, meeting: Meeting, naming: Naming): Phrase {
  const subject = speakers(claim, meeting, naming === 'named')
  const neutral = considers(claim.by) ? '认为' : verbWords.stated.said
  const said = claim.verb === undefined ? neutral : verbWords[claim.verb].said
  return phrase`${subject.where}${subject.who}${also(naming)}${said}`
}

function onStatements(claim: Claim, meeting: Meeting, naming: Naming): Phrase {
  if (claim.level === plainLevel) return phrase`${front(meeting, naming)}${also(naming)}向与会者提出了以下说法`
  const { where, what } = onStatement(claim, meeting, naming, phrase`以下说法`)
  return phrase`${where}${what}`
}
