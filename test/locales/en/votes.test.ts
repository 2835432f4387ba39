import { it } from 'vitest'
import type { Ballot, Claim, Phrase } from '../../../src/locales/claim.ts'
import { en } from '../../../src/locales/en/en.ts'
import { phrase } from '../../../src/locales/phrase.ts'
import { at, expectTable, first, geneva, type Line, oslo, to, X, x } from './words.ts'

const { finding, summary, conclusion, table } = en

it('tells how votes fell', () => expectTable('votes', votes()))

/** Votes in figures and per cent, carried, lost and tied, of groups, and as items. */
function votes(): readonly Line[] {
  const counted = (yes: number, no: number, neither = 0) => ({ for: yes, against: no, neither })
  const all = {
    '50 to 39, 2 neither': counted(50, 39, 2),
    '79 to 12': counted(79, 12),
    '10 to 81': counted(10, 81),
    '40 to 40': counted(40, 40, 1),
    '1 to 0': counted(1, 0),
    '0 to 1': counted(0, 1),
    '0 to 0': counted(0, 0),
    '0 to 0, 4 neither': counted(0, 0, 4),
    '80 per cent': { percent: 80 },
    '50 per cent': { percent: 50 },
    '20 per cent': { percent: 20 },
  }
  const put: Omit<Ballot, 'votes'> = { as: 'proposition', text: X, groups: [] }
  const groups = (...votes: readonly Ballot['votes'][]): Phrase =>
    finding.ballot(
      {
        ...put,
        votes: counted(50, 39),
        groups: votes.map((those, index) => ({ called: phrase`group ${String(index + 1)}`, votes: those })),
      },
      first,
    )
  return [
    ...Object.entries(all).flatMap(([name, votes]): readonly Line[] => [
      [name, finding.ballot({ ...put, votes }, first)],
      [`${name}, clause`, finding.ballot({ ...put, as: 'clause', text: x, votes }, first)],
      [`${name}, item`, finding.item({ ...put, votes }, [], 'last')],
      [`${name}, recorded`, table.recorded({ ...put, votes })],
      [`${name}, recommended`, recommended({ ...put, votes })],
      [`${name}, in the summary`, summary.voted({ ...put, votes }, oslo, to(9))],
    ]),
    ['bears on 3', finding.ballot({ ...put, votes: counted(5, 3, 1) }, { ...first, see: at(3) })],
    ['in contrast', finding.ballot({ ...put, votes: counted(5, 3) }, { ...first, meeting: oslo, contrasts: to(7) })],
    ['item that bears on 3', finding.item({ ...put, votes: counted(5, 3) }, at(3), 'inner')],
    ['groups that are divided', groups(counted(40, 2), counted(10, 37, 2))],
    ['groups that are both for', groups(counted(40, 2), counted(10, 7))],
    ['groups that are both against', groups(counted(2, 40), { percent: 20 })],
    ['one for and one tied', groups(counted(40, 2), counted(7, 7))],
    ['three groups, in per cent', groups({ percent: 98 }, { percent: 2 }, counted(0, 0))],
  ]
}

function recommended(asserted: Claim | Ballot): Phrase {
  return conclusion.recommendations.item(asserted, geneva, { at: to(9) }, 'inner')
}
