import type { Block, Section } from '../../../model/document.ts'
import type { ManuscriptBlock } from './block.ts'
import { contentsBlocks } from './contents-blocks.ts'
import { itemTags } from './item-tags.ts'
import { listBlocks } from './list-blocks.ts'
import type { BlockPosition, MarkupContext } from './markup-context.ts'
import { mastheadBlocks } from './masthead-blocks.ts'
import { noteBlocks } from './note-blocks.ts'
import { numberedBlock } from './numbered-block.ts'
import { tableBlock } from './table-block.ts'
import type { Tag } from './tag.ts'
import { headingBlocks, paragraphBlock, signatureBlocks } from './text-blocks.ts'

/** Marks up the blocks of a section, and adds their tags to its tag. */
export function sectionBlocks(section: Section, tag: Tag, context: MarkupContext): readonly ManuscriptBlock[] {
  const items = itemTags(tag)
  return section.children.flatMap((node, index) => {
    if (node.type !== 'numberedParagraph') items.close()
    const blocks = blocksOf(node, { role: section.role, tag, items, next: section.children[index + 1] }, context)
    return section.role === 'summary' ? blocks.map((block) => ({ ...block, boxed: true })) : blocks
  })
}

function blocksOf(node: Block, position: BlockPosition, context: MarkupContext): readonly ManuscriptBlock[] {
  switch (node.type) {
    case 'heading':
      return headingBlocks(node, position, context)
    case 'paragraph':
      return paragraphBlock(node, position, context)
    case 'numberedParagraph':
      return numberedBlock(node, position, context)
    case 'table':
      return [tableBlock(node, position, context)]
    case 'columnList':
      return listBlocks(node, position, context)
    case 'contents':
      return contentsBlocks(node, position, context)
    case 'masthead':
      return mastheadBlocks(node, position, context)
    case 'signature':
      return signatureBlocks(node, position, context)
    case 'footnoteDefinition':
      return noteBlocks(node, position, context)
  }
}
