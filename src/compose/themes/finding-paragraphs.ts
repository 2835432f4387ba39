import type { ClaimPosition, ItemPosition } from '../../locales/claim.ts'
import type { Finding } from '../../model/evidence.ts'
import { membersOf } from '../../model/evidence.ts'
import type { StatementId } from '../../model/names.ts'
import { sessionOf } from '../../model/order.ts'
import { isPlain } from '../../model/statement.ts'
import type { Context } from '../context.ts'
import type { FilledParagraph } from '../filled.ts'
import { groupPoints } from './group-points.ts'
import { mattersOf, sayFinding } from './say-finding.ts'

type Position = Pick<ClaimPosition, 'continues' | 'again' | 'turn'>

/** Makes the numbered paragraphs of one block of findings, in order: a paragraph each, or a list. */
export function findingParagraphs(findings: readonly Finding[], context: Context): readonly FilledParagraph[] {
  const groups = groupPoints(findings)
  let turn = 0
  return groups.flatMap((group, index) => {
    const position = { ...positionOf(group[0], groups[index - 1]), turn }
    if (group.length === 1 && isPlain(group[0].lead)) turn += 1
    return group.length === 1 ? [single(group[0], position, context)] : list(group, position, context)
  })
}

function single(finding: Finding, position: Position, context: Context): FilledParagraph {
  return {
    type: 'paragraph',
    level: 0,
    subject: finding.subject,
    sources: sourcesOf(finding),
    say: (numbering) => sayFinding(finding, position, context, numbering),
  }
}

function list(
  group: readonly [Finding, ...Finding[]],
  { continues }: Position,
  context: Context,
): readonly FilledParagraph[] {
  const [first] = group
  const opening: FilledParagraph = {
    type: 'paragraph',
    level: 0,
    subject: `group:${first.lead.id}`,
    sources: group.flatMap(sourcesOf),
    say: () =>
      context.locale.finding.groupOpening(context.claim(first.lead), context.meeting(first.lead.id), continues),
  }
  return [opening, ...group.map((finding, index) => item(finding, positionIn(group, index), context))]
}

function item(finding: Finding, position: ItemPosition, context: Context): FilledParagraph {
  const { finding: phrases } = context.locale
  return {
    type: 'paragraph',
    level: 1,
    subject: finding.subject,
    sources: sourcesOf(finding),
    say: ({ citeAll }) =>
      phrases.item(context.claim(finding.lead), citeAll(mattersOf(finding.lead, context)), position),
  }
}

/**
 * Tells whether the paragraph before is of the same meeting, so that the meeting need not be named again, and of the
 * same verb and level.
 */
function positionOf({ lead }: Finding, before: readonly Finding[] | undefined): Omit<Position, 'turn'> {
  const last = before?.at(-1)
  const continues = last !== undefined && speaksOfOneMeeting(last) && sessionOf(last.lead.id) === sessionOf(lead.id)
  const again =
    continues && last.lead.level === lead.level && last.lead.verb === lead.verb && last.lead.basis === lead.basis
  return { continues, again }
}

/** A conclusion says whose it is however it goes on: "The conference further concluded …". */
function speaksOfOneMeeting({ group, lead, echoes, contestedBy, consistentWith }: Finding): boolean {
  return (
    group === 'conclusion' ||
    (lead.by === undefined && echoes.length + contestedBy.length + consistentWith.length === 0)
  )
}

function positionIn(group: readonly Finding[], index: number): ItemPosition {
  return index === group.length - 1 ? 'last' : index === group.length - 2 ? 'last but one' : 'inner'
}

/** All statements that a paragraph was made from: its members, and those that it mentions. */
function sourcesOf(finding: Finding): readonly StatementId[] {
  return [
    ...membersOf(finding).map((point) => point.id),
    ...finding.consistentWith,
    ...finding.contestedBy.map((point) => point.id),
    ...finding.mentions,
  ]
}
