import { plainLevel } from '../../model/levels.ts'
import type { Asserted, Claim, Meeting, MeetingClaim, Phrase } from '../claim.ts'
import type { FindingPhrases } from '../define-locale.ts'
import type { Contrary } from '../facts.ts'
import { joinWith, phrase, plain } from '../phrase.ts'
import { isView } from '../shared/claims-told.ts'
import { paragraphs, paras, see } from './citations.ts'
import { assertion, onStatement, opening, statement, stop } from './claims.ts'
import { levelWords } from './levels.ts'
import { bySemicolons, listOf } from './lists.ts'
import { at, atTheSame } from './meetings.ts'
import { sameAgain, sameWords } from './same-words.ts'
import { capital, endItem, fullStop, sentences } from './sentences.ts'
import { speakers, supporterSentence } from './speakers.ts'
import { groupVotes, voted, votedItem } from './votes.ts'

/** Sentences about findings. */
export const findings: FindingPhrases = {
  claim: (claim, { meeting, continues, turn, see: references, contrasts }) => {
    const seen = contrasts === undefined ? references : [contrasts, ...references]
    if (claim.as === 'sentence')
      return stop(claim, contrasts === undefined ? claim.text : phrase`В противоположность этому: ${claim.text}`, seen)
    const said = assertion(claim, meeting, continues ? 'also' : 'first', turn)
    return stop(claim, contrasts === undefined ? capital(said) : phrase`Напротив, ${said}`, seen)
  },
  ballot: (ballot, { meeting, see: references, contrasts }) => {
    const seen = contrasts === undefined ? references : [contrasts, ...references]
    const said = voted(ballot, meeting)
    const whole = contrasts === undefined ? capital(said) : phrase`Напротив, ${said}`
    return sentences([stop(ballot, whole, seen), groupVotes(ballot)])
  },
  sameWords,
  sameAgain,
  echo: (claim, meeting, same) =>
    claim.as === 'sentence' ? fullStop(claim.text) : fullStop(capital(similar(claim, meeting, same))),
  supporters: supporterSentence,
  contrary,
  consistent: (points) => phrase`Этот вывод согласуется с ${joinWith(points.map(older), ', ', ', и ')}.`,
  reservations: ({ level }, reservations, meeting) => {
    const where = meeting === undefined ? [] : phrase`${at(meeting)} `
    const what = reservations.length > 1 ? 'со следующими оговорками' : 'со следующей оговоркой'
    return fullStop(capital(phrase`${where}${levelWords[level].reserved} ${what}: ${bySemicolons(reservations)}`))
  },
  canBeListed: (text) => !/(?<!\p{L})(?:и|а|но|или) (?:также )?что(?!\p{L})/iu.test(plain(text)),
  groupOpening: (claim, meeting, continues) => capital(groupOpening(claim, meeting, continues)),
  ballotsOpening: (meeting) => phrase`${capital(at(meeting))} были проведены следующие голосования:`,
  item: (asserted, references, position) => endItem(phrase`${itemWords(asserted)}${see(references)}`, position),
  seeAlso: (references) => phrase`По этой теме см. также ${paragraphs(references)}.`,
  empty: phrase`В имеющихся отчетах соображений по этой теме не зафиксировано.`,
}

/** "Противоположное мнение было высказано в Брюсселе (п. 31)", "… на той же сессии (пп. 8 и 9)" */
function contrary(against: readonly Contrary[]): Phrase {
  const places = against.map(
    ({ meeting, same, at: references }) => phrase`${same ? atTheSame(meeting) : at(meeting)} (${paras(references)})`,
  )
  const isStated = against.every(({ asserted }) => asserted.every(isView))
  return phrase`Противоположное мнение было ${isStated ? 'высказано' : 'зафиксировано'} ${listOf(places)}.`
}

/** A similar point, with its own level, verb and words. */
function similar(claim: Claim, meeting: Meeting, same: boolean): Phrase {
  const noun = similarNoun(claim)
  if (noun === undefined) return phrase`по сходному вопросу ${assertion(claim, meeting, same ? 'named' : 'first')}`
  if (claim.by.length === 0) {
    const also = same ? ' также' : ''
    return phrase`${same ? [] : phrase`${at(meeting)} `}${noun.was}${also} ${noun.made}: ${claim.text}`
  }
  const { words, agreement } = speakers(claim, meeting, same)
  return phrase`${words} ${noun.by}${{ m: '', f: 'а', n: 'о', pl: 'и' }[agreement]} ${noun.what}: ${claim.text}`
}

const point = { was: 'было', made: 'высказано сходное соображение', by: 'высказал', what: 'сходное соображение' }
const argument = { was: 'был', made: 'приведен сходный довод', by: 'привел', what: 'сходный довод' }

/** Views that are nouns of which one can be similar to another; others are said in full. */
function similarNoun({ level, as, verb }: Claim): typeof point | undefined {
  if (level !== plainLevel || as !== 'clause') return undefined
  return verb === 'argued' ? argument : verb === undefined || verb === 'stated' ? point : undefined
}

/** "полным согласием, зафиксированным в Женеве (п. 9)" */
function older({
  claim,
  meeting,
  at: reference,
}: MeetingClaim & { readonly at: Parameters<typeof paras>[0][number] }): Phrase {
  return phrase`${levelWords[claim.level].older} ${at(meeting)} (${paras([reference])})`
}

function groupOpening(claim: Claim, meeting: Meeting, continues: boolean): Phrase {
  const naming = continues ? 'also' : 'first'
  return claim.as === 'proposition'
    ? onStatement(claim, meeting, naming, [], 'many')
    : opening(claim, meeting, naming, 'many')
}

function itemWords(asserted: Asserted): Phrase {
  if ('votes' in asserted) return votedItem(asserted)
  return asserted.as === 'proposition' ? statement(asserted) : asserted.text
}
