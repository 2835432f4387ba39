import type { Ballot, Claim, Meeting } from '../../../src/locales/claim.ts'
import type { Locale } from '../../../src/locales/define-locale.ts'
import { levels } from '../../../src/model/levels.ts'
import { verbs } from '../../../src/model/verbs.ts'
import type { ExampleWords } from './example-words.ts'
import { at, type Examples, examplesOf, to } from './examples.ts'
import { type Line, nameOf, type Table } from './table.ts'

/** What is similar, of another meeting and of the same one, with every level and verb. */
export function similar(locale: Locale, words: ExampleWords): Table {
  const { finding } = locale
  const examples = examplesOf(locale, words)
  const { plain, geneva, beijing, oslo } = examples
  const lines: readonly Line[] = [
    ...similarClaims(examples).flatMap((claim): readonly Line[] => [
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
    [
      'consistent with an agreement and a view',
      finding.consistent([
        { claim: { ...plain, level: 'full' }, meeting: geneva, at: to(9) },
        { claim: plain, meeting: beijing, at: to(12) },
      ]),
    ],
  ]
  return { name: 'similar', lines }
}

function similarClaims({ plain, person, norway, hosts, X }: Examples): readonly Claim[] {
  return [
    ...levels.map((level) => ({ ...plain, level })),
    ...verbs.map((verb) => ({ ...plain, verb })),
    { ...plain, level: 'full', verb: 'stressed' },
    ...levels.slice(1).map((level): Claim => ({ ...plain, level, as: 'proposition', text: X })),
    { ...plain, as: 'sentence', text: X },
    { ...plain, verb: 'stressed', by: [person] },
    ...[undefined, ...verbs].map((verb): Claim => ({ ...plain, ...(verb && { verb }), by: [norway] })),
    { ...plain, level: 'some', by: [hosts] },
  ]
}

/** Where the contrary stands. */
export function contrary(locale: Locale, words: ExampleWords): Table {
  const say = locale.finding.contrary
  const { plain, geneva, beijing, oslo, x } = examplesOf(locale, words)
  const against = (claim: Claim | Ballot, meeting: Meeting, same: boolean, ...paragraphs: readonly number[]) => ({
    asserted: [claim],
    meeting,
    same,
    at: at(...paragraphs),
  })
  const full: Claim = { ...plain, level: 'full' }
  const vote: Ballot = { as: 'clause', text: x, votes: { percent: 60 }, groups: [] }
  const lines: readonly Line[] = [
    ['view, elsewhere', say([against(plain, geneva, false, 31)])],
    ['view, same meeting', say([against(plain, geneva, true, 8, 9)])],
    ['view, same conference', say([against(plain, oslo, true, 8)])],
    ['agreement, elsewhere', say([against(full, oslo, false, 31)])],
    ['vote, elsewhere', say([against(vote, geneva, false, 31)])],
    ['view and agreement', say([against(plain, geneva, true, 8), against(full, beijing, false, 9)])],
    ['two views', say([against(plain, geneva, false, 8), against(plain, beijing, false, 9)])],
    ['three', say([geneva, beijing, oslo].map((meeting, index) => against(plain, meeting, false, index + 1)))],
    ['view and vote of one meeting', say([{ ...against(plain, geneva, false, 8, 12), asserted: [plain, vote] }])],
  ]
  return { name: 'contrary', lines }
}
