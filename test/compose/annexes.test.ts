import { describe, expect, it } from 'vitest'
import type { Meetings, Told } from '../merge/evidence-of.ts'
import { linesOf } from './report-of.ts'

const meetings: Meetings = {
  geneva: {
    a: ['agreed', { that: 'it rains', level: 'full' }],
    b: ['raised', { that: 'it pours', as: 'stressed' }],
    c: ['raised', { that: 'it drips', as: 'stressed' }],
    v: ['voted', { that: 'it hails', votes: { for: 5, against: 3 } }],
    q: ['dilemmas', { question: 'how it rains', outcome: 'left-open' }],
    w: ['dilemmas', { concern: 'it might hail' }],
    x: ['raised', { that: 'it snows', omit: 'Said twice.' }],
    y: ['raised', { that: 'it thaws', visibility: 'restricted' }],
    f: ['follow-up', { says: 'A meeting was to be held.' }],
  },
  brussels: {
    d: ['raised', { that: 'it pours a little', echoes: ['geneva/a'], level: 'some', by: { group: 'the hosts' } }],
    e: ['raised', { that: 'it pours a lot', echoes: ['geneva/a'], level: 'some', by: { group: 'the hosts' } }],
  },
  oslo: {},
}
const sessions: Told['sessions'] = {
  geneva: {
    'opened-by': 'Ms. Example',
    chairs: ['Mr. Sample', 'Ms. Model'],
    attendance: 'ten States',
    participants: { States: ['the Netherlands', 'Norway'], 'United Nations entities': ['UNICEF'] },
  },
  brussels: { participants: ['the European Union', 'Ms. Example, expert'] },
  oslo: { notes: 'none' },
}

describe('the annexes', () => {
  const lines = linesOf(meetings, 'annex', { sessions })
  const tables = lines.filter((line) => line.includes(' | '))

  it('list participants by meeting and category, an item for each, below who opened and chaired the meeting', () => {
    expect(lines.slice(0, lines.indexOf('# Coverage of the themes'))).toEqual([
      '# Participants',
      'Geneva',
      'The Geneva seminar was opened by Ms. Example; was chaired by Mr. Sample and Ms. Model; and was attended by ' +
        'ten States.',
      'States:\n- Netherlands\n- Norway',
      'United Nations entities:\n- UNICEF',
      'Brussels',
      '- European Union\n- Ms. Example, expert',
    ])
  })

  it('tell by theme and meeting what is public, and which meeting has no account', () => {
    expect(tables[0]?.split('\n')).toEqual([
      'Theme | Geneva | Brussels | Final conference',
      'Theme aid | – | – | No account',
      'Theme planning | 1 agreed · 1 vote · 2 raised · 1 concern · 1 question | 2 raised | No account',
      'Theme protection | – | – | No account',
      '– = no point recorded',
      'Points recorded: 1, 2, 3, 4, 5, 6 or more',
    ])
  })

  it('lead from each paragraph to its meetings, and to what they record', () => {
    expect(tables[1]?.split('\n')).toEqual([
      'Paragraph | Meeting | Recorded as',
      '8 | Geneva | Full agreement',
      '8 | Brussels | Some of the hosts',
      '9 | Geneva | Vote: 5 for, 3 against',
      '10 (a) | Geneva | Stressed',
      '10 (b) | Geneva | Stressed',
      '11 | Geneva | Question, left open',
      '12 | Geneva | Concern',
      '15 | Geneva | Follow-up',
    ])
  })

  it('are those that the edition wants', () => {
    const only = linesOf(meetings, 'annex', { editions: { annexes: ['concordance'] } })
    expect(only.filter((line) => line.startsWith('#'))).toEqual(['# Concordance of paragraphs and meetings'])
  })
})

describe('the supplement', () => {
  it('says that a public point is contrary to a restricted one, and the numbered text does not', () => {
    const disputed: Meetings = {
      geneva: {
        a: ['raised', { that: 'it rains' }],
        b: ['raised', { that: 'it is dry', visibility: 'restricted', disputes: ['a'] }],
      },
    }
    const [body, apart] = (['body', 'supplement'] as const).map((role) =>
      linesOf(disputed, role, {}, 'inner').join(' '),
    )
    expect(apart).toContain('it is dry. The contrary was stated at the same seminar (para. ')
    expect(body).not.toContain('contrary')
  })

  it('stands apart, with numbers of its own, in the edition that shows what is restricted', () => {
    expect(linesOf(meetings, 'supplement', {}, 'inner')).toEqual([
      '# Supplement',
      'Restricted',
      'What this supplement records is restricted. Its paragraphs have numbers of their own.',
      '# Theme planning',
      'S1. In Geneva it was stated that it thaws.',
    ])
    expect(linesOf(meetings, 'supplement')).toEqual([])
  })
})

describe('the conclusions', () => {
  /** The paragraphs from the one that opens the closing chapter. */
  const closing = (those: Meetings): readonly string[] => {
    const lines = linesOf(those, 'body')
    return lines
      .slice(lines.indexOf('# Conclusions and recommendations') + 1)
      .map((line) => line.replace(/^\d+\. /u, ''))
  }

  it('tell what recurs, of whomever is no speaker, and lead to the conclusions of the final meeting', () => {
    expect(
      closing({
        beijing: { a: ['agreed', { that: 'it rains' }], s: ['raised', { that: 'it hails', by: 'one' }] },
        geneva: {
          b: ['agreed', { that: 'it pours', level: 'full', echoes: ['beijing/a'] }],
          c: ['raised', { that: 'it drips', as: 'opposed', echoes: ['beijing/a'] }],
          t: ['raised', { that: 'it hails a lot', by: 'one', echoes: ['beijing/s'] }],
        },
        oslo: { d: ['agreed', { that: 'it is wet', level: 'concluded', echoes: ['geneva/b'] }] },
      }),
    ).toEqual([
      'Two points recur in similar form: that it is wet (the final conference, with a similar point ' +
        'in Geneva; paras. 8 ' +
        'and 9), and that it pours (Geneva, with a similar point in Beijing; para. 9). No point ' +
        'recorded at one meeting ' +
        'is disputed in the account of another.',
      'The conclusions of the final conference are set out in paragraph 8.',
    ])
  })

  it('are none of one meeting where nothing is disputed, open or settled', () => {
    const one = (more: Meetings['geneva']): readonly string[] =>
      linesOf(
        {
          geneva: { a: ['agreed', { that: 'it rains' }], b: ['raised', { that: 'it pours', echoes: ['a'] }], ...more },
        },
        'body',
      )
    expect(one({}).join(' ')).not.toContain('# Conclusions')
    expect(one({}).filter((line) => /^\d+\. ?$/u.test(line))).toEqual([])
    expect(one({ c: ['raised', { that: 'it is dry', disputes: ['a'] }] }).at(-1)).toBe(
      '11. Participants differed on the points set out in paragraphs 8 and 9.',
    )
    expect(one({ q: ['dilemmas', { concern: 'it might hail' }] }).at(-1)).toBe(
      '11. The concern, from Geneva, is not reported as settled.',
    )
  })

  it('tell disputes between meetings and within one, on both sides', () => {
    expect(
      closing({
        beijing: {
          a: ['agreed', { that: 'it rains' }],
          b: ['raised', { that: 'it is dry', disputes: ['a'] }],
        },
        geneva: {
          c: ['raised', { that: 'it is wet' }],
          d: ['voted', { that: 'it is dry', votes: { for: 5, against: 3 }, disputes: ['beijing/a'] }],
        },
      }),
    ).toEqual([
      'No point is recorded as recurring from one meeting to another. The accounts differ on the points set out in ' +
        'paragraphs 8 and 9. Participants differed on the points set out in paragraphs 8 and 10.',
    ])
  })

  it('tell what was settled, what was not, and which accounts are missing', () => {
    const asked = (question: string) => ['dilemmas', { question }] as const
    const lines = closing({
      beijing: { a: asked('how it rains'), b: asked('how it pours'), c: ['dilemmas', { concern: 'it might hail' }] },
      geneva: { d: ['agreed', { that: 'it rains in spring', resolves: ['beijing/a'] }] },
    })
    expect(lines).toEqual([
      'No point is recorded as recurring from one meeting to another. No point recorded at one ' +
        'meeting is disputed in ' +
        'the account of another. The matter discussed in paragraph 9 was settled. The concern and the question, both ' +
        'from Beijing, are not reported as settled.',
    ])
  })

  it('tell what was re-opened apart from what nothing settled', () => {
    const asked = ['dilemmas', { question: 'how it rains', outcome: 'left-open' }] as const
    const [line] = closing({
      beijing: { a: asked },
      geneva: { d: ['agreed', { that: 'it rains in spring', resolves: ['beijing/a'] }] },
      brussels: { e: ['dilemmas', { question: 'how it rains in May', echoes: ['beijing/a'] }] },
    })
    expect(line).toContain('The matter discussed in paragraph 9 was settled, and re-opened at a later meeting.')
    expect(line).not.toContain('not reported as settled')
  })
})

describe('a cover', () => {
  const coverOf = (cover: object): readonly string[] => linesOf({ geneva: {} }, 'cover', { editions: { ...cover } })

  it('is a letter, signed, with a blank for all that is not known', () => {
    const lines = coverOf({ cover: 'letter' })
    expect([lines.slice(0, 4), lines.at(-1)]).toEqual([
      ['Ministry of Examples', 'June 2008', '[addressees]', 'Excellency,'],
      '(Signed) [name][office]',
    ])
  })

  it('is a note verbale, unsigned, or none', () => {
    const from = { mission: 'the Permanent Mission of Norway' }
    const lines = coverOf({ cover: 'note-verbale', to: 'the Secretary-General', from })
    expect([lines[0], lines.at(-1)]).toEqual(['Permanent Mission of Norway', 'June 2008'])
    expect(lines.join(' ')).toContain(
      'The Permanent Mission of Norway presents its compliments to the Secretary-General',
    )
    expect(coverOf({ cover: 'none' })).toEqual([])
  })
})
