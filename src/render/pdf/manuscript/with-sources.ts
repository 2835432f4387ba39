import type { StatementId } from '../../../model/names.ts'
import type { Statement } from '../../../model/statement.ts'
import { styles } from '../design/styles.ts'
import type { TextBlock } from './block.ts'
import type { Desk } from './desk.ts'
import { plainRun } from './run.ts'
import { grow, type Tag } from './tag.ts'

/**
 * Puts below a block, in a draft, a small grey line: the statements it comes from, their levels, and where they are
 * written. Its tag grows in `holder`.
 */
export function withSources(block: TextBlock, holder: Tag, { draft, furniture }: Desk): readonly TextBlock[] {
  if (!draft || !block.sources || block.sources.length === 0) return [block]
  const style = { ...styles.sources, start: block.style.start, end: block.style.end }
  const text = `${furniture.sources}: ${block.sources.map((id) => sourceOf(id, draft.get(id))).join('; ')}`
  const keepsNext = block.keepsNext ?? false
  return [
    { ...block, keepsNext: true },
    { kind: 'text', style, runs: [plainRun(text, style)], tag: grow(holder, 'P'), keepsNext },
  ]
}

function sourceOf(id: StatementId, statement: Statement | undefined): string {
  if (!statement) return id
  const where = `${statement.place.file}:${statement.place.line}`
  return statement.kind === 'point' ? `${id} (${statement.level}, ${where})` : `${id} (${where})`
}
