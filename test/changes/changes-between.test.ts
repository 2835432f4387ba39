import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Changes, changesBetween } from '../../src/changes/changes-between.ts'
import type { Difference } from '../../src/changes/difference.ts'
import { linkSeries } from '../../src/link/link-series.ts'
import type { Notes } from '../../src/model/notes.ts'
import type { Statement } from '../../src/model/statement.ts'
import { readFiles } from '../../src/read/read-files.ts'
import { runs, spread } from '../full.ts'
import { goldenCases } from '../golden-cases.ts'
import { arbitraryNotes } from '../laws/arbitrary-notes.ts'
import { writeNotes } from '../laws/notes-plan.ts'
import { base, edited, linked, seriesOf, type Texts } from './series-of.ts'

const before = seriesOf(base).notes

const since = (texts: Texts): Changes => changesBetween({ before, after: seriesOf(texts).notes })

/** What happened to each thing, and how it differs, on a line each. */
function told({ series, themes, sessions, statements }: Changes): readonly string[] {
  return [
    ...series.map((difference) => `series ${inLine(difference)}`),
    ...[...themes, ...sessions, ...statements].flatMap((one) => {
      const [was, is] = [one.before?.id, one.after?.id]
      const name = was === is ? `${is}` : `${was ?? '+'} → ${is ?? '-'}`
      if (was === undefined || is === undefined || one.differences.length === 0) return [name]
      return one.differences.map((difference) => `${name} ${inLine(difference)}`)
    }),
  ]
}

function inLine({ key, language, before: was = '∅', after: is = '∅' }: Difference): string {
  return `${key}${language ? ` ${language}` : ''}: ${was} → ${is}`
}

describe('what changed is told:', () => {
  test.each<[string, string, [string, string][], string[]]>([
    [
      'words, in their language',
      'geneva.yaml',
      [['commencer tôt', 'commencer plus tôt']],
      ['geneva/early that fr: la planification devrait commencer tôt → la planification devrait commencer plus tôt'],
    ],
    [
      'a translation that is gone',
      'geneva.yaml',
      [['\n      fr: >-\n        la planification devrait commencer tôt', '']],
      ['geneva/early that fr: la planification devrait commencer tôt → ∅'],
    ],
    ['a level', 'geneva.yaml', [['level: full', 'level: broad']], ['geneva/early level: full → broad']],
    [
      'a verb and a speaker',
      'geneva.yaml',
      [
        ['as: noted', 'as: warned'],
        ['delegation: Norway', 'delegation: Chile'],
      ],
      ['geneva/late as: noted → warned', 'geneva/late by delegation en: Norway → Chile'],
    ],
    [
      'a speaker of another kind',
      'geneva.yaml',
      [['delegation: Norway', 'group: Norway']],
      ['geneva/late by delegation en: Norway → ∅', 'geneva/late by group en: ∅ → Norway'],
    ],
    ['an outcome', 'geneva.yaml', [['left-open', 'deferred']], ['geneva/who outcome: left-open → deferred']],
    [
      'votes',
      'geneva.yaml',
      [['against: 39', 'against: 40']],
      ['geneva/costs votes: 50 for, 39 against, 2 neither → 50 for, 40 against, 2 neither'],
    ],
    [
      'a reservation that was added',
      'geneva.yaml',
      [['- no new structures are created', '- funds are found\n      - no new structures are created']],
      ['geneva/early reservations en: ∅ → funds are found'],
    ],
    [
      'who may see it, and why it is left out',
      'geneva.yaml',
      [['level: full', 'level: full\n    visibility: restricted\n    omit: Said twice.']],
      ['geneva/early visibility: public → restricted', 'geneva/early omit: ∅ → Said twice.'],
    ],
    [
      'another theme and a topic',
      'geneva.yaml',
      [['theme: protection\n    question', 'theme: planning\n    topic: roles\n    question']],
      ['geneva/who theme: protection → planning', 'geneva/who topic: ∅ → roles'],
    ],
    [
      'a tie',
      'oslo.yaml',
      [['disputes: [geneva/late]', 'echoes: [geneva/late]']],
      ['oslo/training disputes: geneva/late → ∅', 'oslo/training echoes: ∅ → geneva/late'],
    ],
    [
      'what was said for one horn and is said for the other',
      'geneva.yaml',
      [
        ['\n        because:\n          - nothing can be built without it', ''],
        ['the need for justice', 'the need for justice\n        because:\n          - nothing can be built without it'],
      ],
      [
        'geneva/two-goods because 1 en: nothing can be built without it → ∅',
        'geneva/two-goods because 2 en: ∅ → nothing can be built without it',
      ],
    ],
    [
      'the title of a theme, and of the series',
      'series.yaml',
      [
        ['title: Protection', 'title: Protection of civilians'],
        ['Meetings on peace', 'Seminars on peace'],
      ],
      [
        'series title en: Meetings on peace operations → Seminars on peace operations',
        'protection title en: Protection → Protection of civilians',
      ],
    ],
    [
      'when a meeting was held',
      'oslo.yaml',
      [['2007-10-05', '2007-10-05/2007-10-06']],
      ['oslo date: 2007-10-05 → 2007-10-05/2007-10-06'],
    ],
  ])('%s', (_, file, edits, expected) => {
    expect(told(since(edited(file, ...edits)))).toEqual(expected)
  })

  test('statements that were added and dropped, in their meetings', () => {
    const one = 'raised:\n  - id: news\n    theme: protection\n    that: >-\n      something new was said\n'
    const fewer = (base['oslo.yaml'] ?? '').replace(/raised.*?(?=follow-up)/s, '')
    expect(told(since({ ...base, 'oslo.yaml': fewer }))).toEqual(['oslo/training → -'])
    expect(told(since({ ...base, 'oslo.yaml': fewer.replace('follow-up:', `${one}follow-up:`) }))).toEqual([
      '+ → oslo/news',
      'oslo/training → -',
    ])
  })

  test('another level of agreement for the same words, which were raised', () => {
    const moved = (base['oslo.yaml'] ?? '').replace('raised:', 'agreed:')
    expect(told(since({ ...base, 'oslo.yaml': moved }))).toEqual([
      'oslo/training list: raised → agreed',
      'oslo/training level: said → agreed',
    ])
  })

  test('another name of a statement, by its words, and ties to it are no other ties', () => {
    const texts = edited('geneva.yaml', ['id: late', 'id: too-late'])
    const oslo = (texts['oslo.yaml'] ?? '').replace('geneva/late', 'geneva/too-late')
    expect(told(since({ ...texts, 'oslo.yaml': oslo }))).toEqual(['geneva/late → geneva/too-late'])
  })

  test('another name of a theme, which is no other theme', () => {
    const renamed = Object.fromEntries(
      Object.entries(base).map(([name, text]) => [name, text.replaceAll(/\bplanning$/gm, 'plans')]),
    )
    expect(told(since(renamed))).toEqual(['planning → plans'])
  })

  test('another name of a meeting, by its place and date, whose statements are the same', () => {
    const { 'geneva.yaml': geneva = '', ...others } = base
    const texts = { ...others, 'geneva-one.yaml': geneva.replace('often starts late', 'always starts late') }
    const renamed = Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [name, text.replace(/geneva(?=[/,])/, 'geneva-one')]),
    )
    const changes = since(renamed)
    expect(changes.sessions.map(({ before: was, after: is }) => [was?.id, is?.id])).toEqual([['geneva', 'geneva-one']])
    expect(changes.statements.flatMap(({ differences }) => differences)).toEqual([
      { key: 'that', language: 'en', before: 'planning often starts late', after: 'planning always starts late' },
    ])
  })

  test('a meeting that was added, and one that was dropped, with their statements', () => {
    const { 'oslo.yaml': oslo = '', ...others } = base
    const texts = {
      ...others,
      'series.yaml': (base['series.yaml'] ?? '').replace('[geneva, oslo]', '[geneva, paris]'),
      'paris.yaml': 'place: Paris\ndate: 2008\nraised:\n  - id: news\n    theme: planning\n    that: it is new\n',
    }
    expect(oslo).not.toBe('')
    expect(told(since(texts))).toEqual([
      '+ → paris',
      'oslo → -',
      '+ → paris/news',
      'oslo/training → -',
      'oslo/network → -',
    ])
  })
})

describe('every difference is told', () => {
  const cases = spread(goldenCases(), 6).flatMap(({ files }) => linkSeries(readFiles(files)).value?.notes ?? [])

  test('of a statement: whatever is otherwise in it, or gone', () => {
    for (const notes of cases)
      for (const session of notes.sessions)
        for (const statement of session.statements) {
          const alone = (one: Statement): Notes => ({ ...notes, sessions: [{ ...session, statements: [one] }] })
          for (const [path, other] of othersOf(statement)) {
            const { statements } = changesBetween({ before: alone(statement), after: alone(other) })
            expect(statements.length, `${statement.id} ${path}`).toBe(1)
          }
        }
  })

  test('of a meeting or a theme: whatever a report prints of it', () => {
    const own = ['participants', 'sources', 'accept', 'attribution', 'statements']
    for (const notes of cases) {
      for (const session of notes.sessions)
        for (const [path, other] of othersOf(session, own)) {
          const { sessions } = changesBetween({
            before: only({ sessions: [session] }),
            after: only({ sessions: [other] }),
          })
          expect(sessions.length, `${session.id} ${path}`).toBeGreaterThan(0)
        }
      for (const theme of notes.themes)
        for (const [path, other] of othersOf(theme))
          expect(
            changesBetween({ before: only({ themes: [theme] }), after: only({ themes: [other] }) }).themes.length,
            `${theme.id} ${path}`,
          ).toBe(1)
    }
  })
})

const only = (some: Partial<Notes>): Notes => ({ ...before, sessions: [], themes: [], ...some })

test('between a state and itself there is no change', () => {
  fc.assert(
    fc.property(arbitraryNotes, (plan) => {
      const [one, same] = [linked(writeNotes(plan)).notes, linked(writeNotes(plan)).notes]
      expect(told(changesBetween({ before: one, after: same }))).toEqual([])
    }),
    runs(300),
  )
})

test('what was added one way was dropped the other way', () => {
  fc.assert(
    fc.property(arbitraryNotes, arbitraryNotes, (one, other) => {
      const [a, b] = [linked(writeNotes(one)).notes, linked(writeNotes(other)).notes]
      const [there, back] = [changesBetween({ before: a, after: b }), changesBetween({ before: b, after: a })]
      expect(idsOf(back, 'after').sort()).toEqual(idsOf(there, 'before').sort())
    }),
    runs(300),
  )
})

/** The statements that only one state has. */
function idsOf({ statements }: Changes, side: 'before' | 'after'): string[] {
  const other = side === 'before' ? 'after' : 'before'
  return statements.flatMap((one) => (one[other] === undefined ? (one[side]?.id ?? []) : []))
}

/** Makes of a thing all that differ from it in one value, or lack one item, but for places and what kind it is of. */
function othersOf<Of extends object>(one: Of, besides: readonly string[] = []): readonly (readonly [string, Of])[] {
  return Object.entries(one)
    .filter(([key]) => !['kind', ...besides].includes(key))
    .flatMap(([key, value]) =>
      variantsOf(value).map(([path, other]) => [`${key}${path}`, { ...one, [key]: other }] as const),
    )
}

function variantsOf(value: unknown): readonly (readonly [path: string, value: unknown])[] {
  if (typeof value === 'string') return [['', `${value}x`]]
  if (typeof value === 'number') return [['', value + 1]]
  if (typeof value === 'boolean') return [['', !value]]
  if (Array.isArray(value))
    return [
      ...value.flatMap((item, index) =>
        variantsOf(item).map(([path, other]) => [`.${index}${path}`, value.with(index, other)] as const),
      ),
      ...(value.length > 0 ? [['.length', value.slice(0, -1)] as const] : []),
    ]
  return typeof value === 'object' && value !== null && !('endColumn' in value)
    ? othersOf(value).map(([path, other]) => [`.${path}`, other] as const)
    : []
}
