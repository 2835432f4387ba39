import type { ClaimPosition, ItemPosition } from '../../locales/claim.ts'
import type { Finding } from '../../model/evidence.ts'
import { membersOf } from '../../model/evidence.ts'
import { plainLevel } from '../../model/levels.ts'
import type { StatementId } from '../../model/names.ts'
import { sessionOf } from '../../model/order.ts'
import type { FilledParagraph } from '../filled.ts'
import type { ThemeContext } from '../theme-context.ts'
import { groupPoints } from './group-points.ts'
import { sayFinding } from './say-finding.ts'
import type { SectionNames } from './section-names.ts'
import { mattersOf } from './see-also.ts'

type Position = Pick<ClaimPosition, 'continues' | 'turn'>

/** Makes the numbered paragraphs of one block of findings, in order: a paragraph each, or a list. */
export function findingParagraphs(
  findings: readonly Finding[],
  names: SectionNames,
  context: ThemeContext,
): readonly FilledParagraph[] {
  const groups = groupPoints(findings, context)
  let turn = 0
  return groups.flatMap((group, index) => {
    const position = { continues: continuesAfter(group, groups[index - 1]), turn }
    if (group.length === 1 && isPlain(group[0])) turn += 1
    return group.length === 1 ? [single(group[0], position, names, context)] : list(group, position, names, context)
  })
}

/** Tells whether the account merely states a point: neither how many said it nor who, nor in which manner. */
function isPlain({ lead }: Finding): boolean {
  return lead.kind === 'point' && lead.level === plainLevel && lead.verb === undefined && lead.by.length === 0
}

function single(finding: Finding, position: Position, names: SectionNames, context: ThemeContext): FilledParagraph {
  return {
    type: 'paragraph',
    level: 0,
    subject: finding.subject,
    sources: sourcesOf(finding),
    say: sayFinding(finding, position, names, context),
  }
}

function list(
  group: readonly [Finding, ...Finding[]],
  { continues }: Position,
  names: SectionNames,
  context: ThemeContext,
): readonly FilledParagraph[] {
  const [{ lead }] = group
  const meeting = names.meeting(lead.id)
  const phrases = context.locale.finding
  const words =
    lead.kind === 'vote' ? phrases.ballotsOpening(meeting) : phrases.groupOpening(names.claim(lead), meeting, continues)
  const opening: FilledParagraph = {
    type: 'paragraph',
    level: 0,
    subject: `group:${lead.id}`,
    sources: group.flatMap(sourcesOf),
    say: () => words,
  }
  return [opening, ...group.map((finding, index) => item(finding, positionIn(group, index), context))]
}

function item(finding: Finding, position: ItemPosition, context: ThemeContext): FilledParagraph {
  const { finding: phrases } = context.locale
  return {
    type: 'paragraph',
    level: 1,
    subject: finding.subject,
    sources: sourcesOf(finding),
    say: ({ citeAll }) =>
      phrases.item(context.asserted(finding.lead), citeAll(mattersOf(finding.lead, context)), position),
  }
}

/**
 * Tells whether the paragraph before says something of the same meeting in the same way: at the same level, with the
 * same verb, and as nobody's view in particular.
 */
function continuesAfter(
  [{ lead, contrasts }]: readonly [Finding, ...Finding[]],
  before: readonly Finding[] | undefined,
): boolean {
  const last = before?.at(-1)?.lead
  if (last === undefined || contrasts !== undefined || lead.kind === 'vote' || last.kind === 'vote') return false
  return (
    sessionOf(last.id) === sessionOf(lead.id) &&
    last.level === lead.level &&
    last.verb === lead.verb &&
    last.wording.as === lead.wording.as &&
    last.by.length + lead.by.length === 0
  )
}

/** Tells where in its list an item stands. */
export function positionIn(group: readonly unknown[], index: number): ItemPosition {
  return index === group.length - 1 ? 'last' : index === group.length - 2 ? 'last but one' : 'inner'
}

/** All statements that a paragraph was made from: its members, and those that it mentions. */
function sourcesOf(finding: Finding): readonly StatementId[] {
  return [
    ...new Set([
      ...membersOf(finding).map((member) => member.id),
      ...finding.consistentWith.map((point) => point.id),
      ...finding.contestedBy.map((other) => other.id),
      ...finding.mentions,
    ]),
  ]
}
