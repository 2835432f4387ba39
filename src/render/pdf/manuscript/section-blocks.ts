import type { Block as Node, Section } from '../../../model/document.ts'
import type { Block } from './block.ts'
import { contentsBlocks } from './contents-blocks.ts'
import type { Desk } from './desk.ts'
import { headingBlock } from './heading-block.ts'
import { itemTags } from './item-tags.ts'
import { mastheadBlocks } from './masthead-blocks.ts'
import { noteBlocks } from './note-blocks.ts'
import { numberedBlock } from './numbered-block.ts'
import { paragraphBlock } from './paragraph-block.ts'
import { signatureBlocks } from './signature-blocks.ts'
import type { Spot } from './spot.ts'
import { tableBlock } from './table-block.ts'
import type { Tag } from './tag.ts'

/** Marks up the blocks of a section. */
export function sectionBlocks(section: Section, tag: Tag, desk: Desk): readonly Block[] {
  const items = itemTags(tag)
  return section.children.flatMap((node, index) => {
    if (node.type !== 'numberedParagraph') items.close()
    const blocks = blocksOf(node, { role: section.role, tag, items, next: section.children[index + 1] }, desk)
    return section.role === 'summary' ? blocks.map((block) => ({ ...block, boxed: true })) : blocks
  })
}

function blocksOf(node: Node, spot: Spot, desk: Desk): readonly Block[] {
  switch (node.type) {
    case 'heading':
      return [headingBlock(node, spot, desk)]
    case 'paragraph':
      return paragraphBlock(node, spot, desk)
    case 'numberedParagraph':
      return numberedBlock(node, spot, desk)
    case 'table':
      return [tableBlock(node, spot, desk)]
    case 'contents':
      return contentsBlocks(node, spot)
    case 'masthead':
      return mastheadBlocks(node, spot)
    case 'signature':
      return signatureBlocks(node, spot, desk)
    case 'footnoteDefinition':
      return noteBlocks(node, spot, desk)
  }
}
