import type { FileChild } from 'docx'
import type { Block } from '../../../model/document.ts'
import { setBlock } from '../blocks/set-block.ts'
import type { SectionContext } from '../word-context.ts'
import { columnsOf } from './fit-list.ts'
import { setListItems, setListTitle } from './set-list.ts'

/** Blocks that are set and stand in so many columns. Word has columns by section: each part becomes one. */
export interface SetPart {
  readonly columns: number
  readonly children: readonly FileChild[]
}

/** Sets the blocks of a section, in parts: a list in columns is a part of its own, without its title. */
export function setParts(blocks: readonly Block[], context: SectionContext): readonly SetPart[] {
  return joined(
    blocks.flatMap((block): readonly SetPart[] =>
      block.type === 'columnList'
        ? [
            { columns: 1, children: setListTitle(block, context) },
            { columns: columnsOf(block), children: setListItems(block, context) },
          ]
        : [{ columns: 1, children: setBlock(block, context) }],
    ),
  )
}

/** Joins parts in one column to those before them. */
export function joined(parts: readonly SetPart[]): readonly SetPart[] {
  const made: SetPart[] = []
  for (const part of parts.filter(({ children }) => children.length > 0)) {
    const before = made.at(-1)
    if (before?.columns === 1 && part.columns === 1)
      made.splice(-1, 1, { columns: 1, children: [...before.children, ...part.children] })
    else made.push(part)
  }
  return made
}
