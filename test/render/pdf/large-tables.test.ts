import { toString as wordsOf } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/model/document.ts'
import type { Report } from '../../../src/model/report.ts'
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts'
import { goldenReport } from '../../golden-cases.ts'
import { fonts } from './fonts.ts'
import { filledShare, placedPages } from './placed-pages.ts'
import { type ReadElement, type ReadPdf, readPdf, textOf } from './read-pdf.ts'

const meetings = goldenReport('many-meetings')
const participants = goldenReport('many-participants')

describe.each([
  ['twelve meetings by twelve themes', meetings],
  ['two hundred participants', participants],
])('A report of %s', (_, report) => {
  test('cuts no word of its tables and lists', async () => {
    const { pages } = await read(report)
    const printed = pages.flatMap((page) => elementsIn(page, ['TH', 'TD', 'LBody'])).map(single)
    const wanted = blocksOf(report).flatMap(cellsOf).map(single)
    expect(wanted.filter((words) => words !== '' && !printed.includes(words))).toEqual([])
  })

  test('leaves no page white but the last of a chapter', async () => {
    const pages = await placedPages(report)
    const annexes = blocksOf(report).filter(isAnnex)
    const openings = new Set(annexes.map(({ data }) => data.bookmark))
    const last = pages.flatMap((_, index) =>
      pages[index + 1]?.places.some(({ name }) => openings.has(name)) === false ? [] : [index],
    )
    const white = pages.flatMap((page, index) => (last.includes(index) || filledShare(page) > 0.7 ? [] : [index + 1]))
    expect(white).toEqual([])
  })
})

test('A table that goes on has caption and header again, and each part the notes of its own marks', async () => {
  const { pages, artifacts } = await read(meetings)
  const onPages = pages.flatMap((page, index) => {
    const marks = elementsIn(page, ['TD']).flatMap((cell) => /^Available *([a-z])$/.exec(cell)?.[1] ?? [])
    return marks.length === 0 ? [] : [{ marks: [...new Set(marks)], page: textOf(page) + artifacts[index] }]
  })
  const notes = blocksOf(meetings).filter((block) => block.type === 'footnoteDefinition')
  expect(notes.map((note) => wordsOf(note))).toEqual([
    'Public account by the Ministry of Foreign Affairs.',
    'Summary by the hosts in New York.',
    'Summary by the hosts in Dar es Salaam.',
    'Summary by the hosts in Montevideo.',
  ])
  for (const { marks, page } of onPages)
    for (const mark of marks)
      expect(page).toContain(wordsOf(notes.find(({ label }) => label === mark) ?? { type: 'text', value: mark }))
  const continued = artifacts.filter((words) => words.includes('(continued)'))
  for (const words of continued) expect(words).toMatch(/Held with|Theme|Paragraph/)
})

test('A list in columns is read name by name, in the order of the notes', async () => {
  const { pages } = await read(participants)
  const listed = pages.flatMap((page) => elementsIn(page, ['LBody']))
  expect(listed.slice(0, 3)).toEqual(['Afghanistan', 'Albania', 'Algeria'])
  expect(listed).toHaveLength(202)
})

async function read(report: Report): Promise<ReadPdf> {
  const { value } = await renderPdf(report, { font: fonts })
  if (value === undefined) throw new Error('The report has characters that no font has')
  return readPdf(value)
}

function blocksOf({ root }: Report): readonly Block[] {
  return root.children.flatMap(({ children }) => children)
}

function isAnnex(block: Block): block is Extract<Block, { type: 'heading' }> {
  return block.type === 'heading' && block.data.label?.startsWith('Annex') === true
}

function cellsOf(block: Block): readonly string[] {
  if (block.type === 'columnList') return block.children.map((item) => wordsOf(item))
  return block.type === 'table' ? block.children.flatMap((row) => row.children.map((cell) => wordsOf(cell))) : []
}

function elementsIn({ parts }: ReadElement, roles: readonly string[]): readonly string[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return []
    return roles.includes(part.role) ? [single(textOf(part, ['Reference']))] : elementsIn(part, roles)
  })
}

/** A line may end after a hyphen that was written. */
function single(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\w)- (?=\w)/gu, '-')
    .trim()
}
