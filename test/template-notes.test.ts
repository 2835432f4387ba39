import type { Nodes as HtmlNodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString as wordsOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import type { Template } from '../src/model/source-file.ts'
import type { FormatName } from '../src/pipeline.ts'
import { pipeline, render } from '../src/pipeline.ts'
import { goldenCases } from './golden-cases.ts'
import { all, parse, partsOf, words } from './render/docx/read-docx.ts'
import { fonts } from './render/pdf/fonts.ts'
import { type ReadElement, readPdf, textOf } from './render/pdf/read-pdf.ts'

/** The notes of the template of the golden case `template-notes`, and two marks more, by the figures of the marks. */
const notes: Notes = [
  ['1', 'As the organizers named it.'],
  ['2', 'The hosts of both meetings.'],
  ['3', 'Nobody was to be named.'],
  ['4', 'Written before the marks that lead to it, and far from them.'],
]
/** The figures of the marks in the order of the text: the third note is called for twice. */
const marks = ['1', '2', '3', '4', '3']

type Notes = readonly (readonly [label: string, text: string])[]

interface Found {
  readonly notes: Notes
  readonly marks: readonly string[]
}

describe('the notes of a template, each once and with the figure of its marks', () => {
  it.each<[FormatName, (artifact: Uint8Array) => Found | Promise<Found>]>([
    ['docx', inWord],
    ['pdf', inPdf],
    ['html', inHtml],
    ['md', inMarkdown],
  ])('in %s', async (format, read) => {
    const [golden] = goldenCases().filter(({ name }) => name === 'template-notes')
    const [built] = golden ? pipeline(golden.files, [withMore(golden.template)], {}).built : []
    const { value } = built ? await render(built, format, fonts, false) : {}
    const found = value ? await read(value) : { notes: [], marks: [] }
    // The notes of tables have letters.
    expect(found.notes.filter(([label]) => /^\d/.test(label))).toEqual(notes)
    expect(found.marks.filter((label) => /^\d/.test(label))).toEqual(marks)
  })
})

/** A mark in a heading, and a second mark of a note in another section. */
function withMore(template: Template): Template {
  const text = new TextDecoder()
    .decode(template.bytes)
    .replace('[series.title]', '[series.title][^title]')
    .replace('[^geneva-mfa]\n', '[^geneva-mfa] It was held in private too.[^rule]\n')
  return { ...template, bytes: new TextEncoder().encode(`${text}\n[^title]: As the organizers named it.\n`) }
}

/** Word numbers its notes itself, in the order of their first marks; a further mark is a field. */
function inWord(artifact: Uint8Array): Found {
  const parts = partsOf(artifact)
  const texts = new Map(
    all(parse(parts.get('word/footnotes.xml')), 'w:footnote').map((note) => [note.attributes['w:id'], words(note)]),
  )
  const document = parse(parts.get('word/document.xml'))
  const called = all(document, 'w:footnoteReference').map(({ attributes }) => attributes['w:id'])
  const again = all(document, 'w:r').filter(
    (run) => all(run, 'w:rStyle').some(({ attributes }) => attributes['w:val'] === 'FootnoteReference') && words(run),
  )
  const figures = called.map((_, index) => String(index + 1))
  expect([...texts].filter(([id]) => Number(id) > 0 && !called.includes(id))).toEqual([])
  return {
    notes: called.map((id, index) => [figures[index] ?? '', (texts.get(id) ?? '').trim()]),
    marks: [...figures, ...again.map(words)],
  }
}

async function inPdf(artifact: Uint8Array): Promise<Found> {
  const elements = (await readPdf(artifact)).pages.flatMap(elementsBelow)
  const figure = (element: ReadElement): string => textOf(element).trim()
  return {
    notes: elements
      .filter(({ role }) => role === 'Note')
      .map((note) => [
        elementsBelow(note)
          .filter(({ role }) => role === 'Lbl')
          .map(figure)
          .join(),
        tidy(textOf(note, ['Lbl'])),
      ]),
    marks: elements.filter(({ role }) => role === 'Reference').map(figure),
  }
}

function elementsBelow({ parts }: ReadElement): readonly ReadElement[] {
  return parts.filter((part) => typeof part !== 'string').flatMap((part) => [part, ...elementsBelow(part)])
}

function inHtml(artifact: Uint8Array): Found {
  const found = { notes: [] as [string, string][], marks: [] as string[] }
  visit(fromHtml(new TextDecoder().decode(artifact)), 'element', (element) => {
    const { role } = element.properties
    if (role === 'doc-noteref') found.marks.push(htmlWords(element))
    if (role !== 'doc-footnote') return
    const [label = '', ...text] = htmlWords(element).split(' ')
    found.notes.push([label, text.join(' ')])
  })
  return found
}

function htmlWords(node: HtmlNodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(htmlWords).join('') : ''
}

function inMarkdown(artifact: Uint8Array): Found {
  const found = { notes: [] as [string, string][], marks: [] as string[] }
  visit(unified().use(remarkParse).use(remarkGfm).parse(new TextDecoder().decode(artifact)), (node) => {
    if (node.type === 'footnoteReference') found.marks.push(node.label ?? '')
    if (node.type === 'footnoteDefinition') found.notes.push([node.label ?? '', wordsOf(node)])
  })
  return found
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
