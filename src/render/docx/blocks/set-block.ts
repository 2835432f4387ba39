import type { FileChild } from 'docx'
import type { Block } from '../../../model/document.ts'
import type { SectionSetting } from '../setting.ts'
import { table } from '../tables/table.ts'
import { contents } from './contents.ts'
import { footnote } from './footnote.ts'
import { heading } from './heading.ts'
import { masthead } from './masthead.ts'
import { numberedParagraph } from './numbered-paragraph.ts'
import { paragraph } from './paragraph.ts'
import { signature } from './signature.ts'

/**
 * Sets a block. All blocks are ours, also those that remark-docx 0.3.29 could set: its paragraphs have no style, its
 * headings no bookmark and the wrong outline level, its tables neither widths nor a header row, its footnotes no style.
 */
export function setBlock(block: Block, setting: SectionSetting): FileChild[] {
  switch (block.type) {
    case 'heading':
      return [heading(block, setting)]
    case 'paragraph':
      return [paragraph(block, setting)]
    case 'numberedParagraph':
      return [numberedParagraph(block, setting)]
    case 'table':
      return table(block, setting)
    case 'contents':
      return [contents(block, setting)]
    case 'masthead':
      return masthead(block, setting)
    case 'signature':
      return signature(block, setting)
    case 'footnoteDefinition':
      return footnote(block, setting)
  }
}
