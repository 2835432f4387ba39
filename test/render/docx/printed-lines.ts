import type { Block, Inline, Paragraph, Section, Table } from '../../../src/model/document.ts'
import type { Report } from '../../../src/model/report.ts'
import { inPairs, mastheadRows, meetingColumns } from '../../../src/render/prepare-masthead.ts'

interface Parent {
  readonly children: readonly (Inline | Paragraph)[]
}

/** Gives the words of a node. */
type WordsOf = (node: Parent) => string

/**
 * Lists what a report prints, block by block in the order of its pages: each with its number, and with single spaces.
 * Notes at the foot of pages are left out, and so are their marks unless they are asked for, since Word counts them.
 */
export function printedLines({ root }: Report, marks: 'without marks' | 'with marks' = 'without marks'): string[] {
  return root.children
    .flatMap((section) =>
      section.children.flatMap((block) => linesOf(block, section, (node) => wordsOf(node, marks === 'with marks'))),
    )
    .map((line) => line.replace(/\s+/g, ' ').trim())
}

function linesOf(block: Block, section: Section, words: WordsOf): string[] {
  switch (block.type) {
    case 'heading':
      return [`${block.data.label ?? ''} ${words(block)}`]
    case 'paragraph':
      return [words(block)]
    case 'numberedParagraph':
      return [`${block.label} ${words(block)}`]
    case 'signature':
      return block.children.map(words)
    case 'masthead':
      return [
        `${block.organization} ${block.symbol ?? ''}`,
        ...mastheadRows(block).map(({ organ = '', line = '' }) => `${organ} ${line}`),
        ...inPairs(meetingColumns(block)).map((cells) => cells.join(' ')),
      ]
    case 'contents':
      return [`${block.title} ${block.page}`, ...block.entries.map(({ label, text }) => `${label} ${text}`)]
    case 'columnList':
      return [words({ children: block.data?.title ?? [] }), ...block.children.map(words)].filter((line) => line !== '')
    case 'table':
      return [
        block.data.caption,
        ...block.children.flatMap((row) => row.children.map(words)),
        ...keyOf(block),
        ...notesOf(block, section, words),
      ]
    case 'footnoteDefinition':
      return []
  }
}

function keyOf({ data: { key } }: Table): string[] {
  const { signs, shading } = key ?? {}
  const shades = (shading?.shades ?? []).map(({ words }) => words).join(' ')
  return [...(signs === undefined ? [] : [signs]), ...(shading === undefined ? [] : [`${shading.title} ${shades}`])]
}

function wordsOf(node: Parent, marks: boolean): string {
  return node.children
    .map((child) => {
      if (child.type === 'footnoteReference') return marks || !/\d/.test(child.label) ? child.label : ''
      return 'value' in child ? child.value : wordsOf(child, marks)
    })
    .join('')
}

function notesOf(table: Block, section: Section, words: WordsOf): string[] {
  const marks = JSON.stringify(table)
  return section.children.flatMap((block) =>
    block.type === 'footnoteDefinition' && marks.includes(`"identifier":"${block.identifier}"`)
      ? [`${block.label} ${words(block)}`]
      : [],
  )
}
