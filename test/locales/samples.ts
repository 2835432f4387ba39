import type { Phrase } from '../../src/locales/claim.ts'
import type { Locale } from '../../src/locales/define-locale.ts'
import {
  agreements,
  at,
  choices,
  claims,
  conferences,
  considerations,
  convergences,
  covers,
  days,
  facts,
  fromOne,
  kinds,
  languages,
  listed,
  many,
  meeting,
  meetings,
  name,
  numbers,
  ofMeetings,
  positions,
  references,
  said,
  someMeetings,
  someReferences,
  spans,
  text,
  texts,
  title,
  twice,
  words,
} from './arguments.ts'

/** The arguments that every function of a locale is tried with: a new phrase does not compile without its own. */
type Samples<Of> = {
  readonly [Key in keyof Of as Of[Key] extends string | Phrase ? never : Key]: Of[Key] extends (
    ...given: infer Given
  ) => unknown
    ? readonly Readonly<Given>[]
    : Samples<Of[Key]>
}

/** For every function of a locale, the arguments to try it with. */
export const samples: Samples<Locale> = {
  furniture: {},
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
    annex: fromOne.map((number) => [number]),
    tableNote: fromOne.map((number) => [number]),
    table: [['1', 'zqtitle']],
  },
  headings: { annexes: {} },
  date: days.map((day) => [day]),
  span: spans.map((span) => [span]),
  meetingOn: spans.map((span) => [words('Zqplace'), span]),
  sentences: numbers.map((count) => [many(count, () => words('Zqsentence.'))]),
  capital: [[text], [[]]],
  finding: {
    claim: said.flatMap(([claim, meeting]) => positions.map((position) => [claim, { ...position, meeting }] as const)),
    sameWords: [...twice, ...ofMeetings.slice(1)].flatMap((those) => [
      [those, []],
      [those, [at]],
    ]),
    echo: said,
    contested: said.map(([claim, meeting]) => [claim, meeting, at]),
    consistent: ofMeetings.map((those) => [those.map((one) => ({ ...one, at }))]),
    reservations: claims.flatMap((claim) => texts.map((reservations) => [claim, reservations] as const)),
    groupOpening: said.flatMap(([claim, meeting]) => [
      [claim, meeting, false],
      [claim, meeting, true],
    ]),
    item: listed.flatMap((claim) =>
      (['inner', 'last but one', 'last'] as const).flatMap((position) =>
        references.map((see) => [claim, see, position] as const),
      ),
    ),
    seeAlso: someReferences.map((see) => [see]),
  },
  dilemma: {
    between: choices.flatMap((horns) => meetings.map((meeting) => [horns, meeting] as const)),
    echo: kinds.flatMap((kind) =>
      meetings.flatMap((meeting) => choices.map((horns) => [kind, horns, meeting] as const)),
    ),
    question: meetings.flatMap((meeting) => references.map((see) => [text, meeting, see] as const)),
    concern: meetings.flatMap((meeting) => references.map((see) => [text, meeting, see] as const)),
    considerations: considerations.flatMap((one) => [[[one, one]], [[one, { said: [], see: [] }, one]]]),
    waysForward: considerations.filter(({ said: ways, see }) => ways.length + see.length > 0).map((ways) => [ways]),
    bearing: someReferences.map((see) => [see]),
    takenUpAgain: kinds.flatMap((kind) => someMeetings.map((again) => [kind, again] as const)),
    settled: kinds.flatMap((kind) => meetings.map((meeting) => [kind, meeting, at] as const)),
    reopened: kinds.flatMap((kind) => meetings.map((meeting) => [kind, meeting, at, meeting] as const)),
    notTakenUp: kinds.map((kind) => [kind]),
  },
  introduction: {
    series: facts.map((one) => [one]),
    meetings: [[at]],
    status: facts.map((one) => [one]),
    missing: facts.map((one) => [one]),
    subtitle: facts.flatMap((one) => conferences.map((conference) => [one, conference] as const)),
  },
  summary: {
    opening: facts.map((one) => [one]),
    agreed: said.flatMap(([claim, meeting]) => [
      [meeting, [{ claim, at }]],
      [
        meeting,
        [
          { claim, at, reserved: true },
          { claim, at },
          { claim, at },
        ],
      ],
    ]),
    runIn: [[name, text]],
    choice: texts.map((those) => [those]),
    openItem: kinds.map((kind) => [kind, text, at]),
    list: texts.map((items) => [items]),
    contestedItem: agreements.flatMap((claim) =>
      someMeetings.map((by) => [meeting, { claim, at }, by.map((other) => ({ meeting: other, at }))] as const),
    ),
  },
  conclusion: {
    convergence: convergences.flatMap((convergence) => facts.map((one) => [convergence, one] as const)),
    conclusions: someReferences.map((see) => [see]),
    recommendation: said.flatMap(([claim, meeting]) => texts.map((to) => [claim, meeting, to, at] as const)),
  },
  cover: {
    blanks: {},
    letter: covers.map((cover) => [cover]),
    signed: [[name]],
    noteVerbale: covers.map((cover) => [cover]),
  },
  masthead: { original: languages.map((language) => [language]), agendaItem: [['34']] },
  table: {
    meetings: { columns: {} },
    participants: { columns: {} },
    coverage: { columns: {} },
    concordance: { columns: {} },
    meeting: meetings.map((meeting) => [meeting]),
    shortMeeting: meetings.map((meeting) => [meeting]),
    several: texts.map((items) => [items]),
    source: languages.flatMap((language) => [
      [title, language, true],
      [title, language, false],
    ]),
    openedBy: [[name]],
    chairedBy: texts.map((names) => [names]),
    counts: numbers.flatMap((count) => [
      [count, 0, 0],
      [0, count, 0],
      [0, 0, count],
      [count, count, count],
    ]),
    recorded: claims.map((claim) => [claim]),
    kind: {},
  },
}
