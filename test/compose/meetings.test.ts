import { describe, expect, it } from 'vitest'
import type { Meetings, Told } from '../merge/evidence-of.ts'
import { linesOf } from './report-of.ts'

/** Editions that have no annexes, so that who led a meeting is told below the table. */
const bare = { annexes: [] }

describe('how meetings are named', () => {
  const recorded = { a: ['raised', { that: 'it rains' }] } as const
  const said = (sessions: Told['sessions'] = {}): string =>
    linesOf({ geneva: recorded, brussels: {} }, 'body', { sessions }).find((line) => line.includes('it rains')) ?? ''

  it.each<[string, Told['sessions'], string]>([
    ['by their place', {}, 'In Geneva'],
    [
      'as the notes call them, where the place names two',
      { brussels: { place: 'Geneva', kind: 'workshop' } },
      'At the Geneva seminar',
    ],
    [
      'by their date too, where kind and place are those of two',
      { brussels: { place: 'Geneva', date: '2007-06-12' } },
      'At the Geneva seminar of 11 May 2007',
    ],
    ['by their place, whatever they are called', { geneva: { called: 'the opening seminar' } }, 'In Geneva'],
    ['by their kind, where they are final', { geneva: { final: true } }, 'At the final seminar'],
    ['by their kind and place, where they are online too', { geneva: { online: true } }, 'At the Geneva seminar'],
    ['as online, where they have no place', { geneva: { online: true, place: undefined } }, 'At the online seminar'],
    [
      'as they are called, where they are online',
      { geneva: { online: true, called: 'the fifth weekend' } },
      'At the fifth weekend',
    ],
    ['in The Hague', { geneva: { place: 'The Hague' } }, 'In The Hague'],
    [
      'with their article where two are in The Hague',
      { geneva: { place: 'The Hague' }, brussels: { place: 'The Hague', kind: 'forum' } },
      'At the seminar in The Hague',
    ],
  ])('%s', (_, sessions, name) => expect(said(sessions)).toBe(`8. ${name} it was stated that it rains.`))
})

describe('the period of a series', () => {
  const held = (...dates: readonly (string | undefined)[]): string => {
    const names = (['beijing', 'geneva', 'brussels'] as const).slice(0, dates.length)
    const meetings: Meetings = Object.fromEntries(names.map((name) => [name, {}]))
    const sessions = Object.fromEntries(names.map((name, index) => [name, { date: dates[index] }]))
    return linesOf(meetings, 'body', { sessions })[1]?.replace(/.* seminars(?:, )?/u, '') ?? ''
  }

  it.each([
    [['2007-03-26', '2007-05-11', '2007-10-05'], 'held between March and October 2007.'],
    [['2007-10-05', '2007-03-26'], 'held between March and October 2007.'],
    [['2007-03-26', '2007-10-05/2007-10-06', '2007-09'], 'held between March and October 2007.'],
    [['2006-03-26', '2007', '2007-10-05'], 'held between 2006 and 2007.'],
    [['2006', '2007-05-11'], 'held between 2006 and 2007.'],
    [['2007-03-26', '2007-05-11/..', '2007-10-05'], 'held between March and October 2007.'],
    [['2007-03-26', '2007-05-11/..'], '.'],
    [['../2007-03-26', '2007-05-11'], '.'],
    [['2007-03-26', 'unknown', '2007-10-05'], '.'],
    [['unknown', 'unknown'], '.'],
  ])('of %j is told from what is known: “%s”', (dates, words) => expect(held(...dates)).toBe(words))
})

describe('whether views are attributed', () => {
  const told = (geneva: object, brussels: object, recorded: Meetings['geneva'] = {}): string => {
    const lines = linesOf({ geneva: recorded, brussels: {} }, 'body', {
      sessions: { geneva: { ...geneva }, brussels: { ...brussels } },
    })
    return lines.find((line) => line.includes('attributed'))?.replace(/.*Views/u, 'Views') ?? ''
  }
  const [no, yes] = [{ attribution: 'unattributed' }, { attribution: 'on-record' }]
  const keynote = { a: ['raised', { that: 'it rains', attribution: 'on-record', by: 'one' }] } as const

  it('is told of the meetings that have an account', () => {
    expect(told(no, no)).toBe('Views are not attributed.')
    expect(told(yes, yes)).toBe('Views are attributed as they are in the accounts.')
    expect(told(yes, no)).toBe('Views are not attributed, except statements made on the record.')
    expect(told(no, no, keynote)).toBe('Views are not attributed, except statements made on the record.')
    expect(told(yes, { ...no, notes: 'none' })).toBe('Views are attributed as they are in the accounts.')
    expect(told({ ...yes, notes: 'none' }, no)).toBe('Views are not attributed.')
    expect(told({ ...yes, notes: 'none' }, { ...yes, notes: 'none' })).toBe('Views are not attributed.')
  })
})

describe('the table of meetings', () => {
  const sessions = {
    geneva: {
      title: 'Roles',
      focus: 'who does what',
      with: ['the Centre', 'les Amis de Genève'],
      sources: [
        { id: 'mfa', title: 'Account' },
        { id: 'un', title: 'Compte rendu', language: 'fr' },
      ],
      'opened-by': 'Ms. Example',
      chairs: ['Mr. Sample', 'Ms. Model'],
    },
    brussels: { date: 'unknown', notes: 'none', attendance: 'ten States' },
  }
  const meetings: Meetings = { geneva: {}, brussels: {} }

  it('has a row for each, and names the accounts in notes', () => {
    const lines = linesOf(meetings, 'body', { sessions })
    const at = lines.findIndex((line) => line.startsWith('Meeting |'))
    expect([...lines.slice(at - 1, at + 1), ...lines.filter((line) => line.startsWith('['))]).toEqual([
      '2. The meetings are listed in table 1.',
      'Meeting | Date | Held with | Account\n' +
        'Geneva: Roles. Focus: who does what | 11 May 2007 | Centre; Amis de Genève | Available\n' +
        'Brussels | Not known | – | No account',
      '[a] Account.',
      '[b] Compte rendu, in French.',
    ])
  })

  it('is followed by who opened, chaired and attended them, where no annex tells', () => {
    const told = (editions: object): readonly string[] =>
      linesOf(meetings, 'body', { sessions, editions: { ...editions } }).filter((line) =>
        /was (?:opened|attended)/u.test(line),
      )
    expect(told(bare)).toEqual([
      'The Geneva seminar was opened by Ms. Example, and was chaired by Mr. Sample and Ms. Model. The Brussels ' +
        'seminar was attended by ten States.',
    ])
    expect(told({ annexes: ['participants'] })).toEqual([])
  })

  it('is none where there is one meeting, which is told in words', () => {
    const lines = linesOf({ geneva: {} }, 'body', { sessions, editions: bare })
    expect(lines.filter((line) => line.includes('|'))).toEqual([])
    expect(lines.slice(1, 4)).toEqual([
      '1. The Geneva seminar on “A series of meetings” was organized by the Ministry of Examples.',
      '2. The Geneva seminar was held on 11 May 2007, together with the Centre and les Amis de Genève. Its ' +
        'title was “Roles”. It dealt with who does what. The report draws on the following accounts: Account, and ' +
        'Compte rendu, in French.',
      'The Geneva seminar was opened by Ms. Example, and was chaired by Mr. Sample and Ms. Model.',
    ])
    expect(lines.join(' ')).not.toMatch(/the series/iu)
  })
})
