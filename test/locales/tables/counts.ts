import type { Locale } from '../../../src/locales/define-locale.ts'
import { summaryKinds } from '../../../src/locales/define-locale.ts'
import { countedKinds } from '../../../src/model/coverage-of.ts'
import { type MatterOutcome, outcomes } from '../../../src/model/statement.ts'
import type { ExampleWords } from './example-words.ts'
import { at, examplesOf, factsOf, numbers } from './examples.ts'
import { nothing, taken } from './series.ts'
import type { Line, Table } from './table.ts'
import { noCounts } from './tables.ts'
import { counted, voted } from './votes.ts'

const fromOne = numbers.slice(1)

/** Everything that is counted beside meetings, by every number that decides a form. */
export function counts(locale: Locale, words: ExampleWords): Table {
  const { table, conclusion } = locale
  const lines: readonly Line[] = [
    ...fromOne.map((number): Line => [`recurring points, ${number}`, conclusion.recurringOpening(number)]),
    ...numbers.slice(0, 5).map((number): Line => [`recurring, ${number}`, recurring(locale, words, number)]),
    ...leftOut(locale),
    ...outcomes.flatMap((outcome) => alternatives(locale, words, outcome)),
    ...matters(locale, words),
    ...paragraphs(locale, words),
    ...countedKinds.flatMap((kind) =>
      numbers.flatMap((number): readonly Line[] => [
        [`cell, ${number} ${kind}`, table.counts({ ...noCounts, [kind]: number })],
        [`numbered cell, ${number} ${kind}`, table.numbered.counts({ ...noCounts, [kind]: number })],
      ]),
    ),
  ]
  return { name: 'counts', lines }
}

function recurring(locale: Locale, words: ExampleWords, number: number) {
  const { plain, geneva, beijing } = examplesOf(locale, words)
  const point = { claim: plain, meeting: geneva, alsoIn: [beijing], at: at(9) }
  const facts = factsOf(words, [taken(beijing), taken(geneva)])
  return locale.conclusion.recurring(times(number, point), false, facts)
}

function leftOut({ summary }: Locale): readonly Line[] {
  const none = { conclusions: 0, agreement: 0, votes: 0, open: 0, contested: 0 }
  return summaryKinds.flatMap((kind) =>
    numbers.map((number): Line => [`left out, ${number} ${kind}`, summary.leftOut({ ...none, [kind]: number })]),
  )
}

/** A dilemma has two horns or more. */
function alternatives(locale: Locale, words: ExampleWords, outcome: MatterOutcome): readonly Line[] {
  const { geneva } = examplesOf(locale, words)
  return numbers
    .filter((number) => number > 1)
    .map(
      (number): Line => [
        `${number} alternatives, ${outcome}`,
        locale.dilemma.alternatives(number, outcome, geneva, []),
      ],
    )
}

/** Open matters of each kind, all of one meeting, and with another of another kind and meeting. */
function matters(locale: Locale, words: ExampleWords): readonly Line[] {
  const { geneva, beijing } = examplesOf(locale, words)
  const facts = factsOf(words, [taken(beijing), taken(geneva)])
  const open = (of: Parameters<typeof locale.conclusion.convergence>[0]['open']) =>
    locale.conclusion.convergence({ ...nothing, open: of }, facts)
  const others = { dilemma: 'concern', concern: 'question', question: 'dilemma' } as const
  return (['dilemma', 'concern', 'question'] as const).flatMap((kind) =>
    numbers.flatMap((number): readonly Line[] => {
      const those = times(number, { kind, meeting: geneva })
      return [
        [`open, ${number} ${kind}`, open(those)],
        [`open, ${number} ${kind} and another`, open([...those, { kind: others[kind], meeting: beijing }])],
      ]
    }),
  )
}

/** Paragraphs in a row, and one here and there. */
function paragraphs(locale: Locale, words: ExampleWords): readonly Line[] {
  const { finding, dilemma, conclusion, summary, labels } = locale
  const { geneva, beijing } = examplesOf(locale, words)
  const facts = factsOf(words, [taken(beijing), taken(geneva)])
  const many = fromOne.filter((number) => number <= 21)
  return many.flatMap((number): readonly Line[] => {
    const row = at(...Array.from({ length: number }, (_, index) => index + 7))
    const apart = at(...Array.from({ length: Math.min(number, 5) }, (_, index) => 2 * index + 7))
    return [
      [`${number} paragraphs in a row, see also`, finding.seeAlso(row)],
      [`${number} paragraphs in a row, of speakers`, summary.spokenViews(row)],
      [`${number} paragraphs in a row, settled`, conclusion.convergence({ ...nothing, settled: row }, facts)],
      [`${number} paragraphs apart, bearing`, dilemma.bearing(apart)],
      [`number ${number}`, [labels.paragraph(number), labels.supplement(number)].join(' ')],
      ...(number < 2 ? [] : [[`none of ${number} taken up`, dilemma.noneTakenUp(row)] as const]),
    ]
  })
}

/** How votes fell, by every number of votes for, against and neither, and of per cent. */
export function countsOfVotes(locale: Locale, words: ExampleWords): Table {
  const lines = numbers.flatMap((number): readonly Line[] => [
    ...voted(locale, words, `${number} to 0`, counted(number, 0)),
    ...voted(locale, words, `7 to ${number}, ${number} neither`, counted(7, number, number)),
    ...voted(locale, words, `${number} per cent`, { percent: number }),
  ])
  return { name: 'counts-of-votes', lines }
}

function times<Thing>(number: number, thing: Thing): readonly Thing[] {
  return Array.from({ length: number }, () => thing)
}
