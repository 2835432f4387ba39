import { it } from 'vitest'
import type { Ballot, Claim, Meeting } from '../../../src/locales/claim.ts'
import { en } from '../../../src/locales/en/en.ts'
import { levels } from '../../../src/model/levels.ts'
import { verbs } from '../../../src/model/verbs.ts'
import { at, beijing, expectTable, geneva, type Line, nameOf, norway, oslo, person, plain, to, X, x } from './words.ts'

const { finding } = en

it('says what is similar', () => expectTable('similar', similar()))
it('says where the contrary stands', () => expectTable('contrary', contrary()))

/** What is similar, of another meeting and of the same one, with every level and verb. */
function similar(): readonly Line[] {
  const all: readonly Claim[] = [
    ...levels.map((level) => ({ ...plain, level })),
    ...verbs.map((verb) => ({ ...plain, verb })),
    { ...plain, level: 'full', verb: 'stressed' },
    { ...plain, as: 'proposition', text: X },
    { ...plain, as: 'sentence', text: X },
    { ...plain, verb: 'stressed', by: [person] },
    { ...plain, verb: 'argued', by: [norway] },
    { ...plain, verb: 'stated', by: [norway] },
    { ...plain, verb: 'opposed', by: [norway] },
  ]
  return [
    ...all.flatMap((claim): readonly Line[] => [
      [nameOf(claim), finding.echo(claim, geneva, false)],
      [`${nameOf(claim)}, same meeting`, finding.echo(claim, geneva, true)],
    ]),
    ...levels.map(
      (level): Line => [
        `consistent with ${level}`,
        finding.consistent([{ claim: { ...plain, level }, meeting: geneva, at: to(9) }]),
      ],
    ),
    [
      'consistent with three',
      finding.consistent(
        [geneva, beijing, oslo].map((meeting, index) => ({ claim: plain, meeting, at: to(index + 1) })),
      ),
    ],
  ]
}

/** Where the contrary stands. */
function contrary(): readonly Line[] {
  const against = (claim: Claim | Ballot, meeting: Meeting, same: boolean, ...paragraphs: readonly number[]) => ({
    asserted: [claim],
    meeting,
    same,
    at: at(...paragraphs),
  })
  const full: Claim = { ...plain, level: 'full' }
  const vote: Ballot = { as: 'clause', text: x, votes: { percent: 60 }, groups: [] }
  return [
    ['view, elsewhere', finding.contrary([against(plain, geneva, false, 31)])],
    ['view, same meeting', finding.contrary([against(plain, geneva, true, 8, 9)])],
    ['view, same conference', finding.contrary([against(plain, oslo, true, 8)])],
    ['agreement, elsewhere', finding.contrary([against(full, oslo, false, 31)])],
    ['vote, elsewhere', finding.contrary([against(vote, geneva, false, 31)])],
    ['view and agreement', finding.contrary([against(plain, geneva, true, 8), against(full, beijing, false, 9)])],
    ['two views', finding.contrary([against(plain, geneva, false, 8), against(plain, beijing, false, 9)])],
    [
      'three',
      finding.contrary([geneva, beijing, oslo].map((meeting, index) => against(plain, meeting, false, index + 1))),
    ],
    [
      'view and vote of one meeting',
      finding.contrary([{ ...against(plain, geneva, false, 8, 12), asserted: [plain, vote] }]),
    ],
  ]
}
