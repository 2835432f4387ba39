import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString as plainText } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import type { Row } from '../../../src/model/document.ts'
import { renderMarkdown } from '../../../src/render/markdown/render-markdown.ts'
import { changed, draft, rightToLeft, withSymbol } from '../docx/variants.ts'
import { fixture } from '../fixture.ts'
import { render } from './render.ts'

const html = await render(fixture)
const tree = fromHtml(html)

describe('a report in HTML', () => {
  test('is the same bytes each time', async () => {
    expect(await render(structuredClone(fixture))).toBe(html)
  })

  test('says what Markdown says, word for word', async () => {
    const { value } = await renderMarkdown(fixture, { font: () => Promise.reject(new Error('none')) })
    const markdown = unified().use(remarkParse).use(remarkGfm).parse(new TextDecoder().decode(value))
    expect(wordsOf(element(tree, 'body'))).toEqual(wordsOf(markdown))
  })

  test('asks for nothing, and runs nothing', () => {
    const urls = elements(tree)
      .flatMap(({ properties }) => [properties.src, properties.href, properties.action, properties.srcSet])
      .filter((url) => url !== undefined)
    expect(urls.filter((url) => !/^(#|https:\/\/www\.un\.org\/$|data:,$)/.test(String(url)))).toEqual([])
    expect(
      elements(tree).filter(({ tagName }) => ['script', 'img', 'iframe', 'object', 'embed'].includes(tagName)),
    ).toEqual([])
    expect(/@import|url\(/.test(html)).toBe(false)
    const policy = elements(tree).find(({ properties }) => String(properties.httpEquiv) === 'Content-Security-Policy')
    expect(policy?.properties.content).toMatch(/^default-src 'none'; style-src 'sha256-/)
  })

  test('leads every link within it somewhere, and has each id once', () => {
    const ids = elements(tree).flatMap(({ properties }) => (properties.id === undefined ? [] : [String(properties.id)]))
    const targets = elements(tree).flatMap(({ properties }) =>
      String(properties.href ?? '').startsWith('#') ? [String(properties.href).slice(1)] : [],
    )
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
  })

  test('has the anchors of paragraphs and their items', () => {
    const anchors = elements(tree).flatMap(({ properties }) =>
      /^para-/.test(String(properties.id)) ? [String(properties.id)] : [],
    )
    expect(anchors).toEqual(expect.arrayContaining(['para-1', 'para-3', 'para-3-b', 'para-s1']))
  })

  test('gives every table a caption, heads with a scope, and its notes below it', () => {
    for (const table of elements(tree).filter(({ tagName }) => tagName === 'table')) {
      expect(elements(table).filter(({ tagName }) => tagName === 'caption')).toHaveLength(1)
      expect(
        elements(table).filter(({ tagName, properties }) => tagName === 'th' && properties.scope === undefined),
      ).toEqual([])
    }
    expect(html).toMatch(/<\/table><\/div><div id="note-beijing"/)
  })

  test('leads from a note back to the text, in words', () => {
    const { back, call } = { call: linkTo('#note-count'), back: linkTo('#call-count') }
    expect(call.properties).toMatchObject({ id: 'call-count', role: 'doc-noteref', ariaLabel: 'Note 1' })
    expect(back.properties).toMatchObject({ role: 'doc-backlink', ariaLabel: `1, ${fixture.furniture.backToText}` })
  })

  test('has the language of the report, of words in another one, and its direction', async () => {
    expect(html).toContain('<html lang="en" dir="ltr">')
    expect(html).toContain('<span lang="nb" dir="ltr">samtlige deltagere</span>')
    const arabic = await render(rightToLeft)
    expect(arabic).toContain('<html lang="ar" dir="rtl">')
    expect(arabic).toContain('<p><span lang="en" dir="ltr">June 2008</span></p>')
  })

  test('has the symbol of a United Nations document in its head and its title', async () => {
    expect(await render(withSymbol)).toMatch(/<title>A\/62\/100 .*<span class="symbol">A\/62\/100<\/span>/s)
  })
})

describe('a draft in HTML', () => {
  test('says that it is one, and shows below a paragraph what it was made from', async () => {
    const shown = await render(fixture, draft)
    expect(shown).toContain('<p class="draft-mark">DRAFT</p>')
    expect(shown).toContain(
      [
        '<li><strong>geneva/tool-not-goal</strong> · full · sessions/geneva.yaml:12 · mfa · para. 7',
        '<q lang="en">It was also agreed &#x3C;that> “it” &#x26; all</q> [<em>sic</em>]</li>',
      ].join(' '),
    )
  })

  test('and a release does not', () => {
    expect(html).not.toMatch(/DRAFT|sessions\/|geneva\/tool/)
  })
})

describe('a note that is referred to twice', () => {
  test('has one way back, to the first reference', async () => {
    const twice = fromHtml(await render({ ...fixture, root: twiceReferred() }))
    const calls = elements(twice).filter(({ properties }) => properties.href === '#note-count')
    expect(calls.map(({ properties }) => properties.id)).toEqual(['call-count', undefined])
  })
})

test.each([
  [3, 'narrow'],
  [4, 'broad'],
  [5, 'broad'],
  [6, 'wide'],
])('a table of %i columns is %s', async (columns, name) => {
  const root = changed('table', (table) => ({
    ...table,
    children: table.children.map((row) => ({ ...row, children: columnsOf(row, columns) })),
  }))
  const tables = elements(fromHtml(await render({ ...fixture, root }))).filter(({ properties }) =>
    [properties.className].flat().includes('table'),
  )
  expect(tables.map(({ properties }) => properties.className)).toEqual(tables.map(() => ['table', name]))
})

describe('hostile notes', () => {
  const words = [
    '<script>alert(1)</script> <img src=x onerror=alert(1)> "\' --> ]]> </style>',
    '&lt; javascript:alert(1) [x](javascript:alert(1))',
  ].join(' ')

  test('have no link that a browser would run', async () => {
    const link = { type: 'link', url: 'javascript:alert(1)' as 'https://x', children: [] } as const
    const root = changed('numberedParagraph', (node) => ({ ...node, children: [{ ...link, children: [] }] }))
    expect(await render({ ...fixture, root })).not.toContain('javascript:')
  })

  test('are words to a reader', async () => {
    const shown = fromHtml(await render(renamed(words)))
    expect(plainText(element(shown, 'body'))).toContain(words)
    expect(plainText(element(shown, 'title'))).toBe(words)
    expect(
      elements(shown).filter(
        ({ tagName, properties }) =>
          ['script', 'img'].includes(tagName) || Object.keys(properties).some((name) => /^on/i.test(name)),
      ),
    ).toEqual([])
  })
})

/** The fixture's tree with a reference to its first note at the end of its last numbered paragraph. */
function twiceReferred(): typeof fixture.root {
  const reference = { type: 'footnoteReference', identifier: 'count', label: '1' } as const
  return changed('numberedParagraph', (node) =>
    node.data.bookmark === 'plast_1_b3e61d3d' ? { ...node, children: [...node.children, reference] } : node,
  )
}

function columnsOf({ children }: Row, count: number): Row['children'] {
  return Array.from({ length: count }, (_, index) => children[index] ?? { type: 'tableCell', children: [] })
}

function renamed(words: string): typeof fixture {
  const report = structuredClone(fixture)
  visit(report.root, 'text', (node: { value: string }) => void (node.value = words))
  return { ...report, meta: { ...report.meta, title: words } }
}

/**
 * The words that a reader sees. Figures that number paragraphs and notes are no words to Markdown, which counts by
 * itself; notes stand elsewhere there: hence sorted.
 */
function wordsOf(node: unknown): readonly string[] {
  return (spaced(node).match(/[\p{L}\p{N}]+/gu) ?? []).sort()
}

function spaced(node: unknown): string {
  if (typeof node !== 'object' || node === null) return ''
  const { children = [], value } = node as { children?: readonly unknown[]; value?: string }
  const words = value ?? children.map(spaced).join(' ')
  return isMark(node) && /^\d+\.?$/.test(words) ? '' : words
}

function isMark(node: object): boolean {
  const { className = [], role } = 'properties' in node ? (node as Element).properties : {}
  return role === 'doc-noteref' || String(className) === 'number' || String(className) === 'back'
}

function linkTo(href: string): Element {
  const link = elements(tree).find(({ properties }) => properties.href === href)
  if (link === undefined) throw new Error(`No link to ${href}`)
  return link
}

function elements(node: Nodes): readonly Element[] {
  const found: Element[] = []
  visit(node, 'element', (element) => void found.push(element))
  return found
}

function element(node: Nodes, name: string): Element {
  const found = elements(node).find(({ tagName }) => tagName === name)
  if (found === undefined) throw new Error(`No ${name}`)
  return found
}
