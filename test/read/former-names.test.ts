import { describe, expect, test } from 'vitest'
import { linkSeries } from '../../src/link/link-series.ts'
import { levels } from '../../src/model/levels.ts'
import { outcomes } from '../../src/model/statement.ts'
import { verbs } from '../../src/model/verbs.ts'
import { formerKeys, formerKeysOfVotes, formerWords } from '../../src/read/former-names.ts'
import { readFiles } from '../../src/read/read-files.ts'
import { levelMeanings, outcomeMeanings, verbMeanings } from '../../src/read/word-meanings.ts'
import { complete } from './complete.ts'

/** What each former key and word must lead to: the new name, in a sentence of the table. */
const successors: Readonly<Record<string, string>> = {
  session: 'the name of its file',
  on: '`bears-on`',
  recommends: '`addressed-to`',
  recommendations: '`addressed-to:`',
  recommended: '`as: recommended`',
  support: '`voted:`',
  counted: '`voted:`',
  thresholds: 'a vote is printed as a vote',
  stance: '`as: opposed`',
  basis: 'is not recorded',
  lead: 'the strongest level leads',
  conference: '`kind: conference`, and `final: true`',
  agree: '`for`',
  disagree: '`against`',
  pass: '`neither`',
  'supported-by': 'below `by:`',
}

describe('a key that the notes had once is answered by what stands for it now', () => {
  test('and no such key lacks a test', () => {
    expect(Object.keys(successors).sort()).toEqual(Object.keys({ ...formerKeys, ...formerKeysOfVotes }).sort())
  })

  test.each(Object.keys(formerKeys).filter((key) => key !== 'supported-by'))('`%s` of a point', (key) => {
    expect(toldOf(`${point}    ${key}: x\n`)).toEqual([[`Unexpected key \`${key}\``, has(successors[key])]])
  })

  test.each(['session', 'counted', 'conference'])('`%s` of a session', (key) => {
    expect(toldOf(`${key}: x\n`)).toEqual([[`Unexpected key \`${key}\``, has(successors[key])]])
  })

  test('`thresholds` of the series', () => {
    expect(toldOf('', 'thresholds: {full: 1}\n')).toEqual([['Unexpected key `thresholds`', has(successors.thresholds)]])
  })

  test.each(Object.keys(formerKeysOfVotes))('`%s` of votes', (key) => {
    const votes = `    votes: {for: 1, against: 2, ${key}: 3}\n`
    expect(toldOf(point.replace('raised', 'voted') + votes)).toEqual([
      [`Unexpected key \`${key}\``, has(successors[key])],
    ])
  })

  test('and `agree:` of a session is a slip of the fingers', () => {
    expect(toldOf('agree: []\n')).toEqual([['Unexpected key `agree`', 'Did you mean `agreed`?']])
  })

  test('`supported-by` inside `by`', () => {
    const told = toldOf(`${point}    by:\n      delegation: Norway\n      supported-by: Chile\n`)
    expect(told).toEqual([['Unexpected key `supported-by`', has(successors['supported-by'])]])
  })
})

describe('a word that is none of the levels or verbs', () => {
  const entries = Object.entries(formerWords).flatMap(([key, words]) =>
    Object.entries(words).map(([word, advice]) => [key, word, advice] as const),
  )

  test.each(entries)('`%s: %s` is answered by what to write', (key, word, advice) => {
    expect(toldOf(`${point}    ${key}: ${word}\n`)).toEqual([[`Unexpected \`${word}\` in \`${key}\``, advice]])
  })

  test.each(entries)('the answer to `%s: %s` names a word that is known', (key, _, advice) => {
    const known: Readonly<Record<string, readonly string[]>> = { level: levels, as: verbs }
    const named = [...advice.matchAll(/write `(?:as: )?([a-z]+)`/gi)].map(([, word]) => word)
    for (const word of named) expect([...(known[key] ?? []), ...verbs]).toContain(word)
  })

  test.each([
    ['level', 'noted', 'Write `said`, or leave `level` out; if the account notes it, write `as: noted`.'],
    ['level', 'consensus', 'Write `agreed`; or `full`, if the account says that all agreed.'],
    ['as', 'emphasized', 'Write `stressed`.'],
    ['as', 'cautioned', 'Write `warned`.'],
    ['as', 'favoured', 'Write `supported`.'],
    ['as', 'called', 'Write `recommended`.'],
  ])('of which `%s: %s` has its answer by the contract', (key, word, advice) => {
    expect(toldOf(`${point}    ${key}: ${word}\n`)[0]?.[1]).toBe(advice)
  })

  test.each<[string, string, readonly string[], Readonly<Record<string, string>>]>([
    ['level', 'enormous', levels, levelMeanings],
    ['as', 'whispered', verbs, verbMeanings],
  ])('and unlike all: `%s: %s` is answered by all, with their meanings', (key, word, all, meanings) => {
    const list = all.map((one) => `${one}: ${meanings[one] ?? ''}`)
    expect(toldOf(`${point}    ${key}: ${word}\n`)).toEqual([
      [`Unexpected \`${word}\` in \`${key}\``, ['Choose one of them:', ...list].join('\n')],
    ])
  })

  test('a former level is no outcome of a question', () => {
    const question = 'dilemmas:\n  - id: q\n    theme: integration\n    question: who leads\n    outcome: agreed\n'
    const list = outcomes.map((one) => `${one}: ${outcomeMeanings[one]}`)
    expect(toldOf(question)).toEqual([
      ['Unexpected `agreed` in `outcome`', ['Choose one of them:', ...list].join('\n')],
    ])
  })

  test('and near one is taken for it', () => {
    expect(toldOf(`${point}    as: stresed\n`)[0]?.[1]).toBe('Did you mean `stressed`?')
    expect(toldOf(`${point}    level: severl\n`)[0]?.[1]).toBe('Did you mean `several`?')
  })
})

const point = 'raised:\n  - id: x\n    theme: integration\n    that: it is so\n'

function toldOf(session: string, series = ''): readonly (readonly [string, unknown])[] {
  const files = complete({ 'geneva.yaml': session, ...(series !== '' && { 'series.yaml': series }) })
  return linkSeries(readFiles(files)).diagnostics.map(({ what, todo }) => [what, todo])
}

function has(part: string | undefined): unknown {
  return expect.stringContaining(part ?? 'a successor')
}
