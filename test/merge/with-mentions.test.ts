import { expect, it } from 'vitest'
import { compile } from '../laws/compile.ts'
import { type PlannedStatement, writeNotes } from '../laws/notes-plan.ts'

const matter: PlannedStatement = statement('dilemmas', 'matter', 'public', { question: 'whether it rains' })
const point: PlannedStatement = statement('agreed', 'point', 'public', { level: 'full', that: 'it rains' })

it.each([
  ['resolves', 'matter'],
  ['on', 'matter'],
  ['echoes', 'point'],
  ['same-words-as', 'point'],
  ['disputes', 'point'],
])('a restricted point mentions what it is tied to by `%s`', (key, to) => {
  const restricted = statement('raised', 'hidden', 'restricted', { that: 'it rains', [key]: [to] })
  expect(mentionsOf([matter, point, restricted])).toEqual([`geneva/${to}`])
})

it('a restricted dilemma mentions the public one that it echoes, and not the points that it considers', () => {
  const restricted = statement('dilemmas', 'hidden', 'restricted', {
    echoes: ['matter'],
    between: [{ horn: 'the need for rain' }, { horn: 'the need for sun', because: [{ point: 'point' }] }],
  })
  expect(mentionsOf([matter, point, restricted])).toEqual(['geneva/matter'])
})

it('what is mentioned twice is mentioned once, and what is restricted itself is no mention', () => {
  const one = statement('raised', 'one', 'restricted', { that: 'it rains', echoes: ['point', 'two'] })
  const two = statement('raised', 'two', 'restricted', { that: 'it rained', echoes: ['point'] })
  expect(mentionsOf([point, one, two])).toEqual(['geneva/point'])
})

it('a theme without restricted statements is not in the supplement, and none is where nothing is restricted', () => {
  expect(supplementOf([matter, point])).toEqual([])
})

it('an edition that shows nothing restricted has no supplement', () => {
  const restricted = statement('raised', 'hidden', 'restricted', { that: 'it rains', echoes: ['point'] })
  expect(supplementOf([point, restricted], 'open')).toEqual([])
})

type Supplement = ReturnType<typeof compile>['evidence']['supplement']

function mentionsOf(statements: readonly PlannedStatement[]): readonly string[] {
  const supplement = supplementOf(statements)
  expect(supplement.map(({ theme }) => theme.id)).toEqual(['planning'])
  return supplement.flatMap(({ findings, dilemmas }) => [...findings, ...dilemmas].flatMap(({ mentions }) => mentions))
}

function supplementOf(statements: readonly PlannedStatement[], edition = 'inner'): Supplement {
  const keys = { place: 'Geneva', date: '2007-05-11' }
  const files = writeNotes({ themes: ['aid', 'planning'], sessions: [{ id: 'geneva', keys, statements }] })
  return compile(files, edition).evidence.supplement
}

function statement(
  list: PlannedStatement['list'],
  id: string,
  visibility: PlannedStatement['visibility'],
  keys: PlannedStatement['keys'],
): PlannedStatement {
  const level = list === 'agreed' ? 'full' : 'noted'
  return { list, id, session: 'geneva', mark: id, visibility, level, keys: { theme: 'planning', visibility, ...keys } }
}
