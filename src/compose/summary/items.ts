import type { Asserted, Ballot, Cited, CitedClaim, Meeting, Phrase } from '../../locales/claim.ts'
import type { SummaryKind } from '../../locales/define-locale.ts'
import type { Kind } from '../../model/choice.ts'
import { kindOf, textsOf } from '../../model/choice.ts'
import { contestantsByMember } from '../../model/contestants.ts'
import type { CrossReference } from '../../model/document.ts'
import type { Finding, MergedDilemma } from '../../model/evidence.ts'
import { membersOf } from '../../model/evidence.ts'
import { type Level, rankOf } from '../../model/levels.ts'
import type { StatementId } from '../../model/names.ts'
import type { Assertion, MatterOutcome, Vote } from '../../model/statement.ts'
import { isAgreement } from '../../model/weight.ts'
import type { Context } from '../context.ts'
import type { Numbering } from '../filled.ts'

/** Something that the summary reports, by its kind. */
export type SummaryItem = AgreedItem | VotedItem | OpenItem | ContestedItem

/**
 * Something that could stand in the summary. It is made where it does: a long series has many more than there is room.
 */
export interface SummaryCandidate {
  readonly kind: SummaryKind
  readonly item: () => SummaryItem
}

/** Agreement of one meeting, or a conclusion of the final one. */
export interface AgreedItem {
  readonly kind: Extract<SummaryKind, 'conclusions' | 'agreement'>
  readonly id: StatementId
  readonly meeting: Meeting
  readonly point: CitedClaim
}

/** A vote, with its figures. */
export interface VotedItem {
  readonly kind: Extract<SummaryKind, 'votes'>
  readonly id: StatementId
  readonly meeting: Meeting
  readonly ballot: Ballot
  readonly at: CrossReference
}

/** A dilemma, a concern or a question that nothing settled. */
export interface OpenItem {
  readonly kind: Extract<SummaryKind, 'open'>
  readonly id: StatementId
  readonly matter: Kind
  readonly outcome: MatterOutcome
  readonly text: Phrase
  readonly at: CrossReference
}

/** What another statement goes against. */
export interface ContestedItem {
  readonly kind: Extract<SummaryKind, 'contested'>
  readonly id: StatementId
  readonly meeting: Meeting
  readonly asserted: Asserted
  readonly cited: Cited
  /** What goes against it, of which the summary tells where it stands. */
  readonly against: readonly StatementId[]
  readonly by: readonly { readonly meeting: Meeting; readonly at: CrossReference }[]
}

/**
 * Lists what could stand in the summary, kind by kind: conclusions, agreement by its level, votes, what was not
 * settled, what is contested; of each kind in the order of the report. What is contested is among no other kind.
 */
export function summaryItems(context: Context, numbering: Numbering): readonly SummaryCandidate[] {
  const { themes } = context.evidence
  const findings = themes.flatMap((theme) => theme.findings)
  // Most findings of a long series are views: none of the kinds.
  const undisputed = findings.filter(({ contestedBy, group }) => group !== 'raised' && contestedBy.length === 0)
  const agreed = undisputed.flatMap((finding) => agreedItems(finding, context, numbering))
  return [
    ...agreed.filter(({ kind }) => kind === 'conclusions'),
    ...agreed.filter(({ kind }) => kind === 'agreement').sort(byLevel),
    ...undisputed.flatMap((finding) => votedItems(finding, context, numbering)),
    ...themes
      .flatMap((theme) => theme.dilemmas)
      .filter((dilemma) => dilemma.course.state !== 'settled' && !isSpokenConcern(dilemma))
      .map((dilemma) => ({ kind: 'open' as const, item: once(() => openItem(dilemma, context, numbering)) })),
    ...contestedItems(findings, context, numbering).map((item) => ({ kind: item.kind, item: () => item })),
  ]
}

/** Makes an item when it is first asked for. */
function once<Item>(make: () => Item): () => Item {
  let made: Item | undefined
  return () => (made ??= make())
}

interface AgreedCandidate extends SummaryCandidate {
  readonly level: Level
}

/** Sorting keeps the order of what has the same level. */
function byLevel(a: AgreedCandidate, b: AgreedCandidate): number {
  return rankOf(a.level) - rankOf(b.level)
}

function agreedItems(finding: Finding, context: Context, { cite }: Numbering): readonly AgreedCandidate[] {
  const kind = finding.group === 'conclusion' ? 'conclusions' : 'agreement'
  return membersOf(finding)
    .filter(isAgreement)
    .map((point) => ({
      kind,
      level: point.level,
      item: once(
        (): AgreedItem => ({
          kind,
          id: point.id,
          meeting: context.meeting(point.id),
          point: { claim: context.shortClaim(point), at: cite(finding.subject), ...reserved(point) },
        }),
      ),
    }))
}

/** A summary and a list of recommendations tell that there are reservations, which the paragraph gives. */
export function reserved(assertion: Assertion): Pick<Cited, 'reserved'> {
  return assertion.kind === 'point' && assertion.reservations.length > 0 ? { reserved: true } : {}
}

function votedItems({ lead, subject }: Finding, context: Context, { cite }: Numbering): readonly SummaryCandidate[] {
  if (lead.kind !== 'vote') return []
  return [{ kind: 'votes', item: once(() => ({ kind: 'votes', ...shortly(lead, context), at: cite(subject) })) }]
}

function shortly(vote: Vote, context: Context): Pick<VotedItem, 'id' | 'meeting' | 'ballot'> {
  const asserted = context.inShort(vote)
  if (!('votes' in asserted)) throw new Error(`${vote.id} is no vote`)
  return { id: vote.id, meeting: context.meeting(vote.id), ballot: asserted }
}

function openItem(
  { subject, members, choice, course }: MergedDilemma,
  context: Context,
  { cite }: Numbering,
): OpenItem {
  const [first] = members
  // One meeting's outcome is told only where it holds for all of them: what was deferred may have been settled since.
  const same = course.state !== 're-opened' && members.every((member) => member.outcome === first.outcome)
  const outcome = same ? first.outcome : 'discussed'
  const text =
    first.short === undefined
      ? context.locale.summary.choice(textsOf(choice).map(context.say))
      : context.say(first.short)
  return { kind: 'open', id: first.id, matter: kindOf(choice), outcome, text, at: cite(subject) }
}

/**
 * Each dispute once, at the side that the report prints first, and in the words of the very statement that is disputed:
 * what others of its paragraph said is not. A speaker's view is there by reference only.
 */
function contestedItems(findings: readonly Finding[], context: Context, { cite }: Numbering): readonly ContestedItem[] {
  const told = new Set<string>()
  const contestants = contestantsByMember(findings)
  const sides = findings
    .filter(({ contestedBy }) => contestedBy.length > 0)
    .flatMap((finding) => membersOf(finding).map((member) => ({ member, finding })))
  return sides.flatMap(({ member, finding: { subject } }): readonly ContestedItem[] => {
    if (isSpoken(member)) return []
    const { id } = member
    const by = (contestants.get(id) ?? []).flatMap((other) => {
      const home = context.homeOf(other.id)
      if (home === undefined || told.has(`${other.id} ${id}`)) return []
      told.add(`${id} ${other.id}`)
      return [{ id: other.id, meeting: context.meeting(other.id), at: cite(home) }]
    })
    const cited = { at: cite(subject), ...reserved(member) }
    const against = by.map((other) => other.id)
    return by.length === 0
      ? []
      : [{ kind: 'contested', id, meeting: context.meeting(id), asserted: context.inShort(member), cited, by, against }]
  })
}

/** Tells whether a statement is the view of somebody in particular, or a sentence of its own. */
function isSpoken(assertion: Assertion): boolean {
  return assertion.kind === 'point' && (assertion.by.length > 0 || assertion.wording.as === 'sentence')
}

/** Tells whether a concern is somebody's in particular: like such a view, it is in the summary by reference only. */
export function isSpokenConcern({ members: [first] }: MergedDilemma): boolean {
  return first.by.length > 0
}
