import type { Block, Inline, Paragraph, Section } from '../../../src/model/document.ts'
import type { Report } from '../../../src/model/report.ts'

/** What a report prints, block by block in the order of its pages, each with its number, with single spaces; notes at the foot of pages are left out. */
export function printedLines({ root }: Report): string[] {
  return root.children.flatMap((section) => section.children.flatMap((block) => linesOf(block, section))).map((line) => line.replace(/\s+/g, ' ').trim())
}

function linesOf(block: Block, section: Section): string[] {
  switch (block.type) {
    case 'heading': return [`${block.data.label ?? ''} ${wordsOf(block)}`]
    case 'paragraph': return [wordsOf(block)]
    case 'numberedParagraph': return [`${block.label} ${wordsOf(block)}`]
    case 'signature': return block.children.map(wordsOf)
    case 'masthead': return [`${block.organization} ${block.symbol ?? ''}`, ...block.lines]
    case 'contents': return [block.title, ...block.entries.map(({ label, text }) => `${label} ${text}`)]
    case 'table': return [block.data.caption, ...block.children.flatMap((row) => row.children.map(wordsOf)), ...notesOf(block, section)]
    case 'footnoteDefinition': return []
  }
}

/** The marks of notes at the foot of pages are left out: Word counts them. Those of tables are letters, and printed. */
function wordsOf(node: { readonly children: readonly (Inline | Paragraph)[] }): string {
  return node.children.map((child) => {
    if (child.type === 'footnoteReference') return /\d/.test(child.label) ? '' : child.label
    return 'value' in child ? child.value : wordsOf(child)
  }).join('')
}

function notesOf(table: Block, section: Section): string[] {
  const marks = JSON.stringify(table)
  return section.children.flatMap((block) => block.type === 'footnoteDefinition' && marks.includes(`"identifier":"${block.identifier}"`) ? [`${block.label} ${wordsOf(block)}`] : [])
}
