import type { Phrase } from '../../src/locales/claim.ts'
import type { Locale } from '../../src/locales/define-locale.ts'
import { countedKinds } from '../../src/model/coverage-of.ts'
import { outcomes } from '../../src/model/statement.ts'
import {
  asserted,
  at,
  ballots,
  choices,
  claims,
  concerns,
  considerations,
  contraries,
  convergences,
  covers,
  days,
  facts,
  fromOne,
  kinds,
  languages,
  leaders,
  listed,
  many,
  mastheads,
  matters,
  meeting,
  meetingDetails,
  meetings,
  name,
  numbers,
  ofMeetings,
  positions,
  recurring,
  references,
  said,
  someMeetings,
  someReferences,
  spans,
  text,
  texts,
  title,
  twice,
  unnamed,
  words,
} from './arguments.ts'

const onCovers = {
  letter: covers.map((cover) => [cover] as const),
  'note-verbale': covers.map((cover) => [cover] as const),
}

const itemPositions = ['inner', 'last but one', 'last'] as const

const counts = numbers.flatMap(
  (count) =>
    [
      [{ agreed: count, voted: 0, raised: 0, dilemma: 0, concern: 0, question: 0 }],
      [{ agreed: 0, voted: count, raised: 0, dilemma: count, concern: 0, question: 0 }],
      [{ agreed: count, voted: count, raised: count, dilemma: count, concern: count, question: count }],
    ] as const,
)

/** The arguments that every function of a locale is tried with: a new phrase does not compile without its own. */
type Samples<Of> = {
  readonly [Key in keyof Of as Of[Key] extends string | Phrase ? never : Key]: Of[Key] extends (
    ...given: infer Given
  ) => unknown
    ? readonly Readonly<Given>[]
    : Samples<Of[Key]>
}

/** For every function of a locale, the arguments to try it with. */
export const samples: Samples<Omit<Locale, 'patterns'>> = {
  furniture: { sources: { levels: {}, kinds: {}, quotation: {} }, letter: {} },
  labels: {
    section: fromOne.map((number) => [number]),
    subsection: fromOne.map((number) => [number]),
    topic: fromOne.map((number) => [number]),
    paragraph: fromOne.map((number) => [number]),
    supplement: fromOne.map((number) => [number]),
    beforeParagraph: [['14'], ['S1']],
    item: fromOne.flatMap((number) => [
      [number, 1],
      [number, 2],
    ]),
    itemOf: [['14', '(b)']],
    spoken: [
      ['14', 'paragraph'],
      ['12 (b)', 'paragraph'],
      ['1', 'table'],
    ],
    annex: fromOne.map((number) => [number]),
    appendix: fromOne.map((number) => [number]),
    tableNote: fromOne.map((number) => [number]),
    table: [['1', 'zqtitle']],
  },
  headings: { conclusions: meetings.map((held) => [held]), annexes: {}, supplementOpening: [[], [{ name }]] },
  date: days.map((day) => [day]),
  span: spans.map((span) => [span]),
  meeting: {
    called: unnamed.map((held) => [held]),
    dated: spans.map((span) => [{ name: words('the zqcalled') }, span]),
  },
  withoutArticle: ['the zqname', 'Zqname', 'l’zqname', 'les zqnames'].map((value) => [words(value)]),
  untranslated: languages.map((language) => [text, language]),
  sentences: numbers.map((count) => [many(count, () => words('Zqsentence.'))]),
  capital: [[text], [[]]],
  finding: {
    claim: said.flatMap(([claim, held]) =>
      positions.map((position) => [claim, { ...position, meeting: held }] as const),
    ),
    ballot: ballots.flatMap((ballot) =>
      meetings.flatMap((held) => positions.map((position) => [ballot, { ...position, meeting: held }] as const)),
    ),
    sameWords: [...twice, ...ofMeetings.slice(1)].flatMap((those) => [
      [those, []],
      [those, [at]],
    ]),
    echo: said.flatMap(([claim, held]) => [
      [claim, held, false],
      [claim, held, true],
    ]),
    sameAgain: said,
    supporters: claims.map((claim) => [claim]),
    contrary: contraries.map((against) => [against]),
    consistent: ofMeetings.map((those) => [those.map((one) => ({ ...one, at }))]),
    reservations: claims.flatMap((claim) =>
      texts.flatMap((reservations) => [[claim, reservations] as const, [claim, reservations, meeting] as const]),
    ),
    canBeListed: [[text]],
    groupOpening: listed.flatMap((claim) =>
      meetings.flatMap((held) => [[claim, held, false] as const, [claim, held, true] as const]),
    ),
    ballotsOpening: meetings.map((held) => [held]),
    item: asserted
      .filter(({ as }) => as !== 'sentence')
      .flatMap((one) => itemPositions.flatMap((position) => references.map((see) => [one, see, position] as const))),
    seeAlso: someReferences.map((see) => [see]),
  },
  dilemma: {
    between: matters(choices).flatMap((choice) => meetings.map((held) => [choice, held] as const)),
    echo: kinds.flatMap((kind) =>
      matters(choices).flatMap((choice) => concerns.map((concern) => [kind, choice, concern, meeting] as const)),
    ),
    question: matters([text]).flatMap((question) =>
      meetings.flatMap((held) => references.map((see) => [question, held, see] as const)),
    ),
    concern: concerns.flatMap((concern) =>
      meetings.flatMap((held) => references.map((see) => [concern, held, see] as const)),
    ),
    questionsOpening: outcomes.flatMap((outcome) => meetings.map((held) => [outcome, held] as const)),
    questionItem: itemPositions.map((position) => [text, position]),
    considerations: considerations.flatMap((one) => [[[one, one]], [[one, { said: [], see: [] }, one]]]),
    alternatives: outcomes.flatMap((outcome) =>
      meetings.flatMap((held) => [[2, outcome, held, []] as const, [3, outcome, held, [text]] as const]),
    ),
    alternative: itemPositions.flatMap((position) =>
      [undefined, ...considerations].map((one) => [text, one, position] as const),
    ),
    waysForward: considerations.filter(({ said: ways, see }) => ways.length + see.length > 0).map((ways) => [ways]),
    bearing: someReferences.map((see) => [see]),
    takenUpAgain: kinds.flatMap((kind) =>
      outcomes.flatMap((outcome) => someMeetings.map((again) => [kind, outcome, again] as const)),
    ),
    sameConcern: concerns.filter(({ by }) => by.length > 0).map((by) => [by, meeting]),
    settled: kinds.flatMap((kind) => meetings.map((held) => [kind, held, at] as const)),
    reopened: kinds.flatMap((kind) => meetings.map((held) => [kind, held, at, held] as const)),
    notTakenUp: kinds.map((kind) => [kind]),
    noneTakenUp: someReferences.map((see) => [see]),
  },
  introduction: {
    series: facts.map((one) => [one]),
    called: facts.map((one) => [one]),
    meetings: [[at]],
    meeting: facts.flatMap((one) => meetingDetails.map((details) => [one, details] as const)),
    leaders: meetings.flatMap((held) => leaders.map((those) => [held, those] as const)),
    status: facts.map((one) => [one]),
    levels: facts.map((one) => [one]),
    missing: facts.map((one) => [one]),
    subtitle: facts.map((one) => [one]),
  },
  summary: {
    opening: facts.map((one) => [one]),
    agreed: said.flatMap(([claim, held]) => [
      [held, [{ claim, at }]],
      [
        held,
        [
          { claim, at, reserved: true },
          { claim, at },
          { claim, at },
        ],
      ],
    ]),
    headings: {},
    voted: ballots.flatMap((ballot) => meetings.map((held) => [ballot, held, at] as const)),
    runIn: [[name, text]],
    choice: texts.map((those) => [those]),
    openItem: kinds.flatMap((kind) => matters([text]).map((matter) => [kind, matter, at] as const)),
    list: texts.map((items) => [items]),
    contestedItem: asserted.flatMap((one) =>
      someMeetings.map(
        (by) => [one, meeting, { at, reserved: by.length === 1 }, by.map((other) => ({ meeting: other, at }))] as const,
      ),
    ),
    spokenViews: someReferences.map((see) => [see]),
    leftOut: numbers.flatMap((count) => [
      [{ conclusions: count, agreement: 0, votes: 0, open: 0, contested: 0 }],
      [{ conclusions: count, agreement: count, votes: count, open: count, contested: count }],
    ]),
  },
  conclusion: {
    recurring: recurring.flatMap((points) =>
      facts.flatMap((one) => [[points, false, one] as const, [points, true, one] as const]),
    ),
    recurringOpening: [[4], [12], [1000]],
    recurringItem: recurring.flat().flatMap((point) => itemPositions.map((position) => [point, position] as const)),
    convergence: convergences.flatMap((convergence) => facts.map((one) => [convergence, one] as const)),
    conclusions: meetings.flatMap((held) => someReferences.map((see) => [held, see] as const)),
    recommendations: {
      opening: facts.map((one) => [one]),
      to: [[name]],
      single: asserted.flatMap((one) => meetings.map((held) => [name, one, held, { at, reserved: false }] as const)),
      item: asserted.flatMap((one) =>
        meetings.flatMap((held) =>
          itemPositions.map((position) => [one, held, { at, reserved: position === 'last' }, position] as const),
        ),
      ),
    },
  },
  cover: {
    blanks: {},
    text: onCovers,
    signed: [[name]],
    title: onCovers,
    annexTo: onCovers,
  },
  masthead: {
    lines: mastheads.flatMap((facts) => [[facts], [{ ...facts, marking: 'zqmarking' }]]),
    imprint: mastheads.map((facts) => [facts]),
    agendaItem: [['34']],
  },
  table: {
    meetings: { columns: {} },
    coverage: { columns: {} },
    concordance: { columns: {} },
    meeting: meetings.flatMap((held) => [[held], [held, title, text], [held, undefined, text]]),
    shortMeeting: meetings.map((held) => [held]),
    several: texts.map((items) => [items]),
    source: languages.flatMap((language) => [
      [title, language, true],
      [title, language, false],
    ]),
    note: [[text], [words('Zqsentence.')]],
    category: [[name]],
    shade: [[1], [6]],
    counts,
    numbered: {
      part: [
        ['zqtitle', 1, 12],
        ['zqtitle', 13, 13],
      ],
      meeting: meetings.flatMap((held) => [
        [1, held],
        [12, held],
      ]),
      counts,
      signs: [
        [['agreed'], []],
        [countedKinds, ['no account', 'nothing']],
      ],
    },
    recorded: asserted.map((one) => [one]),
    matter: kinds.flatMap((kind) => outcomes.map((outcome) => [kind, outcome] as const)),
  },
}
