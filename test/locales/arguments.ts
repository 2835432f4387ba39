import type {
  Asserted,
  Ballot,
  Claim,
  ClaimPosition,
  ClaimSpeaker,
  Concern,
  Matter,
  Meeting,
  MeetingClaim,
  Phrase,
  UnnamedMeeting,
} from '../../src/locales/claim.ts'
import type {
  Considerations,
  Contrary,
  Convergence,
  CoverFacts,
  HeldMeeting,
  Leaders,
  MeetingDetails,
  RecurringPoint,
  SeriesFacts,
} from '../../src/locales/facts.ts'
import type { Kind } from '../../src/model/choice.ts'
import type { CrossReference } from '../../src/model/document.ts'
import { isAgreed, levels } from '../../src/model/levels.ts'
import { statuses } from '../../src/model/notes.ts'
import type { Span } from '../../src/model/session.ts'
import { kinds as meetingKinds } from '../../src/model/session.ts'
import { outcomes } from '../../src/model/statement.ts'
import { verbsOf } from '../../src/model/verbs.ts'

/** Numbers by which languages choose their forms: none, one, two, few, many, and one after twenty. */
export const numbers = [0, 1, 2, 3, 5, 21]
/** The same numbers without zero, for what is only said where there is something. */
export const fromOne = numbers.filter((number) => number > 0)
/** Every kind of dilemma. */
export const kinds: readonly Kind[] = ['dilemma', 'question', 'concern']
/** A day, a month and a year, as the notes write them. */
export const days = ['2007-05-11', '2008-06', '2008']
/** Tags of languages; the last one has no name in most languages. */
export const languages = ['ar', 'zh', 'en', 'fr', 'ru', 'es', 'nb', 'tlh']

/** Every form of date that a meeting can have. */
export const spans: readonly Span[] = [
  { from: '2007-03-26', to: '2007-03-27' },
  { from: '2007-03-30', to: '2007-04-02' },
  { from: '2007-12-31', to: '2008-01-02' },
  { from: '2007-05-11', to: '2007-05-11' },
  { from: '2007-06', to: '2007-06' },
  { from: '2007-06', to: '2007-08' },
  { from: '2007', to: '2007' },
  { from: '2006', to: '2007' },
  { from: '2007-05-11' },
  { to: '2007-10-05' },
  {},
]

/** Words that stand for those of the notes, and belong to no language. */
export function words(value: string): Phrase {
  return [{ type: 'text', value }]
}

/** Makes a number of things, each from its index. */
export function many<Item>(count: number, item: (index: number) => Item): readonly Item[] {
  return Array.from({ length: count }, (_, index) => item(index))
}

/** A name, a title and a text of the notes. */
export const [name, title, text] = [words('zqname'), words('zqtitle'), words('zqtext')]
/** Lists of texts, by their numbers. */
export const texts = fromOne.map((count) => many(count, () => text))
/** Lists of the horns of a dilemma, which has two or more. */
export const choices = texts.filter(({ length }) => length > 1)

function reference(number: number): CrossReference {
  return { type: 'crossReference', bookmark: 'finding:geneva/x', value: String(number) }
}

/** A reference to a paragraph. */
export const at = reference(14)
/** Lists of references, by their numbers. */
export const references = numbers.map((count) => many(count, reference))
/** The same lists without the empty one. */
export const someReferences = references.filter(({ length }) => length > 0)

/** Every kind of meeting, as it is known before it has a name. */
export const unnamed: readonly UnnamedMeeting[] = meetingKinds.flatMap((kind) =>
  [true, false].flatMap((final) => [
    { kind, final, online: false, place: { name: words('Zqplace') } },
    { kind, final, online: true, place: { name: words('Zqplace') } },
    { kind, final, online: true },
  ]),
)

/** A seminar that its place names. */
export const meeting: Meeting = {
  id: 'zqid',
  kind: 'seminar',
  final: false,
  online: false,
  place: { name: words('Zqplace') },
  called: { name: words('the zqcalled') },
  named: false,
  byPlace: true,
}
/** Every kind of name that a meeting has. */
export const meetings: readonly Meeting[] = [
  meeting,
  { ...meeting, place: { name: words('Zqplace'), at: words('zqin Zqplace') } },
  { ...meeting, kind: 'conference', final: true, byPlace: false },
  { ...meeting, kind: 'session', byPlace: false, named: true, short: { name: words('the zqshort') } },
  online(),
]
const meetingsOf = (count: number): readonly Meeting[] =>
  many(count, (index) => ({ ...meeting, id: `zqid-${index}`, place: { name: words(`Zqplace${index}`) } }))
/** Lists of seminars, by their numbers. */
export const someMeetings = fromOne.map(meetingsOf)

function online(): Meeting {
  const { place: _, ...elsewhere } = meeting
  return { ...elsewhere, kind: 'workshop', online: true, byPlace: false }
}

/** Every kind of speaker, alone and with others, with and without a comma. */
export const speakers: readonly (readonly ClaimSpeaker[])[] = [
  [{ kind: 'one' }],
  [{ kind: 'person', name }],
  [{ kind: 'person', office: words('the zqoffice') }],
  [{ kind: 'person', name, office: words('zqoffice') }],
  [{ kind: 'delegation', name }],
  [
    { kind: 'delegation', name },
    { kind: 'delegation', name: words('zqname, zqof') },
    { kind: 'person', name },
  ],
  [{ kind: 'group', name: words('the zqgroup') }],
  [
    { kind: 'group', name: words('zqgroup') },
    { kind: 'delegation', name },
  ],
]
const supporters = [undefined, words('zqname and zqname'), words('zqname, zqname and zqname')]

/** Every point that a meeting can record, with every verb that its level can bear. */
export const claims: readonly Claim[] = levels.flatMap((level): readonly Claim[] => [
  ...[undefined, ...verbsOf(level)].map(
    (verb) => ({ level, ...(verb && { verb }), as: 'clause', text, by: [] }) as const,
  ),
  ...(level === 'concluded' ? [] : [{ level, as: 'proposition', text: words('Zqsentence.'), by: [] } as const]),
  ...(level === 'said' ? [{ level, as: 'sentence', text: words('Zqsentence.'), by: [] } as const] : []),
  ...(isAgreed(level) ? [] : spokenAt(level)),
])
/** Those that a meeting agreed on. */
export const agreements = claims.filter(({ level }) => isAgreed(level))
/** Those that can be an item of a list. */
export const listed = claims.filter(({ as }) => as !== 'sentence')

function spokenAt(level: Claim['level']): readonly Claim[] {
  return speakers.flatMap((by) =>
    supporters.flatMap((supportedBy) =>
      ([undefined, 'stressed', 'opposed', 'recommended', 'concerned'] as const).map(
        (verb): Claim => ({
          level,
          ...(verb && { verb }),
          as: 'clause',
          text,
          by,
          ...(supportedBy && { supportedBy }),
        }),
      ),
    ),
  )
}

/** Votes that were carried, lost and tied, with one vote and none, in per cent; by groups and not. */
export const ballots: readonly Ballot[] = (['clause', 'proposition'] as const).flatMap((as) =>
  [
    { for: 50, against: 39, neither: 2 },
    { for: 1, against: 0, neither: 0 },
    { for: 0, against: 1, neither: 0 },
    { for: 40, against: 40, neither: 1 },
    { for: 0, against: 0, neither: 0 },
    { percent: 98 },
  ].flatMap((votes): readonly Ballot[] => [
    { as, text, votes, groups: [] },
    {
      as,
      text,
      votes,
      groups: [
        { called: words('the zqgroup'), votes },
        { called: words('the zqothers'), votes: { for: 2, against: 3, neither: 0 } },
      ],
    },
  ]),
)
/** Claims and ballots. */
export const asserted: readonly Asserted[] = [...claims, ...ballots]

/** Every point of every meeting. */
export const said = claims.flatMap((claim) => meetings.map((held) => [claim, held] as const))

/** Every position of a claim: it begins, continues, goes against what stands before it, or bears on paragraphs. */
export const positions: readonly Omit<ClaimPosition, 'meeting'>[] = [
  ...[0, 1].flatMap((turn) => [
    { continues: false, turn, see: [] },
    { continues: true, turn, see: [] },
  ]),
  { continues: false, turn: 0, see: [], contrasts: at },
  ...references.map((see) => ({ continues: false, turn: 0, see })),
]

/** Claims of as many meetings as asked, each at another level. */
export const ofMeetings = fromOne.map((count) => claimsOf(meetingsOf(count)))

function claimsOf(held: readonly Meeting[]): readonly MeetingClaim[] {
  return held.flatMap((one, index) => {
    const claim = claims[(index * 5) % claims.length]
    return claim === undefined ? [] : [{ claim, meeting: one }]
  })
}

/** One wording of two meetings, at every two levels. */
export const twice = claims.flatMap((claim) =>
  claims
    .filter(({ as, by, verb }) => as === claim.as && by.length === 0 && (verb === undefined || verb === 'recommended'))
    .map((other) => meetingsOf(2).map((held, index) => ({ claim: index === 0 ? claim : other, meeting: held }))),
)

/** What goes against a paragraph: views, agreements and votes, of the same meeting and of others. */
export const contraries: readonly (readonly Contrary[])[] = [
  ...asserted.map((one) => [{ asserted: [one], meeting, same: true, at: [at] }]),
  ...someMeetings.flatMap((held) =>
    [...claims.slice(0, 1), ...claims.slice(-1), ...ballots.slice(0, 1)].map((one) =>
      held.map((other) => ({ asserted: [one], meeting: other, same: false, at: [at, at] })),
    ),
  ),
]

/** Words of choices, questions and concerns, with every outcome. */
export function matters<Words>(all: readonly Words[]): readonly Matter<Words>[] {
  return all.flatMap((one) => outcomes.map((outcome) => ({ words: one, outcome })))
}

/** Concerns of nobody in particular, and of every kind of speaker. */
export const concerns: readonly Concern[] = [
  { text, by: [] },
  ...speakers.flatMap((by) => supporters.map((supportedBy) => ({ text, by, ...(supportedBy && { supportedBy }) }))),
]

/** What was said for a horn or as a way forward: words, meetings and references, by their numbers. */
export const considerations: readonly Considerations[] = numbers.flatMap((count) =>
  references.flatMap((see): readonly Considerations[] => [
    { said: many(count, () => ({ text })), see },
    { said: many(count, () => ({ text, meetings: meetingsOf(2) })), see },
  ]),
)

const details = {
  title,
  organizers: [name],
  status: 'organizer',
  attributed: 'never',
  votes: false,
} as const satisfies Omit<SeriesFacts, 'meetings'>

/** Series of one meeting and of more, with a final one or without, of one kind or several, with accounts and not. */
export const facts: readonly SeriesFacts[] = numbers
  .filter((count) => count > 0)
  .flatMap((count) => {
    const held = meetingsOf(count).map((one, index) => ({ meeting: one, date: dateOf(index), account: index % 3 > 0 }))
    const [last = held[0]] = held.slice(-1)
    const final = meetings.filter(({ final: ends }) => ends).map((one) => ({ meeting: one, date: dateOf(1) }))
    return [
      held,
      held.map((one) => ({ ...one, account: true })),
      held.map((one) => ({ ...one, account: false })),
      [...held.slice(1), ...(last === undefined ? [] : [withKind(last)])],
      ...final.flatMap((one) => [
        [...held, { ...one, account: true }],
        [{ ...one, account: true }, ...held],
        [...held, { ...one, account: false }],
      ]),
      ...meetings.slice(3).map((one) => [...held.slice(1), { meeting: one, date: dateOf(2), account: count > 1 }]),
    ]
  })
  .map((held, index): SeriesFacts => {
    const period = spans[index % spans.length] ?? {}
    const known = period.from !== undefined && period.to !== undefined
    return {
      ...details,
      organizers: many(1 + (index % 3), () => name),
      meetings: held,
      ...(known && { period }),
      status: statuses[index % statuses.length] ?? 'organizer',
      attributed: (['never', 'sometimes', 'always'] as const)[index % 3] ?? 'never',
      votes: index % 2 === 0,
    }
  })

function dateOf(index: number): Span {
  return spans[index % spans.length] ?? {}
}

function withKind(held: HeldMeeting): HeldMeeting {
  return { ...held, meeting: { ...held.meeting, kind: 'hearing' } }
}

/** Who opened, chaired and attended a meeting, as far as it is known. */
export const leaders: readonly Leaders[] = [
  { openedBy: name, chairs: [] },
  { openedBy: name, chairs: [name], attendance: text },
  { chairs: [name, name] },
  { chairs: [], attendance: text },
]

/** What is told of the one meeting of a report, by the numbers of its partners and sources. */
export const meetingDetails: readonly MeetingDetails[] = numbers.flatMap((count) => [
  { with: many(count, () => name), sources: many(count, () => title) },
  { title, focus: text, with: [], sources: many(count, () => title) },
])

/** Covers for every series, with and without a circulation to organs, by their numbers. */
export const covers = facts.flatMap((series): readonly CoverFacts[] => {
  const cover = {
    series,
    to: { name: words('zqto') },
    name,
    office: { name: words('zqoffice') },
    mission: { name: words('the zqmission') },
    date: words('zqdate'),
  }
  return [
    cover,
    { ...cover, mission: { name: words('[zqmission]') } },
    ...numbers.map((count) => ({
      ...cover,
      circulate: many(count, (index) => (index === 0 ? { name: { name }, agendaItem: '34 (b)' } : { name: { name } })),
    })),
  ]
})

/** What recurs, is disputed, stays open or is settled, by their numbers. */
export const recurring = numbers.map((count): readonly RecurringPoint[] =>
  claims.slice(0, count).map((claim, index) => ({
    claim,
    meeting: meetings[index % meetings.length] ?? meeting,
    alsoIn: meetingsOf(1 + (index % 3)),
    at: many(1 + (index % 3), reference),
  })),
)

/** What happened over a series, with much of each and with nothing. */
export const convergences = numbers.flatMap((count): readonly Convergence[] => {
  const open = many(count, (index) => ({ kind: kinds[index % kinds.length] ?? 'dilemma', meeting }))
  const [some, none] = [many(count, reference), []]
  return [
    { disputed: { across: some, within: none }, open, settled: some, reopened: none },
    { disputed: { across: none, within: some }, open: [], settled: [], reopened: some },
    { disputed: { across: some, within: some }, open, settled: [], reopened: [] },
  ]
})

/** What a masthead tells, of originals and translations in every language. */
export const mastheads = languages.flatMap((original) =>
  [true, false].map((unofficial) => ({ date: '2008-06-15', original, unofficial })),
)
