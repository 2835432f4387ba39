import type { Claim } from '../../locales/claim.ts'
import { plain } from '../../locales/phrase.ts'
import type { Finding } from '../../model/evidence.ts'
import { isAgreed } from '../../model/levels.ts'
import { sessionOf } from '../../model/order.ts'
import type { Context } from '../context.ts'

/**
 * Gathers neighbours among the findings of one block that read as a list: two or more views of one meeting, verb and
 * speaker, or votes of one meeting; three or more agreements of one meeting, level and verb. Never a point with
 * reservations, conflict or echoes, nor one whose supporters have a sentence of their own, or whose clause cannot be
 * an item.
 */
export function groupPoints(
  findings: readonly Finding[],
  context: Context,
): readonly (readonly [Finding, ...Finding[]])[] {
  const runs: { readonly key: string | undefined; readonly run: [Finding, ...Finding[]] }[] = []
  for (const finding of findings) {
    const key = listOf(finding, context)
    const last = runs.at(-1)
    if (key !== undefined && last?.key === key) last.run.push(finding)
    else runs.push({ key, run: [finding] })
  }
  return runs.flatMap(({ run }): readonly (readonly [Finding, ...Finding[]])[] =>
    run.length < fewest(run[0]) ? run.map((finding) => [finding]) : [run],
  )
}

function fewest({ lead }: Finding): number {
  return lead.kind === 'point' && isAgreed(lead.level) ? 3 : 2
}

/** Names the list that a finding could stand in. */
function listOf(finding: Finding, { asserted, locale }: Context): string | undefined {
  const { lead, echoes, contestedBy, consistentWith, mentions } = finding
  const tied = echoes.length + contestedBy.length + consistentWith.length + mentions.length
  const claim = asserted(lead)
  if (tied > 0 || claim.as === 'sentence' || !locale.finding.canBeListed(claim.text)) return undefined
  const session = sessionOf(lead.id)
  if ('votes' in claim) return claim.groups.length === 0 ? `${session} vote` : undefined
  if (lead.kind === 'point' && lead.reservations.length > 0) return undefined
  // Supporters who have a sentence of their own would have no place in a list.
  if (locale.finding.supporters(claim).length > 0) return undefined
  return [session, claim.level, claim.verb ?? '', claim.as, speakersOf(claim)].join(' ')
}

function speakersOf({ by, supportedBy }: Claim): string {
  return JSON.stringify([
    by.map((speaker) => [
      speaker.kind,
      'name' in speaker && speaker.name ? plain(speaker.name) : '',
      officeOf(speaker),
    ]),
    supportedBy === undefined ? '' : plain(supportedBy),
  ])
}

function officeOf(speaker: Claim['by'][number]): string {
  return speaker.kind === 'person' && speaker.office !== undefined ? plain(speaker.office) : ''
}
