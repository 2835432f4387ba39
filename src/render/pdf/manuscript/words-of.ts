import type { StatementId } from '../../../model/names.ts'
import { styles } from '../design/styles.ts'
import type { Block, Manuscript, TextBlock } from './block.ts'
import { plainRun, type Run } from './run.ts'

/** Some words of a manuscript, and the statements that they were made from. */
export interface Wording {
  readonly runs: readonly Run[]
  readonly sources: readonly StatementId[]
}

/** Lists all words that will be on a page, block by block. */
export function wordsOf(manuscript: Manuscript): readonly Wording[] {
  const notes = [...manuscript.notes.values()].flat()
  const { start, end } = manuscript.running
  const pageNumbers = plainRun('0123456789/ …', styles.running)
  const head = { runs: [start, ...(end ? [end] : []), pageNumbers], sources: [] }
  return [...[...manuscript.blocks, ...notes].flatMap(wordsOfBlock), head]
}

function wordsOfBlock(block: Block): readonly Wording[] {
  const sources = block.sources ?? []
  switch (block.kind) {
    case 'text':
      return [{ runs: runsOfText(block), sources }]
    case 'table':
      return [
        {
          runs: [
            ...runsOfText(block.caption),
            ...runsOfText(block.continued),
            ...block.rows.flat().flatMap((cell) => cell.runs),
          ],
          sources,
        },
      ]
    case 'rule':
      return []
  }
}

function runsOfText({ label, runs, aside, leadsTo }: TextBlock): readonly Run[] {
  const leaders = leadsTo ? runs.slice(0, 1).map((run) => ({ ...run, text: '.0123456789' })) : []
  return [...(label?.runs ?? []), ...runs, ...(aside ?? []), ...leaders]
}
