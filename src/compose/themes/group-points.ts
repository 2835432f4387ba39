import { localeOf } from '../../locales/choose-locale.ts'
import type { Finding } from '../../model/evidence.ts'
import { isAgreed } from '../../model/levels.ts'
import type { Lang } from '../../model/names.ts'
import { sessionOf } from '../../model/order.ts'
import type { Point } from '../../model/statement.ts'
import type { Text } from '../../model/text.ts'
import { wordsFor } from '../../model/text.ts'
import type { ThemeContext } from '../theme-context.ts'

/**
 * Gathers neighbours among the findings of one block that read as a list: two or more views of one meeting, verb and
 * speaker, or votes of one meeting; three or more agreements of one meeting, level and verb. Never a point with
 * reservations, supporters, conflict or echoes, nor one whose clause cannot be an item.
 */
export function groupPoints(
  findings: readonly Finding[],
  context: ThemeContext,
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

/**
 * Names the list that a finding could stand in: the same in every language, since a list has the number of one
 * paragraph. So a clause must be one that can be an item in all the languages that it has, and supporters, who have a
 * sentence of their own in some language, stand in no list.
 */
function listOf({ lead, ...finding }: Finding, { original }: ThemeContext): string | undefined {
  const { echoes, contestedBy, consistentWith, mentions } = finding
  const tied = echoes.length + contestedBy.length + consistentWith.length + mentions.length
  const { as, text } = lead.wording
  if (tied > 0 || as === 'sentence' || !canBeListed(text)) return undefined
  const session = sessionOf(lead.id)
  if (lead.kind === 'vote') return lead.groups.length === 0 ? `${session} vote` : undefined
  if (lead.reservations.length > 0 || lead.supportedBy !== undefined) return undefined
  return [session, lead.level, lead.verb ?? '', as, speakersOf(lead, original)].join(' ')
}

function canBeListed(text: Text): boolean {
  return Object.entries(text).every(
    ([language, value]) => localeOf(language)?.finding.canBeListed([{ type: 'text', value }]) ?? true,
  )
}

function speakersOf({ by }: Point, language: Lang): string {
  const words = (text: Text | undefined): string => wordsFor(text ?? {}, [language])
  return JSON.stringify(
    by.map((speaker) => [
      speaker.kind,
      'name' in speaker ? words(speaker.name) : '',
      speaker.kind === 'person' ? words(speaker.office) : '',
    ]),
  )
}
