import { expect, test } from 'vitest'
import { Refusal } from '../../src/host/errors.ts'
import { diagnosticOf } from '../../src/model/diagnostic.ts'
import type { Compilation } from '../../src/preview/draft/draft.ts'
import { keepDraft } from '../../src/preview/draft/keep-draft.ts'

const good = { diagnostics: [], built: [], series: {}, complete: {} } as unknown as Compilation
const other = { ...good, complete: {} } as unknown as Compilation
const bad: Compilation = {
  diagnostics: [diagnosticOf('theme-is-known', 'Unexpected theme')],
  built: [],
  files: [],
}

test('a draft is kept while the notes are broken, and a compiler that throws is told of', async () => {
  const turns: (() => Compilation)[] = [
    () => good,
    () => bad,
    () => {
      throw new Error('the disk is full')
    },
    () => {
      throw new Refusal('The template is too large', 'Move it elsewhere.')
    },
    () => other,
  ]
  const keeper = keepDraft(async () => turns.shift()?.() ?? good)
  await keeper.refresh()
  expect(keeper.now()).toMatchObject({ broken: false, draft: { revision: 1 } })
  await keeper.refresh()
  expect(keeper.now()).toMatchObject({ broken: true, draft: { revision: 1 }, diagnostics: bad.diagnostics })
  await keeper.refresh()
  expect(keeper.now()).toMatchObject({ broken: true, fault: 'the disk is full', draft: { revision: 1 } })
  await keeper.refresh()
  expect(keeper.now()).toMatchObject({ broken: true, fault: 'The template is too large. Move it elsewhere.' })
  await keeper.refresh()
  expect(keeper.now()).toMatchObject({ broken: false, draft: { revision: 2 } })
  expect(keeper.now()).not.toHaveProperty('fault')
})

test('what is compiled again of the same files is the same draft', async () => {
  const turns = [good, { ...good }, other, bad, { ...other }]
  const keeper = keepDraft(async () => turns.shift() ?? bad)
  const revisions: unknown[] = []
  while (turns.length > 0) {
    await keeper.refresh()
    revisions.push(keeper.now().draft?.revision)
  }
  expect(revisions).toEqual([1, 1, 2, 2, 2])
})

test('the diagnostics stay the same list for as long as they say the same', async () => {
  const told = (...whats: readonly string[]): Compilation => ({
    ...bad,
    diagnostics: whats.map((what) => diagnosticOf('theme-is-known', what)),
  })
  const turns = [told('a', 'b'), told('a', 'b'), told('a'), told('a', 'c')]
  const keeper = keepDraft(async () => turns.shift() ?? bad)
  const lists: unknown[] = []
  while (turns.length > 0) {
    await keeper.refresh()
    lists.push(keeper.now().diagnostics)
  }
  expect(lists).toEqual([told('a', 'b'), told('a', 'b'), told('a'), told('a', 'c')].map((one) => one.diagnostics))
  expect(lists.map((list) => lists.indexOf(list))).toEqual([0, 0, 2, 3])
})

test('many saves while it compiles are one more turn', async () => {
  let compiled = 0
  const keeper = keepDraft(async () => {
    compiled++
    await Promise.resolve()
    return good
  })
  await Promise.all([keeper.refresh(), keeper.refresh(), keeper.refresh(), keeper.refresh()])
  expect(compiled).toBeLessThanOrEqual(2)
})
