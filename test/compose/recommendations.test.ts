import { expect, it } from 'vitest'
import type { Meetings } from '../merge/evidence-of.ts'
import { linesOf } from './report-of.ts'

const meetings: Meetings = {
  geneva: {
    a: ['agreed', { that: 'x should rest at length', short: 'x should rest', 'addressed-to': ['Member States'] }],
    b: [
      'agreed',
      {
        that: 'y should rest',
        level: 'full',
        reservations: ['it rains'],
        'addressed-to': ['the Secretariat', 'Member States'],
      },
    ],
    c: [
      'raised',
      { that: 'z should rest', as: 'urged', by: { delegation: 'Norway' }, 'addressed-to': ['the Secretariat'] },
    ],
    d: ['raised', { that: 'z should move', as: 'recommended' }],
    v: ['voted', { that: 'v should rest', votes: { for: 5, against: 3 }, 'addressed-to': ['the Secretariat'] }],
    // What was rejected, or left tied, is recommended to nobody.
    w: ['voted', { that: 'w should rest', votes: { for: 3, against: 5 }, 'addressed-to': ['the Secretariat'] }],
    u: ['voted', { that: 'u should rest', votes: '50%', 'addressed-to': ['the Secretariat'] }],
  },
  brussels: {
    e: ['agreed', { that: 'y should rest a little', echoes: ['geneva/b'], 'addressed-to': ['Member States'] }],
  },
}

it('lists recommendations by addressee, each once, in the order in which they are named first', () => {
  const lines = linesOf(meetings, 'body')
  const start = lines.findIndex((line) => line.includes('The recommendations below'))
  expect(lines.slice(start)).toEqual([
    '15. The recommendations below were made at single meetings, as stated in the paragraphs cited; none is made by ' +
      'the series as a whole.',
    '16. To the Secretariat:',
    '(a) That y should rest (full agreement in Geneva, subject to reservations, para. 8);',
    '(b) That v should rest (supported by 5 votes to 3 in Geneva, para. 10 (a)); and',
    '(c) That z should rest (urged in Geneva by Norway, para. 11).',
    '17. To Member States:',
    '(a) That y should rest (full agreement in Geneva, subject to reservations, para. 8);',
    '(b) That y should rest a little (agreed in Brussels, para. 8); and',
    '(c) That x should rest (agreed in Geneva, para. 9).',
  ])
})

it('invents none', () => {
  const lines = linesOf({ geneva: { d: ['raised', { that: 'z should move', as: 'recommended' }] } }, 'body')
  expect(lines.join(' ')).not.toContain('recommendations below')
})
