import { describe, expect, test } from 'vitest'
import { column, noteRule } from '../../../src/render/pdf/design/geometry.ts'
import { styles } from '../../../src/render/pdf/design/text-styles.ts'
import { galleyOf } from '../../../src/render/pdf/galley/galley-of.ts'
import { hangLabel } from '../../../src/render/pdf/galley/hang-label.ts'
import type { SetLine } from '../../../src/render/pdf/lines/line.ts'
import { setText } from '../../../src/render/pdf/lines/set-text.ts'
import { unspacedIn } from '../../../src/render/pdf/lines/unspaced-breaks.ts'
import type { TextBlock } from '../../../src/render/pdf/manuscript/block.ts'
import { plainRun } from '../../../src/render/pdf/manuscript/run.ts'
import { heightOf } from '../../../src/render/pdf/pages/column-height.ts'
import { type MadeUpPage, makeUpPages } from '../../../src/render/pdf/pages/make-up-pages.ts'
import { openDocument } from '../../../src/render/pdf/paint/open-document.ts'
import { openTypography } from '../../../src/render/pdf/paint/open-typography.ts'
import { invisible } from '../../../src/render/pdf/type/invisible.ts'
import { fixture } from '../fixture.ts'
import { fonts } from './fonts.ts'
import { readLine, type Typeset, typesetReports } from './typeset.ts'

const reports = (await typesetReports()).map((report) => ({
  name: report.name,
  paragraphs: paragraphsOf(report),
  shares: sharesOf(report),
}))

/** A justified paragraph that is set, with its measure, its words and what its spaces are wide. */
interface SetParagraph {
  readonly words: string
  readonly width: number
  readonly space: number
  readonly lines: readonly SetLine[]
}

describe('of the reports that are typeset', () => {
  test.each(reports)('every line of a paragraph but its last is full: $name', ({ paragraphs }) => {
    const short = paragraphs.flatMap(({ lines, width, space }) =>
      lines.slice(0, -1).flatMap((line) => (width - line.width > space ? [readLine(line)] : [])),
    )
    expect(short).toEqual([])
  })

  test.each(reports)('no word is parted without a hyphen: $name', ({ paragraphs }) => {
    expect(paragraphs.flatMap(partedIn)).toEqual([])
  })

  test.each(reports)('every page but the last of a chapter is filled by 70 per cent and more: $name', ({ shares }) => {
    expect(shares.filter((share) => share < 0.7)).toEqual([])
  })
})

test('There are large reports among them', () => {
  expect(Math.max(...reports.map(({ shares }) => shares.length))).toBeGreaterThan(5)
  expect(Math.max(...reports.map(({ paragraphs }) => paragraphs.length))).toBeGreaterThan(50)
})

test('A word that fits no line leaves the lines around it full', async () => {
  const run = plainRun(
    'The statement was made by the representative of the Interdepartmental-Intergovernmental-Coordination-' +
      'Secretariat-For-Peace and by Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft ' +
      'of Vienna, both of whom supported it and asked that it be recorded as it stands in the report.',
    styles.body,
  )
  const typography = await openTypography(
    openDocument(fixture.meta),
    [{ runs: [run], sources: [] }],
    fixture.meta,
    fonts,
  )
  const lines = setText([run], { width: column.width, fill: 'justified' }, typography)
  for (const line of lines.slice(0, -1)) expect(line.width).toBeCloseTo(column.width)
})

function paragraphsOf({ manuscript, typography }: Typeset): readonly SetParagraph[] {
  const blocks = [...manuscript.blocks, ...[...manuscript.notes.values()].flat()]
  const justified = blocks.filter(
    (block): block is TextBlock => block.kind === 'text' && block.style.align === 'justify',
  )
  return justified.map((block) => {
    const { runs, start } = hangLabel(block, typography)
    const width = column.width - start - block.style.end
    const direction = block.direction ?? typography.direction
    const space = (typography.face('serif').shape(' ').width * block.style.size) / 1000
    const lines = setText(runs, { width, fill: 'justified', direction }, typography)
    return { words: runs.map(({ text }) => text.replace(invisible, '')).join(''), width, space, lines }
  })
}

/** Lists the lines that end inside a word and not with a hyphen. Addresses, lists and Chinese need none. */
function partedIn({ words, lines }: SetParagraph): readonly string[] {
  const unspaced = unspacedIn(words)
  let at = 0
  return lines.flatMap((line, index) => {
    const read = readLine(line).trimEnd()
    expect(read.replace(invisible, '')).toBe(
      words.slice(at, (at += read.replace(invisible, '').length)).replaceAll(noBreak, ' '),
    )
    const isInside = index < lines.length - 1 && words.charAt(at) !== ' '
    if (!isInside) at += 1
    const mayPart = /[-\u2010\u00AD–—/\p{Script=Han}]$/u.test(read) || unspaced.some(({ costs }) => costs.has(at))
    return isInside && !mayPart ? [read] : []
  })
}

const noBreak = '\u00A0'

/** Returns how full the pages are that do not end a chapter. */
function sharesOf({ manuscript, typography }: Typeset): readonly number[] {
  const galley = galleyOf(manuscript, typography)
  const pages = makeUpPages(galley, { depth: column.depth, footGap: noteRule.above + noteRule.below })
  const opens = ({ column: strips }: MadeUpPage) =>
    strips.find((strip) => galley.strips.includes(strip))?.penalty === -Infinity
  const going = pages.filter(
    (_, index) => pages[index + 1] !== undefined && !pages.slice(index + 1, index + 2).some(opens),
  )
  return going.map(({ column: strips, give, foot }) => {
    const notes = foot.length > 0 ? heightOf(foot) + noteRule.above + noteRule.below : 0
    return (heightOf(strips, give) + notes) / column.depth
  })
}
