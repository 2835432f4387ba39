import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { printsAlike } from '../../src/compose/prints-alike.ts'
import { keepUnchanged } from '../../src/host/keep-unchanged.ts'
import type { Section } from '../../src/model/document.ts'
import { keepMemory } from '../../src/model/memory.ts'
import { languages, pipeline } from '../../src/pipeline.ts'
import { complete } from '../read/complete.ts'

const template = {
  name: 'final-report',
  path: 'templates/final-report/report.md',
  bytes: readFileSync(new URL('../../templates/final-report/report.md', import.meta.url)),
}

const themes = ['aid', 'planning', 'safety']
const point = (id: string, theme: string, more = ''): string =>
  `  - id: ${id}\n    theme: ${theme}\n    that: ${id} matters${more}\n`
const notes = {
  'series.yaml': `themes:\n${themes.map((id) => `  - id: ${id}\n    title: Theme ${id}\n`).join('')}`,
  'geneva.yaml': `raised:\n${point('early', 'aid')}${point('inclusive', 'planning')}${point('safe', 'safety')}`,
  'oslo.yaml': `raised:\n${point('late', 'planning', '\n    echoes: [geneva/early]')}`,
}

/** Tells by its heading whether each section of a theme is the same object after an edit. */
function keptAfter(edit: (geneva: string) => string): Readonly<Record<string, boolean>> {
  const [kept, memory] = [keepUnchanged(), keepMemory()]
  const made = (files: Readonly<Record<string, string>>): readonly Section[] => {
    const { built, diagnostics } = pipeline(kept(complete(files)), [template], { languages: ['en'] }, memory)
    const report = built[0]?.report
    if (report === undefined) throw new Error(diagnostics.map(({ what }) => what).join('\n'))
    return report.root.children
  }
  const before = new Map(made(notes).map((section) => [titleOf(section), section]))
  const after = made({ ...notes, 'geneva.yaml': edit(notes['geneva.yaml']) })
  return Object.fromEntries(
    after.flatMap((section) => {
      const title = titleOf(section)
      return title.startsWith('Theme') ? [[title, before.get(title) === section]] : []
    }),
  )
}

function titleOf({ children }: Section): string {
  const [heading] = children.flatMap((block) => (block.type === 'heading' ? block.children : []))
  return heading?.type === 'text' ? heading.value : ''
}

describe('with a memory, the section of a theme', () => {
  test('stays the same object where another theme is reworded', () => {
    expect(keptAfter((geneva) => geneva.replace('safe matters', 'safety matters'))).toEqual({
      'Theme aid': true,
      'Theme planning': true,
      'Theme safety': false,
    })
  })

  test('stays the same object where its statements only move in their file', () => {
    const below = keptAfter((geneva) => `# A line of the rapporteur\n${geneva}`)
    expect(Object.values(below)).toEqual([true, true, true])
  })

  test('is set again where the numbers of its paragraphs change', () => {
    const { 'Theme aid': first, 'Theme safety': last } = keptAfter((geneva) => `${geneva}${point('soon', 'planning')}`)
    expect([first, last]).not.toContain(true)
  })
})

describe('two values print alike', () => {
  const text = { en: 'words' }
  const place = { file: 'a.yaml', line: 1, column: 1, endLine: 2, endColumn: 1 }

  test.each([
    ['if they stand elsewhere', { text, place }, { text, place: { ...place, line: 2 } }, true],
    ['if a course is told anew', { course: { state: 'once' } }, { course: { state: 'once' } }, true],
    ['not if a course is another', { course: { state: 'once' } }, { course: { state: 'recurring' } }, false],
    ['not if their texts are only equal', { text }, { text: { ...text } }, false],
    ['not if one has a key more', { text }, { text, level: 'full' }, false],
    ['not if one has an item less', [text, text], [text], false],
    ['not if a value is another', { text, level: 'broad' }, { text, level: 'full' }, false],
  ])('%s', (_, before, now, alike) => {
    expect(printsAlike(before, now)).toBe(alike)
  })
})

test('an edition is composed the same in every language, with what was kept of the others', () => {
  const memory = keepMemory()
  const order = { languages, draft: true }
  const files = complete(notes)
  const said = (made: ReturnType<typeof pipeline>): string => JSON.stringify(made.built.map(({ report }) => report))
  const cold = said(pipeline(files, [template], order))
  expect([1, 2].map(() => said(pipeline(files, [template], order, memory)) === cold)).toEqual([true, true])
})
