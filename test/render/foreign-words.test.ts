import { expect, test } from 'vitest'
import type { Contents, Inline } from '../../src/model/document.ts'
import type { Report } from '../../src/model/report.ts'
import { manuscriptOf } from '../../src/render/pdf/manuscript/manuscript-of.ts'
import { all, at, elements, parse, partsOf, words } from './docx/read-docx.ts'
import { render as renderDocx } from './docx/render.ts'
import { changed, draft } from './docx/variants.ts'
import { fixture } from './fixture.ts'
import { render as renderHtml } from './html/render.ts'

const name = 'محمد علي'
const entry = { bookmark: 'sviews_1', depth: 2, label: 'I.', text: `Views of ${name} and others` }
const report: Report = { ...fixture, root: changed('contents', (node: Contents) => ({ ...node, entries: [entry] })) }

test('A name in Arabic in the contents is marked in HTML', async () => {
  expect(await renderHtml(report)).toContain(`Views of <span lang="ar" dir="rtl">${name}</span> and others`)
})

test('It is in Word, and runs from right to left', async () => {
  const runs = all(parse(partsOf(await renderDocx(report)).get('word/document.xml')), 'w:r')
  const run = runs.find((one) => words(one) === name)
  expect(all(run, 'w:lang')[0]?.attributes).toEqual({ 'w:bidi': 'ar-SA' })
  expect(all(run, 'w:rtl')).toHaveLength(1)
})

test('It is in the PDF, where the whole line still leads to its page', () => {
  const line = manuscriptOf(report, undefined).blocks.find((block) => block.kind === 'text' && block.leadsTo)
  const runs = line?.kind === 'text' ? line.runs : []
  expect(runs.map(({ marks }) => marks.map(({ kind }) => kind).join())).toEqual(['place', 'place,language', 'place'])
})

test('In the PDF a line may begin with a paragraph that is cited after a comma, and with no other', () => {
  const cite = (value: string): Inline => ({ type: 'crossReference', bookmark: 'p_1', value })
  const say = (value: string): Inline => ({ type: 'text', value })
  const children = [say('see paras. '), cite('7'), say(', '), cite('11'), say(' and '), cite('231 (a)')]
  const cited = {
    ...fixture,
    root: changed('numberedParagraph', (node) => ({ ...node, children })),
  }
  const block = manuscriptOf(cited, undefined).blocks.find(
    (each) => each.kind === 'text' && each.runs.some(({ text }) => text === '231 (a)'),
  )
  const runs = block?.kind === 'text' ? block.runs : []
  expect(runs.filter(({ tied }) => tied).map(({ text }) => text)).toEqual(['7', '231 (a)'])
})

test('What an account says in Arabic runs from right to left in the comment of a draft', async () => {
  const statements = new Map(
    [...draft].map(([id, statement]) => [id, { ...statement, quote: { text: name, lang: 'ar' } }]),
  )
  const comment = elements(
    parse(partsOf(await renderDocx(fixture, statements)).get('word/comments.xml')),
    'w:comment',
  )[0]
  const run = all(comment, 'w:r').find((one) => words(one).includes(name))
  expect(elements(at(run, 'w:rPr')).map((one) => one.name)).toEqual(expect.arrayContaining(['w:rtl', 'w:lang']))
})
