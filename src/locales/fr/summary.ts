import type { Cited, CitedClaim, Meeting, Phrase } from '../claim.ts'
import type { SummaryKind, SummaryPhrases } from '../define-locale.ts'
import { summaryKinds } from '../define-locale.ts'
import type { SeriesFacts } from '../facts.ts'
import { phrase } from '../phrase.ts'
import { onlyIn, withoutAccount } from '../shared/meetings-in.ts'
import { inParagraphs, paras } from './citations.ts'
import { assertion, further, opening, opensInPlural } from './claims.ts'
import type { CountedNoun } from './counts.ts'
import { count } from './counts.ts'
import { onDate, period } from './dates.ts'
import { a, de } from './elision.ts'
import { clauses, looseList, semicolons } from './lists.ts'
import { agreementOf, heldAt, of, the, tookPlace } from './meetings.ts'
import { capital, colon, fullStop, semicolon } from './sentences.ts'
import { countedMeetings, ofSome } from './series.ts'
import { statement } from './statements.ts'
import { voted } from './votes.ts'

/** The summary: what was agreed and where, what was voted on, and what was left open. */
export const summary: SummaryPhrases = {
  opening: opened,
  agreed: (meeting, points) => fullStop(agreement(meeting, points)),
  voted: (ballot, meeting, reference) => phrase`${capital(voted(ballot, meeting))} (${paras([reference])}).`,
  runIn: (heading, words) => phrase`${{ type: 'emphasis', children: [...heading] }} ${words}`,
  headings: {
    conclusions: phrase`Conclusions.`,
    agreement: phrase`Points d’accord.`,
    votes: phrase`Votes.`,
    open: phrase`Dilemmes, préoccupations et questions.`,
    contested: phrase`Points contestés.`,
  },
  choice: (texts) => (texts.length < 2 ? (texts[0] ?? []) : phrase`le choix entre ${looseList(texts)}`),
  openItem: (kind, { words, outcome }, reference) => {
    const worry = kind === 'concern' ? `la préoccupation suivante${colon} ` : ''
    return phrase`${worry}${words} (${outcomes[outcome]}${paras([reference])})`
  },
  list: (items) => fullStop(capital(semicolons(items))),
  contestedItem: (asserted, meeting, where, by) => {
    const said = capital('votes' in asserted ? voted(asserted, meeting) : assertion(asserted, meeting))
    const accounts = by.map((other) => phrase`dans le compte rendu ${of(other.meeting)} (${paras([other.at])})`)
    return phrase`${said}${cited(where)}${semicolon} un point contraire est consigné ${clauses(accounts)}.`
  },
  spokenViews: (references) =>
    phrase`Les vues des délégations et des intervenants sont exposées ${inParagraphs(references)}.`,
  leftOut,
}

const outcomes = {
  discussed: '',
  'left-open': 'en suspens, ',
  'not-agreed': 'sans accord, ',
  deferred: 'examen différé, ',
} as const

function opened(facts: SeriesFacts): Phrase {
  const only = onlyIn(facts)
  if (only !== undefined) {
    const account = only.account ? 'Il en existe un compte rendu.' : 'Il n’en existe aucun compte rendu.'
    const held = phrase`${capital(the(only.meeting))} ${tookPlace(agreementOf(only.meeting))}${heldAt(only.meeting)}`
    return phrase`${held} ${onDate(only.date)}. ${account}`
  }
  const when = facts.period === undefined ? '' : ` ${period(facts.period)}`
  return phrase`${capital(countedMeetings(facts))} ont eu lieu${when}. ${accounts(facts)}`
}

function accounts(facts: SeriesFacts): Phrase {
  const none = withoutAccount(facts).length
  const all = facts.meetings.length
  if (none === 0) return phrase`Il existe un compte rendu de chacune ${all === 2 ? 'des deux' : 'de ces'} réunions.`
  if (none === all) return phrase`Il n’en existe aucun compte rendu.`
  const [account, others] = [
    all - none === 1 ? 'Il existe un compte rendu' : 'Il existe des comptes rendus',
    none === 1 ? 'de l’autre' : 'des autres',
  ]
  return phrase`${account} ${ofSome(all - none, facts)}${semicolon} rien n’est rapporté ici ${others}.`
}

/** "Un accord complet s’est dégagé à Genève pour considérer que … (par. 9), et que … (par. 22)" */
function agreement(meeting: Meeting, [first, ...others]: readonly [CitedClaim, ...CitedClaim[]]): Phrase {
  const isList = others.length > 0 && opensInPlural(first.claim, meeting)
  const lead = isList
    ? phrase`${opening(first.claim, meeting, 'first')}${colon} ${further(first.claim, meeting)}`
    : assertion(first.claim, meeting)
  const join = isList ? semicolons : clauses
  return capital(
    join([phrase`${lead}${cited(first)}`, ...others.map((other) => phrase`${linked(other, meeting)}${cited(other)}`)]),
  )
}

/** What follows the first point of a sentence: it was said at the same level, with the same verb. */
function linked({ claim }: CitedClaim, meeting: Meeting): Phrase {
  return claim.as === 'proposition' ? a(statement(claim)) : further(claim, meeting)
}

function cited({ at: reference, reserved = false }: Cited): Phrase {
  return phrase`${reserved ? ', avec réserves' : ''} (${paras([reference])})`
}

const left: Readonly<Record<SummaryKind, CountedNoun>> = {
  conclusions: { one: 'autre conclusion', many: 'autres conclusions', gender: 'feminine' },
  agreement: { one: 'autre point d’accord', many: 'autres points d’accord', gender: 'masculine' },
  votes: { one: 'autre vote', many: 'autres votes', gender: 'masculine' },
  open: {
    one: 'autre dilemme, préoccupation ou question',
    many: 'autres dilemmes, préoccupations et questions',
    gender: 'masculine',
  },
  contested: { one: 'autre point contesté', many: 'autres points contestés', gender: 'masculine' },
}

/** "Les chapitres consacrés aux thèmes font état de quatre autres points d’accord et de deux autres votes." */
function leftOut(numbers: Readonly<Record<SummaryKind, number>>): Phrase {
  const parts = summaryKinds
    .filter((kind) => numbers[kind] > 0)
    .map((kind) => {
      const { one, many, gender } = left[kind]
      return de(phrase`${count(numbers[kind], gender)} ${numbers[kind] === 1 ? one : many}`)
    })
  return parts.length === 0 ? [] : phrase`Les chapitres consacrés aux thèmes font état ${clauses(parts)}.`
}
