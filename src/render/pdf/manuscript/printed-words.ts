import type { StatementId } from '../../../model/names.ts'
import { styles } from '../design/text-styles.ts'
import type { KeyBlock, Manuscript, ManuscriptBlock, TextBlock } from './block.ts'
import { plainRun, type TextRun } from './run.ts'

/** Words of a manuscript that are printed, and the statements that they were made from. */
export interface PrintedWords {
  readonly runs: readonly TextRun[]
  readonly sources: readonly StatementId[]
}

/**
 * Lists all words that will be printed, block by block, also those that are added only when the pages are made: page
 * numbers, leader dots and the header.
 */
export function printedWords(manuscript: Manuscript): readonly PrintedWords[] {
  const notes = [...manuscript.notes.values()].flat()
  const { start, end } = manuscript.runningHead
  const pageNumbers = plainRun('0123456789/ …', styles.running)
  const head = { runs: [start, ...(end ? [end] : []), pageNumbers], sources: [] }
  return [...[...manuscript.blocks, ...notes].flatMap(wordsOfBlock), head]
}

function wordsOfBlock(block: ManuscriptBlock): readonly PrintedWords[] {
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
            ...runsOfKey(block.key),
          ],
          sources,
        },
      ]
    case 'list':
      return [{ runs: block.items.flatMap(({ runs }) => runs), sources }]
    case 'rule':
      return []
  }
}

function runsOfKey({ signs, shading }: KeyBlock): readonly TextRun[] {
  const shades = (shading?.shades ?? []).flatMap(({ runs }) => runs)
  return [...(signs ? runsOfText(signs) : []), ...(shading?.title ?? []), ...shades]
}

function runsOfText({ label, runs, aside, leadsTo }: TextBlock): readonly TextRun[] {
  const leaders = leadsTo ? runs.slice(0, 1).map((run) => ({ ...run, text: '.0123456789' })) : []
  return [...(label?.runs ?? []), ...runs, ...(aside?.runs ?? []), ...leaders]
}
