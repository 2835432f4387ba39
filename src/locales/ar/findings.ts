import { isAgreed, plainLevel } from '../../model/levels.ts'
import { mannerOf } from '../../model/verbs.ts'
import type { Asserted, Claim, Meeting, MeetingClaim, Phrase } from '../claim.ts'
import type { FindingPhrases } from '../define-locale.ts'
import type { Contrary } from '../facts.ts'
import { phrase, plain } from '../phrase.ts'
import { isView } from '../shared/claims-told.ts'
import { paragraphs, paras, see } from './citations.ts'
import { assertion, onStatement, opening, quoted, saidBy, stop } from './claims.ts'
import { kindWords } from './kinds.ts'
import { levelWords } from './levels.ts'
import { and, clauses, listOf } from './lists.ts'
import { at } from './meetings.ts'
import { sameAgain, sameWords } from './same-words.ts'
import { endItem, fullStop, sentences } from './sentences.ts'
import { supporterSentence } from './speakers.ts'
import { verbWords } from './verbs.ts'
import { groupVotes, voted, votedItem } from './votes.ts'

/** Sentences about findings. Those that never open a paragraph begin with "and". */
export const findings: FindingPhrases = {
  claim: (claim, { meeting, continues, turn, see: references, contrasts }) => {
    const seen = contrasts === undefined ? references : [contrasts, ...references]
    if (claim.as === 'sentence')
      return stop(claim, contrasts === undefined ? claim.text : phrase`في المقابل: ${claim.text}`, seen)
    if (contrasts !== undefined)
      return stop(claim, phrase`في المقابل، ${assertion(claim, meeting, 'within', turn)}`, seen)
    const said = assertion(claim, meeting, continues ? 'also' : 'first', turn)
    return stop(claim, continues ? and(said) : said, seen)
  },
  ballot: (ballot, { meeting, see: references, contrasts }) => {
    const seen = contrasts === undefined ? references : [contrasts, ...references]
    const said = voted(ballot, meeting)
    const whole = contrasts === undefined ? said : phrase`في المقابل، ${said}`
    return sentences([stop(ballot, whole, seen), groupVotes(ballot)])
  },
  sameWords,
  sameAgain,
  echo: (claim, meeting, same) =>
    claim.as === 'sentence' ? fullStop(claim.text) : fullStop(and(similar(claim, meeting, same))),
  supporters: supporterSentence,
  contrary,
  consistent: (points) => phrase`ويتسق هذا الاستنتاج مع ${listOf(points.map(older))}.`,
  reservations,
  canBeListed: (text) => !innerThat.test(plain(text)),
  groupOpening: (claim, meeting, continues) => {
    const words = groupOpening(claim, meeting, continues)
    return phrase`${continues ? and(words) : words}:`
  },
  ballotsOpening: (meeting) => phrase`أجريت ${at(meeting)} عمليات التصويت التالية:`,
  item: (asserted, references, position) => endItem(phrase`${itemWords(asserted)}${see(references)}`, position),
  seeAlso: (references) => phrase`بشأن هذا الموضوع، انظر أيضا ${paragraphs(references)}.`,
  empty: phrase`لا تسجل التقارير المتاحة أي نقطة في إطار هذا الموضوع.`,
}

/** "And that", "or that", "but that", with or without a preposition: such a clause goes on beyond its item. */
const innerThat = /(?<!\p{L})(?:[وف][بلك]?أن|[وف]?(?:أو|لكن|بل|على|إلى|من|عن) [بل]?أن)(?!\p{L})/u

/** "وذكر ما يخالف ذلك في بروكسل (الفقرة 31)", "… في الدورة نفسها (الفقرتان 8 و 9)" */
function contrary(against: readonly Contrary[]): Phrase {
  const places = against.map(({ meeting, same, at: references }) => {
    const { the, gender } = kindWords[meeting.kind]
    const where = same ? phrase`في ${the} ${gender === 'f' ? 'نفسها' : 'نفسه'}` : at(meeting)
    return phrase`${where} (${paras(references)})`
  })
  const isStated = against.every(({ asserted }) => asserted.every(isView))
  return phrase`${isStated ? 'وذكر' : 'وسجل'} ما يخالف ذلك ${clauses(places)}.`
}

/** A similar point, with its own level, verb and words. */
function similar(claim: Claim, meeting: Meeting, same: boolean): Phrase {
  const naming = same ? 'named' : 'first'
  const asserted = claim.level === plainLevel && claim.as === 'clause' && mannerOf(claim.verb) === 'asserts'
  if (!asserted) return phrase`بشأن نقطة مماثلة، ${assertion(claim, meeting, same ? 'named' : 'within')}`
  const { impersonal, personal, similar: what } = verbWords[claim.verb ?? 'stated'].again
  const { before, link } =
    claim.by.length === 0
      ? { before: phrase`${impersonal.verb}${same ? ' أيضا' : phrase` ${at(meeting)}`}`, link: impersonal.link }
      : saidBy(claim, meeting, naming, personal)
  return phrase`${before} ${link}${what}، هي أن ${claim.text}`
}

/** "الاتفاق التام المسجل في جنيف (الفقرة 9)" */
function older({
  claim,
  meeting,
  at: reference,
}: MeetingClaim & { readonly at: Parameters<typeof paras>[0][number] }): Phrase {
  return phrase`${levelWords[claim.level].older} ${at(meeting)} (${paras([reference])})`
}

/** Reservations are put as what they are about, so that none of them reads as a statement of the report. */
function reservations({ level }: Claim, texts: readonly Phrase[], meeting?: Meeting): Phrase {
  const [point, agreement] =
    meeting === undefined
      ? [phrase`أثيرت هذه النقطة`, phrase`اقترن هذا الاتفاق`]
      : [phrase`أثيرت النقطة ${at(meeting)}`, phrase`اقترن الاتفاق ${at(meeting)}`]
  const noun = texts.length === 1 ? 'تحفظ مفاده' : texts.length === 2 ? 'تحفظين مفادهما' : 'تحفظات مفادها'
  const what = isAgreed(level) ? phrase`و${agreement} ب${noun}` : phrase`و${point} مع ${noun}`
  return fullStop(phrase`${what} ${clauses(texts.map((text) => phrase`أن ${text}`))}`)
}

function groupOpening(claim: Claim, meeting: Meeting, continues: boolean): Phrase {
  const also = continues ? ' أيضا' : ''
  const naming = continues ? 'also' : 'first'
  if (claim.as === 'proposition') {
    return claim.level === plainLevel
      ? phrase`عرضت${also} ${at(meeting)} على المشاركين العبارات التالية`
      : onStatement(claim, meeting, naming, phrase`العبارات التالية`)
  }
  if (claim.level === plainLevel && claim.by.length === 0 && claim.verb === undefined)
    return phrase`أثيرت${also} ${at(meeting)} النقاط التالية`
  return opening(claim, meeting, naming)
}

/** What is recommended stands after "that" as an item, too: without it, it could read as a fact. */
function itemWords(asserted: Asserted): Phrase {
  if ('votes' in asserted) return votedItem(asserted)
  if (asserted.as === 'proposition') return quoted(asserted)
  return mannerOf(asserted.verb) === 'recommends' ? phrase`أن ${asserted.text}` : asserted.text
}
