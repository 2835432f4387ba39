import type { Phrase } from '../claim.ts'
import type { ConclusionPhrases } from '../define-locale.ts'
import type { Convergence, RecurringPoint, SeriesFacts } from '../facts.ts'
import { phrase } from '../phrase.ts'
import { onlyIn, withoutAccount } from '../shared/meetings-in.ts'
import { paragraphs, paras } from './citations.ts'
import { view } from './claims.ts'
import { counted, noun } from './counts.ts'
import { clauses, listOf } from './lists.ts'
import { at, of, short } from './meetings.ts'
import { recommendations } from './recommendations.ts'
import { endItem, sentences } from './sentences.ts'
import { allMeetings, someOf } from './series.ts'

/**
 * The closing chapter: what recurs and where, what is disputed, what stays open; then conclusions and recommendations,
 * by reference.
 */
export const conclusions: ConclusionPhrases = {
  recurring,
  recurringOpening: (number) => phrase`تتكرر ${counted(number, point)} بصيغة مماثلة، على النحو التالي:`,
  recurringItem: (point, position) => endItem(recurringPoint(point), position),
  convergence: (convergence, facts) =>
    sentences([disputed(convergence, facts), settled(convergence), open(convergence), missing(facts)]),
  conclusions: (final, references) => phrase`ترد استنتاجات ${of(final)} في ${paragraphs(references)}.`,
  recommendations,
}

const point = noun('f', 'نقطة', 'نقاط')

/** Says that points are similar, never that they are the same: one meeting's words are put to no other. */
function recurring(points: readonly RecurringPoint[], similar: boolean, facts: SeriesFacts): Phrase {
  if (onlyIn(facts) !== undefined) return []
  if (points.length === 0) return similar ? [] : phrase`لم تسجل أي نقطة على أنها تتكرر من اجتماع إلى آخر.`
  return phrase`تتكرر ${counted(points.length, point)} بصيغة مماثلة: ${clauses(points.map(recurringPoint))}.`
}

function recurringPoint({ claim, meeting, alsoIn, at: references }: RecurringPoint): Phrase {
  const also = phrase`مع نقطة مماثلة ${listOf(alsoIn.map(at))}`
  return phrase`${view(claim)} (${short(meeting)}، ${also}؛ ${paras(references)})`
}

/** Within one meeting participants differed; accounts differ only between meetings. */
function disputed({ disputed: { across, within } }: Convergence, facts: SeriesFacts): Phrase {
  const none = onlyIn(facts) === undefined && across.length + within.length === 0
  return sentences([
    across.length === 0 ? [] : phrase`وتختلف التقارير عن الاجتماعات بشأن النقاط المبينة في ${paragraphs(across)}.`,
    within.length === 0 ? [] : phrase`واختلف المشاركون بشأن النقاط المبينة في ${paragraphs(within)}.`,
    none ? phrase`ولا يعترض في التقرير عن أي اجتماع على نقطة مسجلة في اجتماع آخر.` : [],
  ])
}

function settled({ settled: references, reopened }: Convergence): Phrase {
  return sentences([ended(references, ''), ended(reopened, '، ثم أعيد في اجتماع لاحق فتح باب النقاش بشأن')])
}

/** "وحسم الأمران المتناولان في الفقرتين 7 و 8"; what happened then ends with the matters. */
function ended(references: Convergence['settled'], then: string): Phrase {
  if (references.length === 0) return []
  const [were, them] = matters[references.length === 1 ? 1 : references.length === 2 ? 2 : 3]
  return phrase`${were} في ${paragraphs(references)}${then === '' ? '' : `${then}${them}`}.`
}

const matters: Readonly<Record<1 | 2 | 3, readonly [were: string, them: string]>> = {
  1: ['وحسم الأمر المتناول', 'ه'],
  2: ['وحسم الأمران المتناولان', 'هما'],
  3: ['وحسمت الأمور المتناولة', 'ها'],
}

/** "ولا يفاد بأن ما سجل في جنيف من معضلة وشاغل ومسألة قد حسم": nothing need agree with the list. */
function open({ open: matters }: Convergence): Phrase {
  const [first] = matters
  if (first === undefined) return []
  const kinds = (['dilemma', 'concern', 'question'] as const).flatMap((kind) => {
    const number = matters.filter((matter) => matter.kind === kind).length
    if (number === 0) return []
    return [phrase`${number === 1 ? nouns[kind].one : counted(number, nouns[kind], 'object')}`]
  })
  const same = matters.every(({ meeting }) => meeting.id === first.meeting.id)
  return phrase`ولا يفاد بأن ما سجل${same ? phrase` ${at(first.meeting)}` : ''} من ${listOf(kinds)} قد حسم.`
}

const nouns = {
  dilemma: noun('f', 'معضلة', 'معضلات'),
  concern: noun('m', 'شاغل', 'شواغل'),
  question: noun('f', 'مسألة', 'مسائل'),
} as const

function missing(facts: SeriesFacts): Phrase {
  const none = withoutAccount(facts).length
  if (none === 0 || onlyIn(facts) !== undefined) return []
  const noClaim = 'ولذلك لا يدعي هذا التقرير شيئا بشأن السلسلة برمتها'
  const which = none === facts.meetings.length ? `أي من ${allMeetings(facts)}` : someOf(none, facts)
  return phrase`ولا يتوافر تقرير عن ${which}؛ ${noClaim}.`
}
