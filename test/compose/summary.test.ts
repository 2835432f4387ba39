import { describe, expect, it } from 'vitest'
import { countWords } from '../../src/model/count-words.ts'
import type { Meetings, Recorded } from '../merge/evidence-of.ts'
import { once } from '../once.ts'
import { linesOf } from './report-of.ts'

type Named = readonly [id: string, recorded: Recorded[string]]

/** Some statements of each kind that the summary tells apart, in Geneva; conclusions in Oslo. */
const kinds = {
  concluded: (count) => times(count, (at) => [`concluded-${at}`, agreed(`concluded-${at}`, 'concluded')]),
  full: (count) => times(count, (at) => [`full-${at}`, agreed(`full-${at}`, 'full')]),
  vote: (count) =>
    times(count, (at) => [
      `vote-${at}`,
      ['voted', { proposition: `The matter called vote-${at} should rest.`, votes: { for: 50, against: 9 } }],
    ]),
  open: (count) => times(count, (at) => [`open-${at}`, ['dilemmas', { question: `whether open-${at} should rest` }]]),
  contested: (count) =>
    times<Named>(count, (at) => [`contested-${at}`, agreed(`contested-${at}`, 'broad')]).concat(
      times<Named>(count, (at) => [
        `against-${at}`,
        ['raised', { that: `the matter numbered ${at} should rest`, disputes: [`contested-${at}`] }],
      ]),
    ),
} as const satisfies Readonly<Record<string, (count: number) => readonly Named[]>>
const names = ['concluded', 'full', 'vote', 'open', 'contested'] as const

describe('a summary', () => {
  const many = once(() => summaryOf(held({ concluded: 30, full: 30, vote: 30, open: 30, contested: 30 })))

  it('has at most 350 words, and nearly as many where there is more to say', () => {
    expect(countWords(many())).toBeLessThanOrEqual(350)
    expect(countWords(many())).toBeGreaterThan(300)
  })

  it('shares its room: no kind has its second item before every kind has its first', () => {
    const numbers = names.map((name) => marksIn(many(), name).length)
    expect(Math.min(...numbers)).toBeGreaterThan(0)
    expect(Math.max(...numbers) - Math.min(...numbers)).toBeLessThanOrEqual(1)
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a))
  })

  it('takes the first of each kind, in the order of the report', () => {
    for (const name of names)
      expect(marksIn(many(), name)).toEqual(marksIn(many(), name).map((_, at) => `${name}-${at}`))
  })

  it('gives the room of a kind that has little to the others', () => {
    const summary = summaryOf(held({ concluded: 1, full: 1, vote: 1, open: 40, contested: 1 }))
    expect(names.map((name) => marksIn(summary, name).length).filter((number) => number === 1)).toHaveLength(4)
    expect(marksIn(summary, 'open').length).toBeGreaterThan(12)
  })

  it('says by kind and number what it leaves out', () => {
    const left = (name: (typeof names)[number]): number => 30 - marksIn(many(), name).length
    expect(many()).toContain(
      `The chapters on the themes report ${left('concluded')} further conclusions; ` +
        `${left('full')} further points of agreement; ${left('vote')} further votes; ` +
        `${left('open')} further dilemmas, concerns and questions; and ${left('contested')} further contested points.`,
    )
    expect(summaryOf(held({ full: 2, open: 1 }))).not.toContain('further')
  })

  it('has agreement by its level, each sentence with all of one meeting, level and verb', () => {
    expect(
      linesOf(
        {
          beijing: { a: agreed('a', 'prevailing'), b: agreed('b', 'full') },
          geneva: { c: agreed('c', 'agreed'), d: agreed('d', 'full'), e: agreed('e', 'full') },
        },
        'summary',
      )[2],
    ).toBe(
      'Agreement. There was full agreement in Beijing that b should rest (para. 8). There was full agreement in ' +
        'Geneva that d should rest (para. 9), and that e should rest (para. 10). It was agreed in Geneva that c ' +
        'should rest (para. 11). The general view in Beijing was that a should rest (para. 12).',
    )
  })

  it('uses the shorter wording, and tells that there are reservations', () => {
    const keys = { that: 'x should rest at length', short: 'x should rest', reservations: ['it rains'] }
    expect(linesOf({ geneva: { a: ['agreed', { ...keys, level: 'full' }] } }, 'summary')[2]).toBe(
      'Agreement. There was full agreement in Geneva that x should rest, subject to reservations (para. 8).',
    )
  })

  it('names each dispute once, with what it goes against, and no contested point as agreement', () => {
    const meetings: Meetings = {
      geneva: {
        a: ['agreed', { that: 'x should rest', level: 'full', reservations: ['it rains'] }],
        v: ['voted', { that: 'y should rest', votes: { for: 5, against: 3 }, disputes: ['a'] }],
      },
      brussels: { b: ['raised', { that: 'x should move', disputes: ['geneva/a'] }] },
    }
    expect(linesOf(meetings, 'summary').slice(2)).toEqual([
      'Contested points. There was full agreement in Geneva that x should rest, subject to reservations (para. 8); ' +
        'a contrary point is recorded in Geneva (para. 9), and in Brussels (para. 10).',
    ])
  })

  it('says of the very point that is disputed that it is, and not of one in the same paragraph', () => {
    const meetings: Meetings = {
      beijing: { a: ['agreed', { that: 'x should rest', level: 'full' }] },
      geneva: { b: ['agreed', { that: 'x should lie down', level: 'broad', echoes: ['beijing/a'] }] },
      brussels: { c: ['raised', { that: 'x should move', disputes: ['geneva/b'] }] },
    }
    expect(linesOf(meetings, 'summary').slice(2)).toEqual([
      'Contested points. There was broad agreement in Geneva that x should lie down (para. 8); a contrary point is ' +
        'recorded in Brussels (para. 9).',
    ])
  })

  it('names views of delegations and speakers by reference alone, in a dispute too', () => {
    const meetings: Meetings = {
      geneva: {
        a: ['raised', { that: 'x should rest', by: { delegation: 'Norway' } }],
        b: ['raised', { that: 'x should move', by: 'one', disputes: ['a'] }],
        c: ['raised', { says: 'A participant told of y.' }],
        d: ['raised', { that: 'z should rest', by: { group: 'the host countries' } }],
        e: ['raised', { that: 'z should move', disputes: ['d'] }],
      },
    }
    expect(linesOf(meetings, 'summary').slice(2)).toEqual([
      'Contested points. In Geneva it was stated that z should move (para. 12); a contrary point is recorded in ' +
        'Geneva (para. 11).',
      'Views of delegations and speakers are reported in paragraphs 8, 9 and 11.',
    ])
  })

  it('leaves out what was settled, and names dilemmas by their horns or their shorter form', () => {
    const between = [{ horn: 'the need for x' }, { horn: 'the need for y' }]
    const meetings: Meetings = {
      geneva: {
        a: ['dilemmas', { between, outcome: 'left-open' }],
        b: ['dilemmas', { question: 'how x is to rest', short: 'x' }],
        c: ['dilemmas', { concern: 'x might move', outcome: 'discussed' }],
        d: ['dilemmas', { question: 'how z is to rest' }],
      },
      brussels: { e: ['agreed', { that: 'z should rest', resolves: ['geneva/d'] }] },
    }
    expect(linesOf(meetings, 'summary')[3]).toBe(
      'Dilemmas, concerns and questions. The choice between the need for x and the need for y (left open, para. 9); ' +
        'x (para. 10); and the concern that x might move (para. 11).',
    )
  })

  it('tells what became of a question only where it holds for every meeting that discussed it', () => {
    const asked = (outcome: string, more: object = {}): Recorded[string] => [
      'dilemmas',
      { question: 'how x is to rest', outcome, ...more },
    ]
    const open = (outcome: string): string | undefined =>
      linesOf(
        {
          geneva: { a: asked('left-open') },
          brussels: { b: asked(outcome, { echoes: ['geneva/a'] }) },
        },
        'summary',
      ).find((words) => words.startsWith('Dilemmas'))
    expect(open('left-open')).toContain('How x is to rest (left open, para. ')
    expect(open('not-agreed')).toContain('How x is to rest (para. ')
  })
})

function agreed(words: string, level: string): Recorded[string] {
  return ['agreed', { that: `${words} should rest`, level }]
}

function held(counts: Partial<Record<(typeof names)[number], number>>): Meetings {
  const recorded = (name: (typeof names)[number]) => Object.fromEntries(kinds[name](counts[name] ?? 0))
  const geneva = Object.assign({}, ...names.slice(1).map(recorded))
  return (counts.concluded ?? 0) > 0 ? { geneva, oslo: recorded('concluded') } : { geneva }
}

function summaryOf(meetings: Meetings): string {
  return linesOf(meetings, 'summary').slice(1).join(' ')
}

function times<Item>(count: number, item: (at: number) => Item): readonly Item[] {
  return Array.from({ length: count }, (_, at) => item(at))
}

/** The statements of a kind that a summary names, in order. */
function marksIn(summary: string, kind: string): readonly string[] {
  return summary.match(new RegExp(`\\b${kind}-\\d+`, 'g')) ?? []
}
