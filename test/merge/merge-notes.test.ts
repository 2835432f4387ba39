import { describe, expect, it } from 'vitest'
import type { ThemeEvidence } from '../../src/model/evidence.ts'
import { evidenceOf, type Meetings, type Recorded } from './evidence-of.ts'

const restricted = { visibility: 'restricted' }

describe('what an edition is compiled from', () => {
  const meetings: Meetings = {
    beijing: {
      a: ['raised', { that: 'it rains' }],
      b: ['raised', { that: 'it pours', echoes: ['a'], ...restricted }],
      c: ['raised', { that: 'it drips', echoes: ['b'] }],
      d: ['raised', { that: 'it is wet', omit: 'Said twice.' }],
      e: ['follow-up', { says: 'A meeting was to be held.' }],
      f: ['follow-up', { says: 'A dinner was to be held.', ...restricted }],
      g: ['raised', { that: 'it hails', omit: 'Said in confidence.', ...restricted }],
    },
    geneva: { h: ['dilemmas', { question: 'whether it rains', ...restricted }] },
  }

  it('has the same numbered text in both editions: points tied through a restricted one fall apart', () => {
    for (const edition of ['open', 'inner'] as const)
      expect(subjectsIn(meetings, edition)).toEqual(['finding:beijing/a', 'finding:beijing/c'])
  })

  it('has what is restricted in the supplement of the edition that shows it', () => {
    const { supplement, restrictedFollowUp, followUp } = evidenceOf(meetings, 'inner')
    expect(
      supplement.flatMap(({ findings, dilemmas }) => [...findings, ...dilemmas].map(({ subject }) => subject)),
    ).toEqual(['finding:beijing/b', 'dilemma:geneva/h'])
    expect([followUp, restrictedFollowUp].map((items) => items.map(({ id }) => id))).toEqual([
      ['beijing/e'],
      ['beijing/f'],
    ])
    const open = evidenceOf(meetings, 'open')
    expect([open.supplement, open.restrictedFollowUp]).toEqual([[], []])
  })

  it('knows one home of every statement that the edition shows, or why it is left out', () => {
    const printed = (into: string) => ({ fate: 'printed', into })
    const open = {
      'beijing/a': printed('finding:beijing/a'),
      'beijing/c': printed('finding:beijing/c'),
      'beijing/d': { fate: 'omitted', why: 'Said twice.' },
      'beijing/e': printed('follow-up:beijing/e'),
    }
    expect(Object.fromEntries(evidenceOf(meetings, 'open').fates)).toEqual(open)
    expect(Object.fromEntries(evidenceOf(meetings, 'inner').fates)).toEqual({
      ...open,
      'beijing/b': printed('finding:beijing/b'),
      'beijing/f': printed('follow-up:beijing/f'),
      'beijing/g': { fate: 'omitted', why: 'Said in confidence.' },
      'geneva/h': printed('dilemma:geneva/h'),
    })
  })

  it('has no theme that only hidden or omitted statements used, and keeps one that nothing used', () => {
    const recorded: Meetings = {
      beijing: {
        a: ['raised', { that: 'it rains' }],
        b: ['raised', { that: 'it pours', theme: 'aid', ...restricted }],
        c: ['raised', { that: 'it drips', theme: 'aid', visibility: 'internal' }],
        d: ['raised', { that: 'it is wet', theme: 'aid', omit: 'Said twice.' }],
      },
    }
    for (const edition of ['open', 'inner'] as const)
      expect(evidenceOf(recorded, edition).themes.map(({ theme }) => theme.id)).toEqual(['planning', 'protection'])
    expect(evidenceOf(recorded, 'inner').supplement.map(({ theme }) => theme.id)).toEqual(['aid'])
  })

  it('has no topic that only hidden statements used, and keeps one that nothing used', () => {
    const aid = { theme: 'aid' }
    const recorded: Meetings = {
      beijing: {
        a: ['raised', { that: 'it rains', ...aid }],
        b: ['raised', { that: 'it pours', ...aid, topic: 'access', ...restricted }],
      },
    }
    const topicsOf = (themes: readonly ThemeEvidence[]) => themes.map(({ theme }) => theme.topics.map(({ id }) => id))
    for (const edition of ['open', 'inner'] as const)
      expect(topicsOf(evidenceOf(recorded, edition).themes)).toEqual([['safety'], [], []])
    expect(topicsOf(evidenceOf(recorded, 'inner').supplement)).toEqual([['access', 'safety']])
  })

  it('says of what another leads that it is merged there', () => {
    const { fates } = evidenceOf({
      beijing: { a: ['raised', { that: 'it rains' }], q: ['dilemmas', { question: 'whether it rains' }] },
      geneva: {
        b: ['agreed', { that: 'it pours', echoes: ['beijing/a'] }],
        r: ['dilemmas', { question: 'whether it pours', echoes: ['beijing/q'] }],
      },
    })
    expect([...fates].map(([id, { fate }]) => [id, fate])).toEqual([
      ['geneva/b', 'printed'],
      ['beijing/a', 'merged'],
      ['beijing/q', 'printed'],
      ['geneva/r', 'merged'],
    ])
  })
})

describe('the home of a finding and of a dilemma', () => {
  it('is the first theme of the point that leads, and the other themes of its members refer to it', () => {
    const recorded: Recorded = {
      a: ['raised', { that: 'it rains', theme: ['planning', 'aid'] }],
      b: ['agreed', { that: 'it pours', theme: ['protection', 'planning'], echoes: ['a'] }],
      q: ['dilemmas', { question: 'whether it rains', theme: ['aid', 'planning'] }],
      r: ['dilemmas', { question: 'whether it pours', theme: ['protection', 'aid'], echoes: ['q'] }],
    }
    const themes = evidenceOf({ geneva: recorded }).themes.map(({ theme, findings, dilemmas, alsoHere }) => [
      theme.id,
      [...findings, ...dilemmas].map(({ subject }) => subject),
      alsoHere,
    ])
    expect(themes).toEqual([
      ['aid', ['dilemma:geneva/q'], ['finding:geneva/a']],
      ['planning', [], ['finding:geneva/a', 'dilemma:geneva/q']],
      ['protection', ['finding:geneva/a'], ['dilemma:geneva/q']],
    ])
  })
})

function subjectsIn(meetings: Meetings, edition: 'open' | 'inner'): readonly string[] {
  return evidenceOf(meetings, edition).themes.flatMap(({ findings, dilemmas }) =>
    [...findings, ...dilemmas].map(({ subject }) => subject),
  )
}
