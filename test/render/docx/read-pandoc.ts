import { execFileSync } from 'node:child_process'

/**
 * A document as pandoc reads it: headings with their level, numbered paragraphs with level and number, and notes. All
 * words have single spaces.
 */
export interface Outline {
  readonly headings: readonly (readonly [level: number, words: string])[]
  readonly numbered: readonly (readonly [level: number, number: number, words: string])[]
  readonly notes: readonly string[]
}

/** Reads a Word document with pandoc. */
export function readWithPandoc(docx: Uint8Array): Outline {
  const { blocks }: { blocks: readonly Node[] } = JSON.parse(
    execFileSync('pandoc', ['--from', 'docx', '--to', 'json'], { input: docx, encoding: 'utf8' }),
  )
  return {
    headings: blocks.flatMap(({ t, c }) =>
      t === 'Header' && Array.isArray(c) ? [[Number(c[0]), words(c[2])] as const] : [],
    ),
    numbered: blocks.flatMap((block) => numberedIn(block, 0)),
    notes: notesIn(blocks),
  }
}

/** An element of pandoc's tree: its type, and what it holds. */
interface Node {
  readonly t: string
  readonly c?: unknown
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 't' in value
}

function numberedIn({ t, c }: Node, level: number): [number, number, string][] {
  if (t !== 'OrderedList' || !Array.isArray(c)) return []
  const [[start], items]: [[number], Node[][]] = [c[0], c[1]]
  return items.flatMap((item, index): [number, number, string][] => {
    const own = item.filter((block) => block.t !== 'OrderedList')
    return [[level, start + index, words(own)], ...item.flatMap((block) => numberedIn(block, level + 1))]
  })
}

function notesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(notesIn)
  if (!isNode(value)) return []
  return value.t === 'Note' ? [words(value.c)] : notesIn(value.c)
}

/** The words of elements, without their notes. */
function words(value: unknown): string {
  return text(value).replace(/\s+/g, ' ').trim()
}

function text(value: unknown): string {
  if (Array.isArray(value)) return value.map(text).join('')
  if (!isNode(value)) return ''
  switch (value.t) {
    case 'Str':
      return String(value.c)
    case 'Space':
    case 'SoftBreak':
    case 'LineBreak':
      return ' '
    case 'Quoted':
      return Array.isArray(value.c) ? `“${text(value.c[1])}”` : ''
    case 'Note':
      return ''
    case 'Link':
    case 'Span':
      return Array.isArray(value.c) ? text(value.c[1]) : ''
    default:
      return text(value.c)
  }
}
