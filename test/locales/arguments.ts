import type { Claim, ClaimPosition, Meeting, MeetingClaim, Phrase } from '../../src/locales/claim.ts'
import type {
  Conference,
  Considerations,
  Convergence,
  CoverFacts,
  SeriesFacts,
} from '../../src/locales/define-locale.ts'
import type { Kind } from '../../src/model/choice.ts'
import type { CrossReference } from '../../src/model/document.ts'
import { isAgreed, levels } from '../../src/model/levels.ts'
import { statuses } from '../../src/model/notes.ts'
import type { Span } from '../../src/model/session.ts'
import { verbs } from '../../src/model/statement.ts'

/** Numbers by which languages choose their forms: none, one, two, few, many, and one after twenty. */
export const numbers = [0, 1, 2, 3, 5, 21]
/** The same numbers without zero, for what is only said where there is something. */
export const fromOne = numbers.filter((number) => number > 0)
/** Every kind of dilemma. */
export const kinds: readonly Kind[] = ['dilemma', 'question', 'concern']
/** A day and a month, as the notes write them. */
export const days = ['2007-05-11', '2008-06']
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

/** Every kind of name that a meeting has. */
export const meetings = (['seminar', 'conference'] as const).flatMap((kind): readonly Meeting[] => [
  { kind, place: words('Zqplace') },
  { kind, place: words('Zqplace'), called: words('the zqcalled meeting') },
])
/** A seminar that is named by its place. */
export const meeting: Meeting = { kind: 'seminar', place: words('Zqplace') }
const meetingsOf = (count: number): readonly Meeting[] =>
  many(count, (index) => ({ kind: 'seminar', place: words(`Zqplace${index}`) }))
/** Lists of seminars, by their numbers. */
export const someMeetings = fromOne.map(meetingsOf)

/**
 * Every point that a meeting can record. What one speaker said, what is inferred, and a sentence in the account's own
 * words have no level of their own.
 */
export const claims = [
  ...(['clause', 'proposition'] as const).flatMap((as) => [...claimsAs(as, 'for'), ...claimsAs(as, 'against')]),
  claimAs('sentence', 'for'),
]
/** Those that a meeting agreed on. */
export const agreements = claims.filter(
  ({ level, basis, by }) => isAgreed(level) && basis === 'stated' && by === undefined,
)
/** Those that can be an item of a list. */
export const listed = claims.filter(
  ({ as, stance, basis, by }) => as === 'clause' && stance === 'for' && basis === 'stated' && by === undefined,
)

function claimAs(as: Claim['as'], stance: Claim['stance']): Claim {
  const said = words(as === 'clause' ? 'zqclause' : 'Zqsentence.')
  return { level: 'noted', verb: 'stated', stance, basis: 'stated', as, text: said }
}

function claimsAs(as: Claim['as'], stance: Claim['stance']): readonly Claim[] {
  const claim = claimAs(as, stance)
  return [
    ...levels.flatMap((level) => verbs.map((verb) => ({ ...claim, level, verb }))),
    { ...claim, basis: 'inferred' },
    { ...claim, by: 'one' },
    { ...claim, by: { name } },
    { ...claim, by: { name, office: words('zqoffice') } },
  ]
}

/** Every point of every meeting. */
export const said = claims.flatMap((claim) => meetings.map((meeting) => [claim, meeting] as const))

/** Every position of a claim: it begins, continues, continues in the same manner, or bears on paragraphs. */
export const positions: readonly Omit<ClaimPosition, 'meeting'>[] = [
  ...[0, 1].flatMap((turn) => [
    { continues: false, again: false, turn, see: [] },
    { continues: true, again: false, turn, see: [] },
    { continues: true, again: true, turn, see: [] },
  ]),
  ...references.map((see) => ({ continues: false, again: false, turn: 0, see })),
]

/** Claims of as many meetings as asked, each at another level. */
export const ofMeetings = fromOne.map((count) => claimsOf(meetingsOf(count)))

function claimsOf(held: readonly Meeting[]): readonly MeetingClaim[] {
  return held.flatMap((meeting, index) => {
    const claim = claims[(index * 5) % claims.length]
    return claim === undefined ? [] : [{ claim, meeting }]
  })
}

/** One wording of two meetings, at every two levels. */
export const twice = claims.flatMap((claim) =>
  levels.map((level) =>
    claimsOf(meetingsOf(2)).map(({ meeting }, index) => ({
      claim: { ...claim, ...(index === 1 && { level }) },
      meeting,
    })),
  ),
)

/** What was said for a horn or as a way forward: words, meetings and references, by their numbers. */
export const considerations: readonly Considerations[] = numbers.flatMap((count) =>
  references.flatMap((see): readonly Considerations[] => [
    { said: many(count, () => ({ text })), see },
    { said: many(count, () => ({ text, meetings: meetingsOf(2) })), see },
  ]),
)

/** Series with and without a conference, with and without accounts, by the numbers of their seminars. */
export const facts = numbers.flatMap((seminars) =>
  [...(seminars > 0 ? [[false, false] as const] : []), [true, false] as const, [true, true] as const].flatMap(
    ([conference, conferenceHasAccount]) =>
      numbers
        .filter((taken) => taken <= seminars)
        .map((taken): SeriesFacts => {
          const missing: readonly Meeting[] = [
            ...meetingsOf(seminars - taken),
            ...(conference && !conferenceHasAccount ? [{ kind: 'conference', place: words('Zqplace') } as const] : []),
          ]
          return {
            title,
            organizers: many(Math.max(1, seminars), () => name),
            seminars,
            conference,
            span: spans[seminars % spans.length] ?? {},
            status: statuses[seminars % statuses.length] ?? 'organizer',
            onTheRecord: meetingsOf(taken),
            withoutAccount: missing,
            seminarsWithAccount: taken,
            conferenceHasAccount,
          }
        }),
  ),
)

/** No final conference, and one with every kind of name and form of date. */
export const conferences: readonly (Conference | undefined)[] = [
  undefined,
  ...meetings.slice(2).flatMap((meeting) => spans.map((date) => ({ meeting, date }))),
]

/** Covers for every conference, with and without a circulation to organs, by their numbers. */
export const covers = conferences.flatMap((conference, index): readonly CoverFacts[] => {
  const series = facts[index % facts.length]
  if (series === undefined) return []
  const cover = { series, conference, to: words('zqto'), name, office: words('zqoffice'), mission: words('zqmission') }
  const agendaItem = words('34')
  return [cover, ...numbers.map((count) => ({ ...cover, circulate: { organs: many(count, () => name), agendaItem } }))]
})

/** What recurs, is disputed, stays open or is settled, by their numbers. */
export const convergences = numbers.flatMap((count): readonly Convergence[] => {
  const recurring = claims.slice(0, count).map((claim, index) => ({
    claim,
    meeting: meetings[index % meetings.length] ?? { kind: 'seminar', place: name },
    alsoIn: meetingsOf(1 + (index % 3)),
    at: many(1 + (index % 3), reference),
  }))
  const [here] = meetingsOf(1)
  const open = many(count, (index) => ({
    kind: kinds[index % kinds.length] ?? 'dilemma',
    meeting: here ?? ({ kind: 'seminar', place: name } as const),
  }))
  return [{ recurring, disputed: many(count, reference), open, settled: many(count, reference) }]
})
