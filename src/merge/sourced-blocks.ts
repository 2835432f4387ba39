import type { ReportRoot, Section } from '../model/document.ts'
import type { Memory } from '../model/memory.ts'
import { citationsIn } from '../model/paragraph-citations.ts'
import type { TraceBlock } from '../model/trace.ts'

/**
 * Lists the blocks of a report that were made from statements, in the report's order, each with its paragraph as cited.
 * With a memory, those of a section that is the same object are.
 */
export function sourcedBlocks(root: ReportRoot, memory: Memory): readonly TraceBlock[] {
  return root.children.flatMap((section) => memory(sourcedIn, section))
}

function sourcedIn(section: Section): readonly TraceBlock[] {
  const cited = citationsIn([section])
  return section.children.flatMap((block): readonly TraceBlock[] => {
    const { bookmark, sources } = dataOf(block)
    if (bookmark === undefined || sources === undefined || sources.length === 0) return []
    const paragraph = cited.get(bookmark)
    return [{ bookmark, ...(paragraph === undefined ? {} : { paragraph }), statements: sources }]
  })
}

function dataOf(
  block: ReportRoot['children'][number]['children'][number],
): Partial<Pick<TraceBlock, 'bookmark'>> & { readonly sources?: TraceBlock['statements'] } {
  return 'data' in block && block.data !== undefined ? block.data : {}
}
