import type { Phrase } from '../claim.ts'
import type { ConclusionPhrases } from '../define-locale.ts'
import type { Convergence, RecurringPoint, SeriesFacts } from '../facts.ts'
import { phrase } from '../phrase.ts'
import { onlyIn, withoutAccount } from '../shared/meetings-in.ts'
import { paragraphs } from './citations.ts'
import { view } from './claims.ts'
import { count } from './counts.ts'
import { kindNames } from './dilemmas.ts'
import { listOf, series } from './lists.ts'
import { at, of, short } from './meetings.ts'
import { recommendations } from './recommendations.ts'
import { endItem, sentences } from './sentences.ts'
import { meetingNoun, someOf } from './series.ts'

/**
 * The closing chapter: what recurs and where, what is disputed, what stays open; then conclusions and recommendations,
 * by reference.
 */
export const conclusions: ConclusionPhrases = {
  recurring,
  recurringOpening: (number) => phrase`以下${count(number)}点以类似的形式重复出现：`,
  recurringItem: (point, position) => endItem(recurringPoint(point), position),
  convergence: (convergence, facts) =>
    sentences([disputed(convergence, facts), settled(convergence), open(convergence), missing(facts)]),
  conclusions: (final, references) => phrase`${of(final, '结论')}见${paragraphs(references)}。`,
  recommendations,
}

/** Says that points are similar, never that they are the same: one meeting's words are put to no other. */
function recurring(points: readonly RecurringPoint[], similar: boolean, facts: SeriesFacts): Phrase {
  if (onlyIn(facts) !== undefined) return []
  if (points.length === 0) return similar ? [] : phrase`没有记录表明有任何一点在不同会议上重复出现。`
  return phrase`以下${count(points.length)}点以类似的形式重复出现：${series(points.map(recurringPoint))}。`
}

function recurringPoint({ claim, meeting, alsoIn, at: references }: RecurringPoint): Phrase {
  const also = phrase`${listOf(alsoIn.map(at))}有类似观点`
  return phrase`${view(claim)}(${short(meeting)}，${also}，${paragraphs(references)})`
}

/** Within one meeting participants differed; accounts differ only between meetings. */
function disputed({ disputed: { across, within } }: Convergence, facts: SeriesFacts): Phrase {
  const between = onlyIn(facts) === undefined && across.length + within.length === 0
  return sentences([
    across.length === 0 ? [] : phrase`各纪要对${paragraphs(across)}所述内容的记述不一致。`,
    within.length === 0 ? [] : phrase`与会者在${paragraphs(within)}所述内容上意见不一。`,
    between ? phrase`一次会议记录的任何观点均未在另一次会议的纪要中受到质疑。` : [],
  ])
}

function settled({ settled: references, reopened }: Convergence): Phrase {
  return sentences([ended(references, ''), ended(reopened, '，但在其后的会议上又被重新提出')])
}

function ended(references: Convergence['settled'], then: string): Phrase {
  return references.length === 0 ? [] : phrase`${paragraphs(references)}所讨论的事项已得到解决${then}。`
}

/** "没有关于在日内瓦提出的一个两难问题和两个问题已得到解决的记录。" */
function open({ open: matters }: Convergence): Phrase {
  const [first] = matters
  if (first === undefined) return []
  const kinds = (['dilemma', 'concern', 'question'] as const).flatMap((kind) => {
    const number = matters.filter((matter) => matter.kind === kind).length
    return number === 0 ? [] : [phrase`${count(number)}${measures[kind]}${kindNames[kind]}`]
  })
  const same = matters.every(({ meeting }) => meeting.id === first.meeting.id)
  return phrase`没有关于${same ? phrase`${at(first.meeting)}提出的` : []}${listOf(kinds)}已得到解决的记录。`
}

const measures = { dilemma: '个', concern: '项', question: '个' } as const

function missing(facts: SeriesFacts): Phrase {
  const none = withoutAccount(facts).length
  if (none === 0 || onlyIn(facts) !== undefined) return []
  const { measure, noun } = meetingNoun(facts)
  const which = none === facts.meetings.length ? `各${measure}${noun}均没有纪要` : `${someOf(none, facts)}没有纪要`
  return phrase`${which}；因此，本报告不对整个系列作出任何论断。`
}
