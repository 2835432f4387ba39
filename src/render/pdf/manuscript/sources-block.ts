import type { StatementId } from '../../../model/names.ts'
import type { Statement } from '../../../model/statement.ts'
import { styles } from '../design/styles.ts'
import { plainRun } from './run.ts'
import { grow } from './tag.ts'
import type { Desk } from './desk.ts'
import type { TextBlock } from './block.ts'

/** Makes the small grey line that tells, in a draft, which statements a block comes from, their levels, and where they are written. */
export function sourcesBlock(block: TextBlock, { draft, furniture }: Desk): TextBlock | undefined {
  if (!draft || !block.sources || block.sources.length === 0) return undefined
  const style = { ...styles.sources, start: block.style.start, end: block.style.end }
  const text = `${furniture.sources}: ${block.sources.map((id) => sourceOf(id, draft.get(id))).join('; ')}`
  return { kind: 'text', style, runs: [plainRun(text, style)], tag: grow(block.tag, 'Span'), keepsNext: block.keepsNext ?? false }
}

function sourceOf(id: StatementId, statement: Statement | undefined): string {
  if (!statement) return id
  const where = `${statement.place.file}:${statement.place.line}`
  return statement.kind === 'point' ? `${id} (${statement.level}, ${where})` : `${id} (${where})`
}
