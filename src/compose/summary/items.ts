import type { CitedClaim, Meeting, Phrase } from '../../locales/claim.ts'
import type { Kind } from '../../model/choice.ts'
import { kindOf, textsOf } from '../../model/choice.ts'
import type { CrossReference } from '../../model/document.ts'
import type { Finding, MergedDilemma } from '../../model/evidence.ts'
import { membersOf } from '../../model/evidence.ts'
import { carriesItsLevel, isAgreed, rankOf } from '../../model/levels.ts'
import type { StatementId } from '../../model/names.ts'
import type { Point } from '../../model/statement.ts'
import type { Context } from '../context.ts'
import type { Numbering } from '../filled.ts'

/**
 * Something that the summary reports. The lower its rank, the later it is cut: a summary never keeps agreement and
 * drops what goes against it.
 */
export type SummaryItem =
  | {
      readonly type: 'agreed'
      readonly rank: number
      readonly id: StatementId
      readonly meeting: Meeting
      readonly point: CitedClaim
    }
  | {
      readonly type: 'open'
      readonly rank: number
      readonly id: StatementId
      readonly kind: Kind
      readonly text: Phrase
      readonly at: CrossReference
    }
  | {
      readonly type: 'contested'
      readonly rank: number
      readonly id: StatementId
      readonly meeting: Meeting
      readonly point: CitedClaim
      readonly by: readonly { readonly meeting: Meeting; readonly at: CrossReference }[]
    }

/**
 * Agreements rank by their level. Contested points come after conclusions, so that no agreement is kept without what
 * goes against it; what was left open comes after full agreement.
 */
const ranks = { contested: rankOf('concluded') + 0.5, open: rankOf('full') + 0.5 }

/**
 * Lists what could stand in the summary, in the order of the report: agreements by level, then what was left open, then
 * what is contested.
 */
export function summaryItems(context: Context, numbering: Numbering): readonly SummaryItem[] {
  const { themes } = context.evidence
  const findings = themes.flatMap((theme) => theme.findings)
  const agreed = findings
    .filter((finding) => finding.contestedBy.length === 0)
    .flatMap((finding) => agreedItems(finding, context, numbering))
  return [
    ...[...agreed].sort(
      (a, b) => rankOf(a.point.claim.level) - rankOf(b.point.claim.level) || agreed.indexOf(a) - agreed.indexOf(b),
    ),
    ...themes
      .flatMap((theme) => theme.dilemmas)
      .filter((dilemma) => dilemma.course.state !== 'settled')
      .map((dilemma) => openItem(dilemma, context, numbering)),
    ...findings
      .filter((finding) => finding.contestedBy.length > 0 && finding.group !== 'raised')
      .map((finding) => contestedItem(finding, context, numbering)),
  ]
}

type AgreedItem = Extract<SummaryItem, { readonly type: 'agreed' }>

function agreedItems(finding: Finding, context: Context, { cite }: Numbering): readonly AgreedItem[] {
  return membersOf(finding).flatMap((point): readonly AgreedItem[] => {
    const { level } = point
    if (!carriesItsLevel(point) || !isAgreed(level)) return []
    return [
      {
        type: 'agreed',
        rank: rankOf(level),
        id: point.id,
        meeting: context.meeting(point.id),
        point: { ...shortly(point, context), at: cite(finding.subject) },
      },
    ]
  })
}

function openItem(
  { subject, members: [first], choice }: MergedDilemma,
  context: Context,
  { cite }: Numbering,
): SummaryItem {
  const text =
    first.short === undefined
      ? context.locale.summary.choice(textsOf(choice).map(context.say))
      : context.say(first.short)
  return { type: 'open', rank: ranks.open, id: first.id, kind: kindOf(choice), text, at: cite(subject) }
}

function contestedItem({ subject, lead, contestedBy }: Finding, context: Context, { cite }: Numbering): SummaryItem {
  const by = contestedBy.flatMap(({ id }) => {
    const home = context.homeOf(id)
    return home === undefined ? [] : [{ meeting: context.meeting(id), at: cite(home) }]
  })
  return {
    type: 'contested',
    rank: ranks.contested,
    id: lead.id,
    meeting: context.meeting(lead.id),
    point: { ...shortly(lead, context), at: cite(subject) },
    by,
  }
}

function shortly(point: Point, { shortClaim }: Context): Pick<CitedClaim, 'claim' | 'reserved'> {
  return { claim: shortClaim(point), ...(point.reservations.length > 0 && { reserved: true }) }
}
