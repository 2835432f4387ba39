import type { StatementId } from '../../../model/names.ts'
import type { Statement } from '../../../model/statement.ts'
import { styles } from '../design/text-styles.ts'
import type { TextBlock } from './block.ts'
import type { MarkupContext } from './markup-context.ts'
import { plainRun } from './run.ts'
import { addTag, type Tag } from './tag.ts'

/**
 * Adds to a block of a draft a small grey line below it: the statements that the block comes from, their levels, and
 * the places where they are written. The tag of the line is added to `holder`. Outside a draft the block stays alone.
 */
export function withSourceLine(
  block: TextBlock,
  holder: Tag,
  { draft, furniture }: MarkupContext,
): readonly TextBlock[] {
  if (!draft || !block.sources || block.sources.length === 0) return [block]
  const style = { ...styles.sources, start: block.style.start, end: block.style.end }
  const text = `${furniture.sources}: ${block.sources.map((id) => sourceOf(id, draft.get(id))).join('; ')}`
  const keepsNext = block.keepsNext ?? false
  return [
    { ...block, keepsNext: true },
    { kind: 'text', style, runs: [plainRun(text, style)], tag: addTag(holder, 'P'), keepsNext },
  ]
}

function sourceOf(id: StatementId, statement: Statement | undefined): string {
  if (!statement) return id
  const where = `${statement.place.file}:${statement.place.line}`
  return statement.kind === 'point' ? `${id} (${statement.level}, ${where})` : `${id} (${where})`
}
