import { isAgreed, plainLevel } from '../../model/levels.ts'
import { mannerOf, recommends } from '../../model/verbs.ts'
import type { Asserted, Claim, Meeting, MeetingClaim, Phrase } from '../claim.ts'
import type { FindingPhrases } from '../define-locale.ts'
import type { Contrary } from '../facts.ts'
import { phrase, plain } from '../phrase.ts'
import { isView } from '../shared/claims-told.ts'
import { agreeing } from './agreement.ts'
import { paragraphs, paras, see } from './citations.ts'
import { assertion, leading, opening, stop } from './claims.ts'
import { que } from './elision.ts'
import { kindWords } from './kinds.ts'
import { levelWords } from './levels.ts'
import { clauses, listOf, semicolons } from './lists.ts'
import { at, of } from './meetings.ts'
import { sameAgain, sameWords } from './same-words.ts'
import { capital, colon, endItem, fullStop, sentences } from './sentences.ts'
import { areSeveral, speakers, supporterSentence } from './speakers.ts'
import { onStatement, quoted } from './statements.ts'
import { verbWords } from './verbs.ts'
import { groupVotes, voted, votedItem } from './votes.ts'

/** Sentences about findings. */
export const findings: FindingPhrases = {
  claim: (claim, { meeting, continues, turn, see: references, contrasts }) => {
    const seen = contrasts === undefined ? references : [contrasts, ...references]
    if (claim.as === 'sentence')
      return stop(claim, contrasts === undefined ? claim.text : phrase`En revanche${colon} ${claim.text}`, seen)
    const said = assertion(claim, meeting, continues ? 'also' : 'first', turn)
    return stop(claim, contrasts === undefined ? capital(said) : phrase`En revanche, ${said}`, seen)
  },
  ballot: (ballot, { meeting, see: references, contrasts }) => {
    const seen = contrasts === undefined ? references : [contrasts, ...references]
    const said = voted(ballot, meeting)
    const whole = contrasts === undefined ? capital(said) : phrase`En revanche, ${said}`
    return sentences([stop(ballot, whole, seen), groupVotes(ballot)])
  },
  sameWords,
  sameAgain,
  echo: (claim, meeting, same) =>
    claim.as === 'sentence' ? fullStop(claim.text) : fullStop(capital(similar(claim, meeting, same))),
  supporters: supporterSentence,
  contrary,
  consistent: (points) => phrase`Cette conclusion concorde avec ${listOf(points.map(older))}.`,
  reservations,
  canBeListed: (text) => !/(?<!\p{L})(?:et|ou|mais) qu(?:e |['’])/iu.test(plain(text)),
  groupOpening: (claim, meeting, continues) => phrase`${capital(groupOpening(claim, meeting, continues))}${colon}`,
  ballotsOpening: (meeting) => phrase`${capital(at(meeting))}, il a été procédé aux votes suivants${colon}`,
  item: (asserted, references, position) => endItem(phrase`${itemWords(asserted)}${see(references)}`, position),
  seeAlso: (references) => phrase`Sur ce thème, voir également ${paragraphs(references)}.`,
  empty: phrase`Les comptes rendus disponibles ne consignent aucun point au titre de ce thème.`,
}

function reservations({ level }: Claim, words: readonly Phrase[], meeting?: Meeting): Phrase {
  const following = words.length > 1 ? 'réserves suivantes' : 'réserve suivante'
  const [des, les] = words.length > 1 ? ['des', 'les'] : ['de la', 'la']
  const { that, the, gender } = reserved[level === 'concluded' || level === 'prevailing' ? level : 'agreed']
  const what = meeting === undefined ? phrase`${that}` : phrase`${the} ${at(meeting)}`
  const point = meeting === undefined ? phrase`Le point` : phrase`${capital(at(meeting))}, le point`
  const made = isAgreed(level)
    ? phrase`${what} était ${agreeing('assorti', { gender, isPlural: false })} ${des}`
    : phrase`${point} a été soulevé sous ${les}`
  return fullStop(phrase`${made} ${following}${colon} ${semicolons(words)}`)
}

/** What reservations are to. Neither a conclusion nor a general view is called an agreement. */
const reserved = {
  agreed: { that: 'Cet accord', the: 'L’accord intervenu', gender: 'masculine' },
  concluded: { that: 'Cette conclusion', the: 'La conclusion formulée', gender: 'feminine' },
  prevailing: { that: 'Cet avis', the: 'L’avis général exprimé', gender: 'masculine' },
} as const

/** "Le contraire a été dit à Bruxelles (par. 31)", "… à la même session (par. 8 et 9)" */
function contrary(against: readonly Contrary[]): Phrase {
  const isStated = against.every(({ asserted }) => asserted.every(isView))
  const places = against.map(({ meeting, same, at: references }) => {
    const { one, gender } = kindWords[meeting.kind]
    const [atThe, ofThe] = gender === 'feminine' ? ['à la', 'de la'] : ['au', 'du']
    const said = same ? phrase`${atThe} même ${one}` : at(meeting)
    const recorded = phrase`dans le compte rendu ${same ? phrase`${ofThe} même ${one}` : of(meeting)}`
    return phrase`${isStated ? said : recorded} (${paras(references)})`
  })
  return phrase`Le contraire ${isStated ? 'a été dit' : 'est consigné'} ${clauses(places)}.`
}

/** A similar point, with its own level, verb and words. */
function similar(claim: Claim, meeting: Meeting, same: boolean): Phrase {
  const asserted = claim.level === plainLevel && claim.as === 'clause' && mannerOf(claim.verb) === 'asserts'
  if (!asserted) return phrase`sur un point analogue, ${assertion(claim, meeting, same ? 'named' : 'first')}`
  const how = verbWords[claim.verb ?? 'stated'].ofPoint ?? 'soulevé'
  const said =
    claim.by.length === 0
      ? phrase`${same ? [] : phrase`${at(meeting)}, `}un point analogue a${same ? ' également' : ''} été ${how}`
      : phrase`${speakers(claim, meeting, same)} ${areSeveral(claim) ? 'ont' : 'a'} ${how} un point analogue`
  return leading.que(phrase`${said}, à savoir`, claim.text)
}

/** "l’accord complet intervenu à Genève (par. 9)" */
function older({
  claim,
  meeting,
  at: reference,
}: MeetingClaim & { readonly at: Parameters<typeof paras>[0][number] }): Phrase {
  return phrase`${levelWords[claim.level].older} ${at(meeting)} (${paras([reference])})`
}

function groupOpening(claim: Claim, meeting: Meeting, continues: boolean): Phrase {
  const naming = continues ? 'also' : 'first'
  if (claim.as !== 'proposition') return opening(claim, meeting, naming)
  return claim.level === plainLevel
    ? phrase`${at(meeting)}, les énoncés suivants ont${continues ? ' également' : ''} été soumis aux participants`
    : onStatement(claim, meeting, naming, phrase`les énoncés suivants`)
}

function itemWords(asserted: Asserted): Phrase {
  if ('votes' in asserted) return votedItem(asserted)
  if (asserted.as === 'proposition') return quoted(asserted)
  return capital(recommends(asserted.verb) ? que(asserted.text) : asserted.text)
}
