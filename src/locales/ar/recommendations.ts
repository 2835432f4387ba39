import { plainLevel } from '../../model/levels.ts'
import type { Asserted, Cited, Claim, Meeting, Phrase } from '../claim.ts'
import type { RecommendationPhrases } from '../define-locale.ts'
import { phrase } from '../phrase.ts'
import { onlyIn } from '../shared/meetings-in.ts'
import { paras } from './citations.ts'
import { statement } from './claims.ts'
import { levelWords } from './levels.ts'
import { at, inMeeting } from './meetings.ts'
import { oblique } from './names.ts'
import { endItem } from './sentences.ts'
import type { Subject } from './speakers.ts'
import { amongThem, bareSpeakers, number, numbered, subjectOf } from './speakers.ts'
import { verbWords } from './verbs.ts'
import { shortVotes } from './votes.ts'

/** The recommendations, by addressee: each is one meeting's, and says so. */
export const recommendations: RecommendationPhrases = {
  opening: (facts) => {
    const only = onlyIn(facts)
    const as = 'على النحو المذكور في الفقرات المشار إليها'
    if (only !== undefined) return phrase`قدمت التوصيات الواردة أدناه ${inMeeting(only.meeting)}، ${as}.`
    return phrase`قدمت كل من التوصيات الواردة أدناه في اجتماع بعينه، ${as}؛ ولم تقدم أي منها باسم السلسلة برمتها.`
  },
  to: (addressee) => phrase`إلى ${oblique(addressee)}:`,
  single: (addressee, asserted, meeting, cited) =>
    phrase`إلى ${oblique(addressee)}: ${recommended(asserted, meeting, cited)}.`,
  item: (asserted, meeting, cited, position) => endItem(recommended(asserted, meeting, cited), position),
}

/** "أن تنشر الدول …": a clause alone could read as a fact. */
function recommended(asserted: Asserted, meeting: Meeting, { at: reference, reserved = false }: Cited): Phrase {
  const words = asserted.as === 'proposition' ? statement(asserted) : phrase`أن ${asserted.text}`
  const how = phrase`${made(asserted, meeting)}${reserved ? '، مع تحفظات' : ''}`
  return phrase`${words} (${how}، ${paras([reference])})`
}

/** How the recommendation was made, and where: "توصية في بريتوريا", "استنتاج في حلقة عمل باريس". */
function made(asserted: Asserted, meeting: Meeting): Phrase {
  const where = at(meeting)
  if ('votes' in asserted) return phrase`${shortVotes(asserted.votes)} ${where}`
  const what = verbWords[asserted.verb ?? 'recommended'].recorded
  switch (asserted.level) {
    case 'concluded':
      return phrase`${asserted.verb === 'recommended' ? what : levelWords.concluded.recorded} ${where}`
    case 'full':
    case 'agreed':
    case 'broad':
    case 'prevailing':
      return phrase`${levelWords[asserted.level].recorded} ${where}`
    case 'most':
    case 'many':
    case 'several':
    case 'some':
      return madeBy(asserted, where, {
        ...numbered(asserted.level, asserted, []),
        words: phrase`${number(asserted.level, asserted)}${amongThem(asserted)}`,
      })
    case plainLevel:
      return asserted.by.length === 0
        ? phrase`${what} ${where}`
        : madeBy(asserted, where, { ...subjectOf(asserted), words: bareSpeakers(asserted) })
  }
}

/** "أوصى بذلك في بريتوريا خبراء": the names of the notes stand in the nominative, and so as the subject of a verb. */
function madeBy({ verb }: Claim, where: Phrase, { words, gender }: Subject): Phrase {
  const { personal, this: it } = verbWords[verb ?? 'recommended'].again
  return phrase`${personal.verb[gender]} ${personal.link}${it} ${where} ${words}`
}
