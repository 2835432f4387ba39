import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import type { Block, Inline, NumberedParagraph, ReportRoot } from '../../../src/model/document.ts'
import { renderMarkdown } from '../../../src/render/markdown/render-markdown.ts'
import { runs } from '../../full.ts'
import { fixture } from '../fixture.ts'

/** Characters and pieces that are marks in Markdown, at the beginning of a line or within it. */
const marks = fc.constantFrom(
  ...[...'!"#$%&\'()*+,-./:;<=>?[\\]^_`{|}~ a1é•'],
  ...['**', '__', '~~', '```', '](', '![', '[^1]', '[ ] ', '<b>', '</b>', '<!--', '<https:', '&amp;', '&#42;'],
  ...['- ', '+ ', '1. ', '1) ', '# ', '> ', '---', '===', '| a', '*a*', '_a_', 'https://a', '\\'],
)
const said = fc
  .array(marks, { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join('').trim())
  .filter((words) => words !== '' && !isAddress(words))

/** The parser of remark makes a link of an address in any text, also where every character of it is escaped. */
function isAddress(words: string): boolean {
  return /https?:\/\//i.test(words)
}

describe('what was said is plain text in Markdown', () => {
  it('wherever it stands', async () => {
    await fc.assert(
      fc.asyncProperty(said, async (words) => {
        const { lines, marked } = await readBack(placesOf(words))
        expect(lines).toEqual(linesOf(words))
        // The organization, the title of the contents and the caption are strong; a masthead has three lines below.
        expect(marked.toSorted()).toEqual([
          'break',
          'break',
          'break',
          'footnoteReference',
          'strong',
          'strong',
          'strong',
        ])
      }),
      runs(3000),
    )
  })

  it('beside words in another language, of which a mark may be the other half', async () => {
    await fc.assert(
      fc.asyncProperty(said, said, said, async (before, within, after) => {
        const run: Inline = { type: 'languageRun', lang: 'fr', direction: 'ltr', children: [text(within)] }
        const paragraph = numbered(0, 7, '7.', [text(`${before} `), run, text(` ${after}`)])
        const { lines, marked } = await readBack([{ type: 'section', role: 'body', children: [paragraph] }])
        expect(marked).toEqual([])
        expect(lines).toEqual([`${before} ${within} ${after}`])
      }),
      runs(1000),
    )
  })

  it.each([
    ['see www.un.org', 'see www\\.un.org'],
    ['see https://un.org', 'see https\\://un.org'],
    ['to a@un.org', 'to a\\@un.org'],
  ])('also %s, which GitHub would make a link', async (words, written) => {
    expect(await markdown([{ type: 'section', role: 'body', children: [numbered(0, 1, '1.', [text(words)])] }])).toBe(
      `1. ${written}\n`,
    )
  })
})

describe('items', () => {
  it.each([
    ['1.', '    (a) so', '      (i) so'],
    ['100.', '     (a) so', '       (i) so'],
    ['S1.', '(a) so', '  (i) so'],
  ])('below %s are no code', async (label, first, second) => {
    const of = (level: 0 | 1 | 2, own: string): Block => numbered(level, 1, own, [text('so')])
    const children = [of(0, label), of(1, '(a)'), of(2, '(i)')]
    const sections: ReportRoot['children'] = [{ type: 'section', role: 'body', children }]
    expect(await markdown(sections)).toBe(`${label} so\n\n${first}\n\n${second}\n`)
    const { lines } = await readBack(sections)
    expect(lines).toEqual([label === 'S1.' ? 'S1. so' : 'so', '(a) so', '(i) so'])
  })
})

/** A report with the same words in every place that words may have. */
function placesOf(words: string): ReportRoot['children'] {
  const own = [text(words)]
  const bookmark = 'b'
  const cell = { type: 'tableCell' as const, children: own }
  return [
    {
      type: 'section',
      role: 'front',
      children: [
        {
          type: 'masthead',
          organization: words,
          symbol: words,
          organs: [{ name: words, meeting: [words] }],
          lines: [words],
        },
        { type: 'heading', depth: 1, data: { bookmark }, children: own },
        {
          type: 'contents',
          title: words,
          page: words,
          entries: [
            { bookmark, depth: 2, label: 'I.', text: words },
            { bookmark, depth: 3, label: '', text: words },
          ],
        },
      ],
    },
    {
      type: 'section',
      role: 'summary',
      children: [{ type: 'paragraph', children: own }, numbered(0, 1, '1.', own)],
    },
    {
      type: 'section',
      role: 'body',
      children: [
        { type: 'heading', depth: 2, data: { bookmark, label: 'I.' }, children: own },
        numbered(0, 14, '14.', own),
        numbered(1, 1, '(a)', own),
        { type: 'paragraph', children: [...own, { type: 'footnoteReference', identifier: 'n', label: '1' }] },
        {
          type: 'table',
          data: { bookmark, caption: words, description: words },
          children: [
            { type: 'tableRow', children: [cell, cell] },
            { type: 'tableRow', children: [cell, cell] },
          ],
        },
        { type: 'footnoteDefinition', identifier: 'n', label: '1', children: [{ type: 'paragraph', children: own }] },
      ],
    },
  ]
}

/** What is to be read of that report, block by block. */
function linesOf(words: string): readonly string[] {
  const masthead = `${words} ${words}${words}${words}${words}`
  const front = [masthead, words, words, `I. ${words}`, words]
  const body = [`I. ${words}`, words, `(a) ${words}`, words, words, words, words, words, words, words]
  return [...front, words, words, ...body]
}

function text(value: string): Inline & { type: 'text' } {
  return { type: 'text', value }
}

function numbered(
  level: NumberedParagraph['level'],
  number: number,
  label: string,
  children: Inline[],
): NumberedParagraph {
  return { type: 'numberedParagraph', level, number, label, data: { bookmark: 'b' }, children }
}

async function markdown(children: ReportRoot['children']): Promise<string> {
  const given = { font: () => Promise.reject(new Error('Markdown needs no font')) }
  const { value } = await renderMarkdown({ ...fixture, root: { type: 'root', children } }, given)
  return new TextDecoder().decode(value)
}

interface ReadBack {
  /** The words of each block. */
  readonly lines: readonly string[]
  /** The types of all nodes in them but words. */
  readonly marked: readonly string[]
}

async function readBack(children: ReportRoot['children']): Promise<ReadBack> {
  const tree = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(await markdown(children))
  const blocks = blocksIn(tree)
  const within = blocks.flatMap((block) => nodesBelow(block))
  return { lines: blocks.map((block) => wordsOf(block)), marked: within.filter((type) => type !== 'text') }
}

/** The blocks of a tree that hold words, in order. */
function blocksIn(node: Nodes): readonly Nodes[] {
  if (['paragraph', 'heading', 'tableCell', 'code', 'html'].includes(node.type)) return [node]
  return 'children' in node ? node.children.flatMap(blocksIn) : []
}

function nodesBelow(node: Nodes): readonly string[] {
  return 'children' in node ? node.children.flatMap((child) => [child.type, ...nodesBelow(child)]) : []
}
