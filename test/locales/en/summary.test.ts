import { it } from 'vitest'
import type { Ballot, Claim, Meeting, Phrase } from '../../../src/locales/claim.ts'
import { en } from '../../../src/locales/en/en.ts'
import { phrase } from '../../../src/locales/phrase.ts'
import { isAgreed, levels } from '../../../src/model/levels.ts'
import {
  at,
  beijing,
  expectTable,
  geneva,
  hosts,
  type Line,
  nameOf,
  norway,
  oslo,
  person,
  plain,
  samoa,
  to,
  X,
  x,
} from './words.ts'

const { summary, conclusion } = en

it('sums up, and lists recommendations', () => expectTable('summary', inSummary()))

/** Agreement, contested points and what is left out, in the summary; recommendations by addressee. */
function inSummary(): readonly Line[] {
  const all: readonly Claim[] = levels
    .filter(isAgreed)
    .flatMap((level): readonly Claim[] => [
      { ...plain, level },
      ...(level === 'concluded' ? [] : [{ ...plain, level, as: 'proposition' as const, text: X }]),
    ])
  const meetingOf = ({ level }: Claim): Meeting => (level === 'concluded' ? oslo : geneva)
  const kinds = ['conclusions', 'agreement', 'votes', 'open', 'contested'] as const
  const left = { conclusions: 0, agreement: 0, votes: 0, open: 0, contested: 0 }
  const full: Claim = { ...plain, level: 'full' }
  const vote: Ballot = { as: 'clause', text: x, votes: { percent: 60 }, groups: [] }
  const by = (...meetings: readonly Meeting[]) => meetings.map((meeting, index) => ({ meeting, at: to(30 + index) }))
  const recommendations: readonly Claim[] = [
    ...levels.map((level) => ({ ...plain, level })),
    { ...plain, level: 'concluded', verb: 'recommended' },
    { ...plain, level: 'agreed', verb: 'recommended' },
    { ...plain, level: 'most', verb: 'urged' },
    { ...plain, verb: 'urged' },
    { ...plain, by: [norway] },
    { ...plain, verb: 'requested', by: [person] },
    { ...plain, level: 'several', verb: 'proposed', by: [norway, samoa] },
    { ...plain, level: 'some', by: [hosts] },
    { ...plain, level: 'full', as: 'proposition', text: X },
  ]
  return [
    ...all.flatMap((claim): readonly Line[] => [
      [nameOf(claim), summary.agreed(meetingOf(claim), [{ claim, at: to(9) }])],
      [
        `${nameOf(claim)}, two`,
        summary.agreed(meetingOf(claim), [
          { claim, at: to(9) },
          { claim, at: to(22), reserved: true },
        ]),
      ],
    ]),
    [
      'three',
      summary.agreed(geneva, [
        { claim: full, at: to(9) },
        { claim: full, at: to(12) },
        { claim: full, at: to(14) },
      ]),
    ],
    ['contested view', summary.contestedItem(plain, geneva, { at: to(9) }, by(beijing))],
    [
      'contested agreement',
      summary.contestedItem({ ...plain, level: 'full' }, geneva, { at: to(9), reserved: true }, by(beijing, oslo)),
    ],
    ['contested vote', summary.contestedItem(vote, oslo, { at: to(9) }, by(beijing, geneva, oslo))],
    ['views of speakers', summary.spokenViews(at(10, 11, 12, 15))],
    ...kinds.flatMap((kind): readonly Line[] => [
      [`left out, one of ${kind}`, summary.leftOut({ ...left, [kind]: 1 })],
      [`left out, four of ${kind}`, summary.leftOut({ ...left, [kind]: 4 })],
    ]),
    ['left out, of each', summary.leftOut({ conclusions: 1, agreement: 2, votes: 3, open: 4, contested: 12 })],
    ['left out, none', summary.leftOut(left)],
    ...kinds.map((kind): Line => [`heading, ${kind}`, summary.runIn(summary.headings[kind], X)]),
    ...recommendations.map((claim): Line => [`recommendation: ${nameOf(claim)}`, recommended(claim)]),
    [
      'recommendation before the last',
      conclusion.recommendations.item(plain, oslo, { at: to(9), reserved: true }, 'last but one'),
    ],
    [
      'the only recommendation to an addressee',
      conclusion.recommendations.single(phrase`Member States`, plain, oslo, { at: to(9) }),
    ],
    ['addressee', conclusion.recommendations.to(phrase`Member States`)],
  ]
}

function recommended(asserted: Claim | Ballot): Phrase {
  return conclusion.recommendations.item(asserted, geneva, { at: to(9) }, 'inner')
}
