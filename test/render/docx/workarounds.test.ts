import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  Bookmark,
  Document,
  ExternalHyperlink,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
} from 'docx'
import { expect, test } from 'vitest'
import { mends } from '../../../src/render/docx/package/mends.ts'
import { all, parse, partsOf } from './read-docx.ts'

// Each of these fails when a library is mended. Then the code that works around its fault can go.

const link = new ExternalHyperlink({ link: 'https://www.un.org/', children: [new TextRun('UN')] })
const document = new Document({
  hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2, doNotHyphenateCaps: true },
  numbering: {
    config: [
      {
        reference: 'list',
        levels: [{ level: 0, format: 'decimal', text: '%1.', suffix: 'tab', style: { style: 'Heading1' } }],
      },
    ],
  },
  styles: {
    paragraphStyles: [
      { id: 'Normal', name: 'Normal' },
      {
        id: 'Box',
        name: 'Box',
        paragraph: {
          border: {
            top: { style: 'single' },
            right: { style: 'single' },
            bottom: { style: 'single' },
            left: { style: 'single' },
          },
        },
      },
    ],
  },
  sections: [
    {
      children: [
        new Paragraph({
          numbering: { reference: 'list', level: 0 },
          children: [new Bookmark({ id: 'one', children: [] }), new Bookmark({ id: 'two', children: [] }), link],
        }),
        new TableOfContents('Contents'),
      ],
    },
    {
      children: [
        new Table({
          rows: [new TableRow({ tableHeader: false, children: [new TableCell({ children: [new Paragraph('')] })] })],
        }),
      ],
    },
  ],
})
const made = partsOf(await Packer.toBuffer(document))
const leftward = (styles = ''): string => styles.replace(/(w:styleId="Normal">)/, '$1<w:pPr><w:bidi/></w:pPr>')
const parts = new Map([...made, ['word/styles.xml', leftward(made.get('word/styles.xml'))]])
const body = parse(parts.get('word/document.xml'))

test.each(mends)('docx still needs a mend: $wrong', ({ mend }) => {
  expect(new Map(mend(parts))).not.toEqual(new Map(parts))
})

test('docx still gives every bookmark the same id', () => {
  expect(all(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:id'])).toEqual(['1', '1'])
})

test('docx still leaves the contents empty, and writes borders over the style of a table', () => {
  expect(all(body, 'w:sdtContent').flatMap((content) => all(content, 'w:t'))).toEqual([])
  expect(all(body, 'w:tblBorders')).toHaveLength(1)
})

test('docx still makes up an author and a date, and has no default paragraph style', () => {
  expect(parts.get('docProps/core.xml')).toMatch(/Un-named.*<dcterms:created [^>]*>\d/)
  expect(
    all(parse(parts.get('word/styles.xml')), 'w:style').filter(
      ({ attributes }) => attributes['w:default'] !== undefined,
    ),
  ).toEqual([])
})

test('docx still asks for `localStorage`, which bin/bundle.js takes out', () => {
  const file = fileURLToPath(import.meta.resolve('docx'))
  expect(readFileSync(file, 'utf8')).toContain('global.localStorage')
})
