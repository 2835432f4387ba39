import { toString as wordsOf } from 'mdast-util-to-string'
import type { Block, ColumnList, ReportRoot, Section, Table } from '../../src/model/document.ts'
import { compiled, type Meetings, type Told } from '../merge/evidence-of.ts'

/** The blocks of a part of a report, each as a line: a heading after `#`, a paragraph after its label. */
export function linesOf(
  meetings: Meetings,
  role: Section['role'],
  told: Told = {},
  edition: 'open' | 'inner' = 'open',
): readonly string[] {
  return linesIn(compiled(meetings, edition, told).report.root, role)
}

/** The same of a report. */
export function linesIn(root: ReportRoot, role: Section['role']): readonly string[] {
  return root.children.filter((section) => section.role === role).flatMap(({ children }) => children.map(line))
}

/** The paragraphs of the section of the theme `planning`, without their numbers. */
export function planningOf(meetings: Meetings, told?: Told): readonly string[] {
  const lines = linesOf(meetings, 'body', told)
  const start = lines.indexOf('# Theme planning')
  const end = lines.indexOf('# Theme protection')
  return lines.slice(start + 1, end).map((text) => text.replace(/^\d+\. /, ''))
}

/** Prints a block as a line; no-break spaces as spaces, the cells of a table between bars and its rows on lines. */
export function line(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `# ${said(block)}`
    case 'numberedParagraph':
      return `${block.label} ${said(block)}`
    case 'table':
      return [...block.children.map((row) => row.children.map(said).join(' | ')), ...keyOf(block)].join('\n')
    case 'columnList':
      return [...titleOf(block), ...block.children.map((item) => `- ${said(item)}`)].join('\n')
    case 'footnoteDefinition':
      return `[${block.label}] ${said(block)}`
    default:
      return said(block)
  }
}

function keyOf({ data: { key } }: Table): readonly string[] {
  const { signs, shading } = key ?? {}
  const shades = shading && `${shading.title} ${shading.shades.map(({ words }) => words).join(', ')}`
  return [signs, shades].flatMap((words) => (words === undefined ? [] : [words.replaceAll('\u00a0', ' ')]))
}

function titleOf({ data }: ColumnList): readonly string[] {
  return data?.title === undefined ? [] : [`${data.title.map(said).join('')}:`]
}

function said(node: Parameters<typeof wordsOf>[0]): string {
  return wordsOf(node).replaceAll('\u00a0', ' ')
}
