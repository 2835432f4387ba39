import { describe, expect, test } from 'vitest'
import type { Block, Contents, Inline, NumberedParagraph, Section } from '../../../../src/model/document.ts'
import type { Report } from '../../../../src/model/report.ts'
import type { Statement } from '../../../../src/model/statement.ts'
import type { Manuscript, ManuscriptBlock } from '../../../../src/render/pdf/manuscript/block.ts'
import { manuscriptOf } from '../../../../src/render/pdf/manuscript/manuscript-of.ts'
import type { Tag } from '../../../../src/render/pdf/manuscript/tag.ts'
import { draft } from '../../docx/variants.ts'
import { fixture } from '../../fixture.ts'

const words = (value: string): Inline => ({ type: 'text', value })

function section(role: Section['role'], ...children: readonly Block[]): Section {
  return { type: 'section', role, children: [...children] }
}

function numbered(label: string, level: NumberedParagraph['level']): NumberedParagraph {
  const data = { bookmark: `p${label}`, sources: ['geneva/tool'] as const }
  return { type: 'numberedParagraph', level, number: 1, label, data, children: [words(label)] }
}

function paragraph(...children: readonly Inline[]): Block {
  return { type: 'paragraph', children: [...children] }
}

function marked(sections: readonly Section[], draft?: Parameters<typeof manuscriptOf>[1]): Manuscript {
  const report: Report = { ...fixture, root: { type: 'root', children: [...sections] } }
  return manuscriptOf(report, draft)
}

/** The words of a block. */
function textOf(block: ManuscriptBlock): string {
  return block.kind === 'text' ? block.runs.map(({ text }) => text).join('') : block.kind
}

/** Writes the structure as roles, each with those below it. */
function roles({ role, children }: Tag): string {
  return children.length > 0 ? `${role}(${children.map(roles).join(' ')})` : role
}

describe('a section', () => {
  const opening = (...all: readonly Section['role'][]) =>
    marked(all.map((role) => section(role, paragraph(words(role)))))
      .blocks.filter(({ newPage }) => newPage)
      .map(textOf)

  test('begins a page after a cover, as the first annex, and as the first part of the supplement', () => {
    expect(opening('cover', 'front', 'body', 'body', 'supplement', 'supplement', 'annex', 'annex')).toEqual([
      'front',
      'supplement',
      'annex',
    ])
  })

  test('that is the first begins no page', () => {
    expect(opening('front', 'body')).toEqual([])
  })

  test('has its blocks in a box, if it is the summary', () => {
    const { blocks } = marked([section('summary', paragraph(words('a'))), section('body', paragraph(words('b')))])
    expect(blocks.map(({ boxed }) => boxed ?? false)).toEqual([true, false])
  })
})

describe('items', () => {
  test('stay with the paragraph that leads into them', () => {
    const { blocks } = marked([section('body', numbered('1.', 0), numbered('(a)', 1), numbered('(b)', 1))])
    expect(blocks.map(({ keepsNext }) => keepsNext)).toEqual([true, false, false])
  })

  test('of a deeper level stand in the item before them, and after another item begin a new list', () => {
    const items = [1, 2, 1, 2, 2].map((level) => numbered('x', level === 1 ? 1 : 2))
    const { structure } = marked([section('body', ...items)])
    const deep = 'LI(Lbl LBody(P))'
    expect(roles(structure)).toBe(`Document(Sect(L(LI(Lbl LBody(P L(${deep}))) LI(Lbl LBody(P L(${deep} ${deep}))))))`)
  })
})

describe('words in another language', () => {
  const foreign = (lang: string, direction: 'ltr' | 'rtl', ...children: readonly Inline[]): Inline => ({
    type: 'languageRun',
    lang,
    direction,
    children: [...children],
  })

  test('are isolated in their own direction', () => {
    const { blocks } = marked([
      section('body', paragraph(words('a '), foreign('ar', 'rtl', words('b')), foreign('fr', 'ltr', words('c')))),
    ])
    expect(blocks.map(textOf)).toEqual(['a \u2067b\u2069\u2066c\u2069'])
  })

  test('turn a paragraph that holds nothing else, beside notes and white', () => {
    const arabic = foreign('ar', 'rtl', words('b'))
    const note: Inline = { type: 'footnoteReference', identifier: 'n', label: '1' }
    const { blocks } = marked([
      section('body', paragraph(arabic, words(' '), note), paragraph(words('a'), arabic), paragraph(words('a'))),
    ])
    expect(blocks.map((block) => block.kind === 'text' && block.direction)).toEqual(['rtl', undefined, undefined])
  })
})

describe('the contents', () => {
  const entry = (text: string) => ({ bookmark: text, depth: 2, label: '', text })

  test('leave no entry alone on a page', () => {
    const contents: Contents = {
      type: 'contents',
      title: 'Contents',
      page: 'Page',
      entries: ['a', 'b', 'c', 'd'].map(entry),
    }
    const { blocks } = marked([section('front', contents)])
    expect(blocks.map((block) => [textOf(block), block.keepsNext])).toEqual([
      ['Contents', true],
      ['a', true],
      ['b', false],
      ['c', true],
      ['d', false],
    ])
  })
})

describe('a draft', () => {
  test('has the sources of a paragraph below it, on the same page', () => {
    const body = section('body', numbered('1.', 0), paragraph(words('after')))
    const { blocks } = marked([body], new Map())
    expect(blocks.map((block) => [textOf(block), block.keepsNext])).toEqual([
      ['1.', true],
      [fixture.furniture.sources.opening, true],
      ['geneva/tool', false],
      ['after', false],
    ])
    expect(marked([body]).blocks.map(textOf)).toEqual(['1.', 'after'])
  })

  test('has the sources of a paragraph that leads into items on the page of the first', () => {
    const { blocks } = marked([section('body', numbered('1.', 0), numbered('(a)', 1))], new Map())
    expect(blocks.map(({ keepsNext }) => keepsNext)).toEqual([true, true, true, true, true, false])
  })

  test.each([
    ['nb', 'Det var enighet', '\u2066“Det var enighet”\u2069'],
    ['ar', 'اتفق الجميع', '\u2067“اتفق الجميع”\u2069'],
  ])('has the words of an account marked as %s, in their own direction', (lang, text, shown) => {
    const statement = { ...[...draft.values()][0], quote: { lang, text } } as Statement
    const { blocks } = marked([section('body', numbered('1.', 0))], new Map([['geneva/tool', statement]]))
    const runs = blocks.flatMap((block) => (block.kind === 'text' ? block.runs : [])).filter(({ quoted }) => quoted)
    expect(runs.map((run) => run.text).join('')).toBe(shown)
    expect(runs.map(({ marks }) => marks)).toEqual(runs.map(() => [{ kind: 'language', lang }]))
  })
})

describe('a note', () => {
  test('that something calls for waits for its place, and any other stands where it is written', () => {
    const note = (identifier: string): Block => ({
      type: 'footnoteDefinition',
      identifier,
      label: '1',
      children: [{ type: 'paragraph', children: [words(identifier)] }],
    })
    const call: Inline = { type: 'footnoteReference', identifier: 'called', label: '1' }
    const { blocks, notes } = marked([section('body', paragraph(words('a'), call), note('called'), note('lost'))])
    expect(blocks.map(textOf)).toEqual(['a1', 'lost'])
    expect([...notes].map(([name, note]) => [name, note.map(textOf)])).toEqual([['called', ['called']]])
  })
})
