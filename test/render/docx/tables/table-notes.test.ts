import { expect, test } from 'vitest'
import type { Block, NoteReference, ReportRoot, Table } from '../../../../src/model/document.ts'
import { tableNotesOf } from '../../../../src/render/docx/tables/table-notes.ts'
import { fixture } from '../../fixture.ts'
import { all, elements, parse, value, words, type Xml } from '../read-docx.ts'
import { partsFor } from '../word-text.ts'

const inText = mark('shared')
const one = table(mark('own'), mark('shared'), mark('own'))
const other = table(mark('shared'), mark('nowhere'))
const root: ReportRoot = {
  type: 'root',
  children: [
    { type: 'section', role: 'body', children: [{ type: 'paragraph', children: [inText] }, one, note('own')] },
    { type: 'section', role: 'annex', children: [other, note('shared')] },
  ],
}
const notes = tableNotesOf(root)

test('A note stands under each table that refers to it, once, and has a bookmark of its own there', () => {
  const names = [one, other].map((under) => notes.under(under).map(({ bookmark }) => bookmark))
  expect(names).toEqual([['table_note_1', 'table_note_2'], ['table_note_3']])
  expect(notes.under(one).map(({ definition }) => definition.identifier)).toEqual(['own', 'shared'])
})

test('A mark leads to the note under its own table, and one in the text to the first with these words', () => {
  const led = (from: Table | NoteReference) => marksIn(from).map((from) => notes.ledToBy(from)?.bookmark)
  expect([led(one), led(other), led(inText)]).toEqual([
    ['table_note_1', 'table_note_2', 'table_note_1'],
    ['table_note_3', undefined],
    ['table_note_2'],
  ])
})

test('A note leads back to its first mark in the table', () => {
  const [own, shared] = notes.under(one)
  const [first, second] = marksIn(one)
  expect([own?.firstMark, shared?.firstMark]).toEqual([first, second])
  expect(own?.firstMark).toBe(first)
})

test('In a document every mark in a table is a link to a note below, whose letter is a link to the mark', async () => {
  const document = parse((await partsFor(fixture)).get('word/document.xml'))
  const [set] = all(document, 'w:tbl')
  const links = all(document, 'w:hyperlink').filter((link) => all(link, 'w:rStyle').some(isOfNote))
  const marks = all(set, 'w:hyperlink')
  expect(marks.map(words)).toEqual(['a', 'b'])
  expect(links.map(words)).toEqual(['a', 'b', 'a', 'b'])
  for (const link of links) {
    const goal = words(link)
    const anchor = link.attributes['w:anchor'] ?? ''
    expect(wordsAt(document, anchor), anchor).toBe(goal)
    expect(paragraphsAt(document, anchor).map((one) => value(one, 'w:pPr', 'w:pStyle'))).toEqual([
      marks.includes(link) ? 'TableNote' : 'TableText',
    ])
  }
})

function isOfNote({ attributes }: Xml): boolean {
  return attributes['w:val'] === 'TableNoteReference'
}

/** The paragraphs in which a bookmark begins. */
function paragraphsAt(document: Xml, name: string): readonly Xml[] {
  return all(document, 'w:p').filter((paragraph) => startIn(paragraph, name) >= 0)
}

/** The words between the ends of a bookmark. */
function wordsAt(document: Xml, name: string): string {
  return paragraphsAt(document, name)
    .map((paragraph) => {
      const parts = elements(paragraph)
      const from = startIn(paragraph, name)
      return parts
        .slice(
          from,
          parts.findIndex((part, index) => index > from && part.name === 'w:bookmarkEnd'),
        )
        .map(words)
        .join('')
    })
    .join('')
}

function startIn(paragraph: Xml, name: string): number {
  return elements(paragraph).findIndex((part) => part.name === 'w:bookmarkStart' && part.attributes['w:name'] === name)
}

function marksIn(from: Table | NoteReference): readonly NoteReference[] {
  return from.type === 'table' ? from.children.flatMap(({ children }) => children.flatMap(referencesOf)) : [from]
}

function referencesOf({ children }: Table['children'][number]['children'][number]): readonly NoteReference[] {
  return children.filter((child) => child.type === 'footnoteReference')
}

function mark(identifier: string): NoteReference {
  return { type: 'footnoteReference', identifier, label: 'a' }
}

function table(...children: NoteReference[]): Table {
  const row = { type: 'tableRow' as const, children: [{ type: 'tableCell' as const, children }] }
  return { type: 'table', data: { bookmark: 't', caption: 'Table 1', description: '' }, children: [row] }
}

function note(identifier: string): Block {
  return { type: 'footnoteDefinition', identifier, label: 'a', children: [{ type: 'paragraph', children: [] }] }
}
