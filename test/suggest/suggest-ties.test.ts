import { expect, it } from 'vitest'
import { patternsByLanguage, readNotes } from '../../src/pipeline.ts'
import { type Proposal, suggestTies } from '../../src/suggest/suggest-ties.ts'

const drought = 'the knowledge of herders should guide the monitoring of drought in the rangelands'

it('The later statement names the earlier one, with what they say as the score', () => {
  const [found] = proposed({ a: agreed('x', drought), b: agreed('y', `${drought} and valleys`) })
  expect(found).toMatchObject({
    from: 'b/y',
    to: 'a/x',
    keys: ['echoes', 'disputes'],
    likely: 'echoes',
    isStrong: true,
  })
  expect(found?.score).toBeGreaterThan(0.9)
})

it.each([
  ['denies', `${drought.replace('should', 'should not')}`],
  ['is for the contrary', 'the knowledge of herders should hardly guide the monitoring of drought in the rangelands'],
])('Of two of which one %s, nobody is told that they are similar', (_, words) => {
  const [found] = proposed({ a: agreed('x', drought), b: agreed('y', words) })
  expect(found).toMatchObject({ keys: ['disputes', 'echoes'], likely: 'disputes', areOpposed: true })
})

it('Who opposes the words of another, and a vote that was lost, are against them', () => {
  const opposes = `raised:\n  - id: y\n    theme: t\n    as: opposed\n    that: ${drought}s\n`
  const lost = `voted:\n  - id: y\n    theme: t\n    votes: {for: 10, against: 30}\n    proposition: ${drought}s\n`
  for (const other of [opposes, lost])
    expect(proposed({ a: agreed('x', drought), b: other })[0]).toMatchObject({ likely: 'disputes' })
})

it('An agreement bears on an earlier dilemma, or settles it; a view does neither', () => {
  const question =
    'dilemmas:\n  - id: q\n    theme: t\n    question: whether the knowledge of herders should guide monitoring\n'
  const view = `raised:\n  - id: v\n    theme: t\n    that: ${drought}s\n`
  const found = proposed({ a: question, b: agreed('x', drought), c: view })
  expect(found.filter(({ to }) => to === 'a/q')).toMatchObject([
    { from: 'b/x', to: 'a/q', keys: ['bears-on', 'resolves'], likely: 'bears-on' },
  ])
  expect(proposed({ a: agreed('x', drought), b: question })).toMatchObject([
    { from: 'a/x', to: 'b/q', keys: ['bears-on'] },
  ])
})

it.each([
  ['they are tied', `${agreed('y', `${drought}s`)}    echoes: [a/x]\n`],
  ['it was declined', `${agreed('y', `${drought}s`)}    unrelated: [a/x]\n`],
  ['they are in the same words', agreed('y', drought)],
  ['one is omitted', `${agreed('y', `${drought}s`)}    omit: said in error\n`],
])('No pair is proposed if %s', (_, other) => {
  expect(proposed({ a: agreed('x', drought), b: other })).toEqual([])
})

it('Statements of one session are not proposed to one another', () => {
  expect(
    proposed({ a: `${agreed('x', drought)}  - id: y\n    theme: t\n    that: ${drought}s\n`, b: 'raised: []\n' }),
  ).toEqual([])
})

it('An abbreviation and what it stands for are the same words', () => {
  const [found] = proposed({
    a: agreed('x', 'the IGAD should guide the monitoring'),
    b: agreed('y', 'the Intergovernmental Authority on Development should guide all monitoring'),
  })
  expect(found).toMatchObject({ isStrong: true })
})

function agreed(id: string, words: string): string {
  return `agreed:\n  - id: ${id}\n    theme: t\n    that: ${words}\n`
}

function proposed(sessions: Readonly<Record<string, string>>): readonly Proposal[] {
  const ids = Object.keys(sessions)
  const series = `series: {title: S, organizers: [the O], language: en}
sessions: [${ids.join(', ')}]
themes: [{id: t, title: T}]
report: {date: 2008-06, status: organizer}
editions: [{id: e}]
`
  const files = [
    ['series', series] as const,
    ...ids.map((id) => [id, `place: ${id.toUpperCase()}\ndate: unknown\n${sessions[id]}`] as const),
  ]
  const { value, diagnostics } = readNotes(
    files.map(([name, text]) => ({ path: `sessions/${name}.yaml`, bytes: new TextEncoder().encode(text) })),
  )
  if (value === undefined) throw new Error(diagnostics.map(({ what }) => what).join('\n'))
  return suggestTies(value.notes, patternsByLanguage)
}
