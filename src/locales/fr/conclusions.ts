import type { Kind } from '../../model/choice.ts'
import type { Phrase } from '../claim.ts'
import type { ConclusionPhrases } from '../define-locale.ts'
import type { Convergence, RecurringPoint, SeriesFacts } from '../facts.ts'
import { phrase } from '../phrase.ts'
import { onlyIn, withoutAccount } from '../shared/meetings-in.ts'
import { agreeing, definite } from './agreement.ts'
import { inParagraphs, paras } from './citations.ts'
import { view } from './claims.ts'
import type { CountedNoun } from './counts.ts'
import { count } from './counts.ts'
import { listOf, semicolons } from './lists.ts'
import { at, of, short } from './meetings.ts'
import { recommendations } from './recommendations.ts'
import { capital, colon, endItem, semicolon, sentences } from './sentences.ts'
import { meetingNoun, ofSome } from './series.ts'

/**
 * The closing chapter: what recurs and where, what is disputed, what stays open; then conclusions and recommendations,
 * by reference.
 */
export const conclusions: ConclusionPhrases = {
  recurring,
  recurringOpening: (number) =>
    number === 1
      ? phrase`Le point suivant revient sous une forme analogue${colon}`
      : phrase`Les ${count(number, 'masculine')} points suivants reviennent sous une forme analogue${colon}`,
  recurringItem: (point, position) => endItem(capital(recurringPoint(point)), position),
  convergence: (convergence, facts) =>
    sentences([disputed(convergence, facts), settled(convergence), open(convergence), missing(facts)]),
  conclusions: (final, references) => phrase`Les conclusions ${of(final)} sont exposées ${inParagraphs(references)}.`,
  recommendations,
}

/** Says that points are similar, never that they are the same: one meeting's words are put to no other. */
function recurring(points: readonly RecurringPoint[], similar: boolean, facts: SeriesFacts): Phrase {
  if (onlyIn(facts) !== undefined) return []
  if (points.length === 0)
    return similar ? [] : phrase`Aucun point n’est consigné comme revenant d’une réunion à l’autre.`
  const recur = points.length === 1 ? 'point revient' : 'points reviennent'
  const number = phrase`${count(points.length, 'masculine')} ${recur}`
  return phrase`${capital(number)} sous une forme analogue${colon} ${semicolons(points.map(recurringPoint))}.`
}

function recurringPoint({ claim, meeting, alsoIn, at: references }: RecurringPoint): Phrase {
  const also = phrase`avec un point analogue soulevé ${listOf(alsoIn.map(at))}`
  return phrase`${view(claim)} (${short(meeting)}, ${also}${semicolon} ${paras(references)})`
}

/** Within one meeting participants differed; accounts differ only between meetings. */
function disputed({ disputed: { across, within } }: Convergence, facts: SeriesFacts): Phrase {
  const between = onlyIn(facts) === undefined && across.length + within.length === 0
  const set = phrase`sur les points exposés`
  return sentences([
    across.length === 0 ? [] : phrase`Les comptes rendus divergent ${set} ${inParagraphs(across)}.`,
    within.length === 0 ? [] : phrase`Les vues des participants ont divergé ${set} ${inParagraphs(within)}.`,
    between ? phrase`Aucun point consigné pour une réunion n’est contesté dans le compte rendu d’une autre.` : [],
  ])
}

function settled({ settled: references, reopened }: Convergence): Phrase {
  return sentences([ended(references, ''), ended(reopened, ', puis de nouveau examiné', ' à une réunion ultérieure')])
}

function ended(references: Convergence['settled'], again: string, where = ''): Phrase {
  if (references.length === 0) return []
  const isPlural = references.length > 1
  const agreement = { gender: 'feminine', isPlural } as const
  const question = definite(isPlural ? 'questions' : 'question', agreement)
  const were = `${isPlural ? 'ont été' : 'a été'} ${agreeing('réglé', agreement)}`
  const later = again === '' ? '' : agreeing(again, agreement)
  const examined = phrase`${question} ${agreeing('examiné', agreement)} ${inParagraphs(references)}`
  return phrase`${capital(examined)} ${were}${later}${where}.`
}

/** "Le dilemme, la préoccupation et la question, tous soulevés à Genève, ne sont pas signalés comme réglés." */
function open({ open: matters }: Convergence): Phrase {
  const [first] = matters
  if (first === undefined) return []
  const isPlural = matters.length > 1
  const gender = matters.some(({ kind }) => kindNouns[kind].gender === 'masculine') ? 'masculine' : 'feminine'
  const agree = (word: string): string => agreeing(word, { gender, isPlural })
  const same = matters.every(({ meeting }) => meeting.id === first.meeting.id)
  const [tous, deux] = gender === 'masculine' ? ['tous', 'tous deux'] : ['toutes', 'toutes deux']
  const all = matters.length > 2 ? `${tous} ` : isPlural ? `${deux} ` : ''
  const from = same ? phrase`, ${all}${agree('soulevé')} ${at(first.meeting)},` : []
  const not = isPlural ? 'ne sont pas' : 'n’est pas'
  return phrase`${capital(listOf(counted(matters)))}${from} ${not} ${agree('signalé')} comme ${agree('réglé')}.`
}

/** "le dilemme", "les deux questions" */
function counted(matters: Convergence['open']): readonly Phrase[] {
  return (['dilemma', 'concern', 'question'] as const).flatMap((kind) => {
    const number = matters.filter((matter) => matter.kind === kind).length
    const { one, many, gender } = kindNouns[kind]
    if (number === 0) return []
    return number === 1
      ? [phrase`${definite(one, { gender, isPlural: false })}`]
      : [phrase`les ${count(number, gender)} ${many}`]
  })
}

/** What each kind of matter is called. */
export const kindNouns: Readonly<Record<Kind, CountedNoun>> = {
  dilemma: { one: 'dilemme', many: 'dilemmes', gender: 'masculine' },
  concern: { one: 'préoccupation', many: 'préoccupations', gender: 'feminine' },
  question: { one: 'question', many: 'questions', gender: 'feminine' },
}

function missing(facts: SeriesFacts): Phrase {
  const none = withoutAccount(facts).length
  if (none === 0 || onlyIn(facts) !== undefined) return []
  const noClaim = 'le rapport n’affirme donc rien de la série dans son ensemble'
  const { many, gender } = meetingNoun(facts)
  return none === facts.meetings.length
    ? phrase`Il n’existe de compte rendu d’${count(0, gender)} des ${many}${semicolon} ${noClaim}.`
    : phrase`Il n’existe pas de compte rendu ${ofSome(none, facts)}${semicolon} ${noClaim}.`
}
