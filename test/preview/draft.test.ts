import { describe, expect, test } from 'vitest'
import { diagnosticOf } from '../../src/model/diagnostic.ts'
import type { StatementId } from '../../src/model/names.ts'
import { type Built, pipeline } from '../../src/pipeline.ts'
import { absencesOf } from '../../src/preview/draft/absences-of.ts'
import { coverageTable } from '../../src/preview/draft/coverage-table.ts'
import { chooseReport, type Draft } from '../../src/preview/draft/draft.ts'
import { placeLinks, usualEditor } from '../../src/preview/draft/editor-link.ts'
import { lengthsOf } from '../../src/preview/draft/lengths-of.ts'
import { draftMessage, notesMessage, notesNews } from '../../src/preview/draft/messages.ts'
import { rememberPieces } from '../../src/preview/draft/remember-pieces.ts'
import { provenanceOf } from '../../src/preview/draft/seen-statement.ts'
import { piecesOf } from '../../src/render/html/pieces-of.ts'
import { goldenCases } from '../golden-cases.ts'
import { once } from '../once.ts'

const link = placeLinks(usualEditor)
const example = once(() => draftOf('the worked example in the template final-report'))
const restricted = once(() => draftOf('restricted-supplement'))

describe('the report that a page asks for', () => {
  test.each([
    ['member-states', 'en', 'member-states'],
    ['member-states', 'fr', 'member-states'],
    ['gone', 'en', 'secretary-general'],
    [undefined, undefined, 'secretary-general'],
  ])('as %s in %s is %s', (edition, language, found) => {
    expect(chooseReport(example(), { edition, language })).toMatchObject({ edition: found, language: 'en' })
  })
})

describe('what the page shows of a report', () => {
  const built = once(() => reportIn(example(), 'secretary-general'))

  test('has the paragraphs that the statements of a cell have their home in', () => {
    const { meetings, themes } = coverageTable(example(), built())
    const geneva = meetings.findIndex(({ name }) => name === 'Geneva')
    const cell = themes[0]?.cells[geneva]
    expect(cell).toMatchObject({ number: 5, absent: 0 })
    expect(cell?.counts).toEqual([
      ['agreed', 2],
      ['raised', 3],
    ])
    const cited = new Map(built().trace.blocks.map(({ bookmark, paragraph }) => [bookmark, paragraph]))
    const paragraphs = ['10', '11', '13 (a)', '13 (b)', '13 (c)']
    expect(cell?.paragraphs.map((bookmark) => cited.get(bookmark))).toEqual(paragraphs)
  })

  test('counts the words of each section, without those of the cover', () => {
    const { sections, total } = lengthsOf(example(), built())
    const [cover, ...others] = built().report.root.children
    const heading = others.flatMap(({ children }) => children).find(({ type }) => type === 'heading')
    if (cover?.role !== 'cover' || heading === undefined) throw new Error('Expected a cover and a heading')
    const root = { ...built().report.root, children: [{ ...cover, children: [heading, ...cover.children] }, ...others] }
    expect(total).toBe(sections.reduce((sum, { words }) => sum + words, 0))
    expect(lengthsOf(example(), { ...built(), report: { ...built().report, root } })).toEqual(
      lengthsOf(example(), built()),
    )
  })

  test('has of a block the statements behind it, where they are recorded', () => {
    const block = built().trace.blocks.find(({ paragraph }) => paragraph === '10')
    expect(provenanceOf(example(), built(), block?.bookmark ?? '', link)).toMatchObject({
      statements: [{ id: 'geneva/tool-not-goal', meeting: 'Geneva', date: '2007-05-11', recorded: 'agreed · full' }],
      written: [
        { words: 'Geneva', of: 'session:geneva', key: 'place', lang: 'en' },
        { words: expect.stringMatching(/^integration should /), of: 'geneva/tool-not-goal', key: 'that', lang: 'en' },
      ],
    })
  })

  test('names a dilemma with its outcome, and a concern by its kind alone', () => {
    const recorded = (id: StatementId) => {
      const block = built().trace.blocks.find(({ paragraph, statements }) => paragraph && statements.includes(id))
      return provenanceOf(example(), built(), block?.bookmark ?? '', link).statements.find((seen) => seen.id === id)
        ?.recorded
    }
    expect(recorded('geneva/subordination')).toBe('concern')
    expect(recorded('geneva/independence')).toBe('dilemma · discussed')
  })

  test('is sent whole at first, and then only in the pieces that differ', () => {
    const piecesIn = rememberPieces(piecesOf, 'today')
    const first = draftMessage(built(), piecesIn(example(), built()), undefined)
    expect(Object.keys(first.changed)).toEqual(first.sections.flatMap(({ keys }) => keys))
    const newer = { ...example(), revision: 2 }
    const other = withWord(built(), 'solely', 'merely')
    const second = draftMessage(other, piecesIn(newer, other), first.version)
    expect(Object.values(second.changed)).not.toEqual([])
    expect(Object.values(second.changed).filter((html) => !html.includes('merely'))).toEqual([])
    const third = piecesIn({ ...example(), revision: 3 }, other)
    expect(draftMessage(other, third, second.version).changed).toEqual({})
    expect(draftMessage(other, third, first.version).changed, 'of all drafts between').toEqual(second.changed)
    expect(draftMessage(other, third, undefined).changed).toEqual({ ...first.changed, ...second.changed })
  })

  test('is sent whole to a page that has another report, or one of another run', () => {
    const all = (version: string | undefined): number =>
      Object.keys(rememberPieces(piecesOf, 'today')(example(), built()).since(version)).length
    const { version } = rememberPieces(piecesOf, 'today')(example(), built())
    expect(all(version)).toBe(0)
    for (const other of [
      version.replace('today', 'yesterday'),
      version.replace('secretary-general', 'member-states'),
      version.replace(' en ', ' fr '),
      'nonsense',
      '',
    ])
      expect(all(other), other).toBe(all(undefined))
    expect(all(undefined)).toBeGreaterThan(20)
  })
})

test('a hint of several lines is sent in lines, none of which acts', () => {
  const todo = 'One of:\n`full`: all agreed\n\u202e`most`'
  const told = diagnosticOf('level-is-known', 'Unexpected level', { todo })
  const { diagnostics } = notesMessage({ broken: true, diagnostics: [told] }, link)
  expect(diagnostics.map((seen) => seen.todo)).toEqual(['One of:\n`full`: all agreed\n<U+202E>`most`'])
})

test('diagnostics that were told are not told again', () => {
  const diagnostics = [diagnosticOf('level-is-known', 'Unexpected level')]
  const state = { broken: true, diagnostics }
  expect(notesNews(state, link, undefined)).toEqual(notesMessage(state, link))
  expect(notesNews(state, link, [...diagnostics])).toEqual(notesMessage(state, link))
  expect(notesNews(state, link, diagnostics)).toEqual({ broken: true, editions: [] })
})

test('what an edition does not hold is listed with the reason', () => {
  const { absent, recorded } = absencesOf(restricted(), reportIn(restricted(), 'open'), link)
  expect(recorded).toBe(restricted().compiled.complete.ledger.statements.length)
  expect(absent.map(({ id, why }) => [id, why])).toEqual(
    restricted()
      .compiled.complete.ledger.statements.filter(({ editions }) => editions.open?.fate === 'hidden')
      .map(({ statement }) => [statement, undefined]),
  )
})

function draftOf(name: string): Draft {
  const found = goldenCases().find((golden) => golden.name === name)
  if (found === undefined) throw new Error(`There is no golden case ${name}`)
  const { complete, series, ...compiled } = pipeline(found.files, [found.template], {})
  if (!complete || !series) throw new Error(`${name} has errors`)
  return { compiled: { ...compiled, complete, series, files: found.files }, made: new Date(0), revision: 1 }
}

function reportIn(draft: Draft, edition: string): (typeof draft)['compiled']['built'][number] {
  const built = chooseReport(draft, { edition, language: undefined })
  if (built === undefined) throw new Error(`There is no edition ${edition}`)
  return built
}

/** Puts another word in the place of one, throughout a report. */
function withWord(built: Built, word: string, other: string): Built {
  return { ...built, report: JSON.parse(JSON.stringify(built.report).replaceAll(word, other)) }
}
