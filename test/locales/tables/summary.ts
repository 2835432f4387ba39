import type { Ballot, Claim, Meeting } from '../../../src/locales/claim.ts'
import { type Locale, summaryKinds } from '../../../src/locales/define-locale.ts'
import { isAgreed, levels } from '../../../src/model/levels.ts'
import { recommends, verbs } from '../../../src/model/verbs.ts'
import type { ExampleWords } from './example-words.ts'
import { at, type Examples, examplesOf, say, to } from './examples.ts'
import { type Line, nameOf, type Table } from './table.ts'

/** Agreement, contested points and what is left out, in the summary; recommendations by addressee. */
export function summary(locale: Locale, words: ExampleWords): Table {
  const examples = examplesOf(locale, words)
  const { summary: says } = locale
  const lines: readonly Line[] = [
    ...agreed(locale, examples),
    ...contested(locale, examples),
    ['views of speakers', says.spokenViews(at(10, 11, 12, 15))],
    ['views of one speaker', says.spokenViews(at(10))],
    ...leftOut(locale),
    ...summaryKinds.map((kind): Line => [`heading, ${kind}`, says.runIn(says.headings[kind], examples.X)]),
    ...recommended(locale, words),
  ]
  return { name: 'summary', lines }
}

function agreed({ summary: says }: Locale, { plain, X, geneva, oslo }: Examples): readonly Line[] {
  const full: Claim = { ...plain, level: 'full' }
  const all = levels
    .filter(isAgreed)
    .flatMap((level): readonly Claim[] => [
      { ...plain, level },
      ...(level === 'concluded' || level === 'agreed' ? [{ ...plain, level, verb: 'recommended' as const }] : []),
      ...(level === 'concluded' ? [] : [{ ...plain, level, as: 'proposition' as const, text: X }]),
    ])
  const of = ({ level }: Claim): Meeting => (level === 'concluded' ? oslo : geneva)
  return [
    ...all.flatMap((claim): readonly Line[] => [
      [nameOf(claim), says.agreed(of(claim), [{ claim, at: to(9) }])],
      [
        `${nameOf(claim)}, two`,
        says.agreed(of(claim), [
          { claim, at: to(9) },
          { claim, at: to(22), reserved: true },
        ]),
      ],
    ]),
    [
      'three',
      says.agreed(geneva, [
        { claim: full, at: to(9) },
        { claim: full, at: to(12) },
        { claim: full, at: to(14) },
      ]),
    ],
    ['full stressed', says.agreed(geneva, [{ claim: { ...full, verb: 'stressed' }, at: to(9) }])],
  ]
}

function contested({ summary: says }: Locale, { plain, x, geneva, beijing, oslo }: Examples): readonly Line[] {
  const vote: Ballot = { as: 'clause', text: x, votes: { percent: 60 }, groups: [] }
  const by = (...meetings: readonly Meeting[]) => meetings.map((meeting, index) => ({ meeting, at: to(30 + index) }))
  const full: Claim = { ...plain, level: 'full' }
  return [
    ['contested view', says.contestedItem(plain, geneva, { at: to(9) }, by(beijing))],
    ['contested agreement', says.contestedItem(full, geneva, { at: to(9), reserved: true }, by(beijing, oslo))],
    ['contested vote', says.contestedItem(vote, oslo, { at: to(9) }, by(beijing, geneva, oslo))],
  ]
}

function leftOut({ summary: says }: Locale): readonly Line[] {
  const left = { conclusions: 0, agreement: 0, votes: 0, open: 0, contested: 0 }
  return [
    ...summaryKinds.flatMap((kind): readonly Line[] => [
      [`left out, one of ${kind}`, says.leftOut({ ...left, [kind]: 1 })],
      [`left out, four of ${kind}`, says.leftOut({ ...left, [kind]: 4 })],
    ]),
    ['left out, of each', says.leftOut({ conclusions: 1, agreement: 2, votes: 3, open: 4, contested: 12 })],
    ['left out, none', says.leftOut(left)],
  ]
}

function recommended(locale: Locale, words: ExampleWords): readonly Line[] {
  const { recommendations } = locale.conclusion
  const examples = examplesOf(locale, words)
  const { plain, geneva, oslo } = examples
  const [states] = words.series.addressees
  return [
    ...recommendedClaims(examples).map(
      (claim): Line => [
        `recommendation: ${nameOf(claim)}`,
        recommendations.item(claim, geneva, { at: to(9) }, 'inner'),
      ],
    ),
    [
      'recommendation before the last',
      recommendations.item(plain, oslo, { at: to(9), reserved: true }, 'last but one'),
    ],
    ['the last recommendation', recommendations.item(plain, geneva, { at: to(9) }, 'last')],
    ['the only recommendation to an addressee', recommendations.single(say(states), plain, oslo, { at: to(9) })],
    ...words.series.addressees.map(
      (addressee): Line => [`addressee: ${addressee}`, recommendations.to(say(addressee))],
    ),
  ]
}

function recommendedClaims({ plain, norway, samoa, person, hosts, one, X }: Examples): readonly Claim[] {
  return [
    ...levels.map((level) => ({ ...plain, level })),
    ...verbs.filter(recommends).map((verb) => ({ ...plain, verb })),
    { ...plain, level: 'concluded', verb: 'recommended' },
    { ...plain, level: 'agreed', verb: 'recommended' },
    { ...plain, level: 'full', verb: 'recommended' },
    { ...plain, level: 'most', verb: 'urged' },
    { ...plain, by: [norway] },
    { ...plain, by: [one] },
    { ...plain, verb: 'requested', by: [person] },
    { ...plain, level: 'several', verb: 'proposed', by: [norway, samoa] },
    { ...plain, level: 'some', by: [hosts] },
    ...levels.slice(1).map((level): Claim => ({ ...plain, level, as: 'proposition', text: X })),
  ]
}
