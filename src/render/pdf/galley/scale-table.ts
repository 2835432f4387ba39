import type { TableBlock, TableCell } from '../manuscript/block.ts'
import type { Run } from '../manuscript/run.ts'

/** Makes the words of a table smaller or larger; its caption stays as it is. */
export function scaleTable(block: TableBlock, scale: number): TableBlock {
  return scale === 1 ? block : { ...block, rows: block.rows.map((row) => row.map((cell) => scaleCell(cell, scale))) }
}

function scaleCell(cell: TableCell, scale: number): TableCell {
  const style = { ...cell.style, size: cell.style.size * scale, leading: cell.style.leading * scale }
  return { ...cell, style, runs: cell.runs.map((run) => scaleRun(run, scale)) }
}

function scaleRun(run: Run, scale: number): Run {
  return { ...run, look: { ...run.look, size: run.look.size * scale, rise: run.look.rise * scale } }
}
