import fc from 'fast-check'
import type { Level } from '../../src/model/levels.ts'
import { agreedLevels, levelOfList, raisedLevels } from '../../src/model/levels.ts'
import { outcomes } from '../../src/model/statement.ts'
import type { Verb } from '../../src/model/verbs.ts'
import { recommends, verbs, verbsOf } from '../../src/model/verbs.ts'
import type { PlannedMeeting } from './arbitrary-meetings.ts'
import type { PlannedStatement } from './notes-plan.ts'
import { topics } from './notes-plan.ts'

/** The themes of every series. */
export const themes = ['aid', 'planning', 'protection']

const persons = [
  { name: 'Ms. Xander', office: 'Minister of Examples' },
  { name: 'Mr. Yoder' },
  { office: 'the Director of Examples' },
]
const delegations = ['Norway', 'the European Union', 'the Xylan Group']
const groups = ['developing countries', 'the non-governmental organizations']
const supporters = ['Chile', 'Chile and Peru', 'Chile, Peru and Kenya']

/** What is drawn by chance for a statement; `ties` choose among the statements that it may refer to. */
export const statementDice = fc.record({
  list: fc.constantFrom(
    ...(['agreed', 'agreed', 'voted', 'raised', 'raised', 'raised', 'dilemmas', 'dilemmas', 'follow-up'] as const),
  ),
  level: fc.oneof(fc.nat({ max: 5 }), fc.constant<number>(5)),
  verb: fc.oneof(fc.constantFrom(2, 2, 10, 99, 99, 99, 99), fc.nat({ max: 19 })),
  shape: fc.nat({ max: 9 }),
  copies: fc.nat({ max: 9 }),
  speakers: fc.array(fc.constantFrom(0, 0, 0, 1, 2, 3, 3, 4, 5, 6, 7), { maxLength: 2 }),
  speaks: fc.nat({ max: 2 }),
  supported: fc.nat({ max: 4 }),
  reserved: fc.nat({ max: 7 }),
  addressed: fc.nat({ max: 3 }),
  again: fc.nat({ max: 3 }),
  visibility: fc.constantFrom(...(['public', 'public', 'public', 'public', 'restricted', 'internal'] as const)),
  omit: fc.nat({ max: 11 }),
  themes: fc.constantFrom(
    ['planning'],
    ['planning'],
    ['planning', 'aid'],
    ['aid'],
    ['aid', 'protection'],
    ['protection'],
  ),
  topic: fc.constantFrom(undefined, ...topics),
  ties: fc.array(fc.record({ kind: fc.nat({ max: 11 }), to: fc.oneof(fc.constant(0), fc.nat({ max: 40 })) }), {
    maxLength: 3,
  }),
  quoted: fc.boolean(),
  outcome: fc.constantFrom(undefined, ...outcomes),
  votes: fc.record({ for: fc.nat({ max: 3 }), against: fc.nat({ max: 3 }), neither: fc.nat({ max: 1 }) }),
})

/** What was drawn for a statement. */
export type StatementDice = typeof statementDice extends fc.Arbitrary<infer Drawn> ? Drawn : never

/** Lets a statement follow the one before it in kind, manner and place, as what stands in a list does. */
export function asBefore(dice: StatementDice, before: StatementDice | undefined): StatementDice {
  if (before === undefined || dice.again > 0) return dice
  const { shape, copies, votes, quoted, omit } = dice
  return { ...before, copies, votes, quoted, omit, ...(dice.list !== 'dilemmas' && { shape }), reserved: 7, ties: [] }
}

/** Plans a statement without ties. `twin` is one before it, of the same list, whose words it may say again. */
export function bareStatement(
  dice: StatementDice,
  own: string,
  meeting: PlannedMeeting,
  twin: PlannedStatement | undefined,
): PlannedStatement {
  const says = twin !== undefined && dice.copies === 0 ? twin.mark : own
  const said = wordsOf(says === own ? dice : alike(dice, twin), says, meeting)
  const isOwn = 'says' in said.keys
  const mark = isOwn ? own : says
  const { keys, ...facts } = isOwn && says !== own ? wordsOf(dice, own, meeting) : said
  const isFollowUp = dice.list === 'follow-up'
  return {
    list: dice.list,
    id: `s-${own}`,
    session: meeting.id,
    mark,
    visibility: dice.visibility,
    speakers: [],
    ...facts,
    keys: {
      visibility: dice.visibility,
      ...(dice.omit === 0 && { omit: `Said twice, ${own}` }),
      ...(dice.quoted && { quote: `They said ${own}.` }),
      ...(!isFollowUp && { theme: dice.themes }),
      ...(!isFollowUp && dice.themes[0] === 'aid' && dice.topic !== undefined && { topic: dice.topic }),
      ...keys,
    },
  }
}

/** What says the words of a concern is a concern too. */
function alike(dice: StatementDice, twin: PlannedStatement | undefined): StatementDice {
  return twin !== undefined && 'concern' in twin.keys ? { ...dice, shape: 4 } : dice
}

type Words = Pick<PlannedStatement, 'keys'> & Partial<Pick<PlannedStatement, 'level' | 'verb' | 'speakers'>>

function wordsOf(dice: StatementDice, mark: string, meeting: PlannedMeeting): Words {
  switch (dice.list) {
    case 'agreed':
      return agreed(dice, mark)
    case 'voted':
      return { keys: voted(dice, mark) }
    case 'raised':
      return raised(dice, mark, meeting)
    case 'dilemmas':
      return dilemma(dice, mark, meeting)
    case 'follow-up':
      return { keys: { says: `Work on ${mark} was to continue after the meeting held ${placeOf(meeting)}.` } }
  }
}

/** A full sentence of the notes names its own meeting. */
function placeOf({ names: [first = ''] }: PlannedMeeting): string {
  return first.startsWith('in ') ? first : `as ${first}`
}

function agreed(dice: StatementDice, mark: string): Words {
  const written = agreedLevels[dice.level]
  const level: Level = written ?? levelOfList.agreed
  const put = dice.shape === 0 && level !== 'concluded'
  const verb = put ? undefined : verbsOf(level)[dice.verb]
  return {
    level,
    ...(verb !== undefined && { verb }),
    keys: {
      ...(written !== undefined && { level: written }),
      ...(verb !== undefined && { as: verb }),
      ...(put ? proposition(mark) : clause(dice, mark)),
      ...reservations(dice, mark),
      ...(dice.addressed === 0 && { 'addressed-to': ['Member States'] }),
    },
  }
}

function clause({ shape }: StatementDice, mark: string): Readonly<Record<string, unknown>> {
  if (shape === 1) return { that: `the ${mark} matters, and that it lasts` }
  return { that: `the ${mark} matters`, ...(shape === 2 && { short: `the ${mark} counts` }) }
}

function proposition(mark: string): Readonly<Record<string, unknown>> {
  return { proposition: `The ${mark} is a goal in itself.` }
}

function reservations({ reserved }: StatementDice, mark: string): Readonly<Record<string, unknown>> {
  if (reserved > 1) return {}
  return { reservations: [`the ${mark} is kept`, `the ${mark} stays`].slice(reserved) }
}

function voted({ votes, shape, level, addressed }: StatementDice, mark: string): Readonly<Record<string, unknown>> {
  const called = ['the first opinion group', 'the second opinion group']
  const grouped = [
    { for: votes.for, against: votes.neither },
    { for: votes.neither, against: votes.against },
  ]
  return {
    ...(shape < 6 ? proposition(mark) : { that: `the ${mark} matters` }),
    votes: level === 0 ? '98%' : level === 1 ? '50%' : level === 2 ? '12.5%' : votes,
    ...(shape % 3 === 0 && { groups: called.map((name, index) => ({ called: name, votes: grouped[index] })) }),
    ...(addressed === 0 && { 'addressed-to': ['Member States', 'the Secretariat'] }),
  }
}

function raised(dice: StatementDice, mark: string, meeting: PlannedMeeting): Words {
  const written = raisedLevels[dice.level]
  const level: Level = written ?? levelOfList.raised
  if (dice.shape === 4)
    return { level: 'said', keys: { says: `Those who met ${placeOf(meeting)} set out the ${mark} at length.` } }
  if (dice.shape === 0) return { level, keys: { ...(written !== undefined && { level }), ...proposition(mark) } }
  const verb: Verb | undefined = verbs[dice.verb]
  const spoken = speakersOf(dice, level, meeting)
  const addressed = dice.addressed === 0 && (verb === undefined || recommends(verb))
  return {
    level,
    ...(addressed && { verb: 'recommended' }),
    ...(verb !== undefined && { verb }),
    speakers: spoken.names,
    keys: {
      ...(written !== undefined && { level: written }),
      ...(verb !== undefined && { as: verb }),
      ...spoken.keys,
      ...clause(dice, mark),
      ...reservations(dice, mark),
      ...(addressed && { 'addressed-to': ['Member States'] }),
    },
  }
}

interface Speaking {
  readonly keys: Readonly<Record<string, unknown>>
  readonly names: readonly string[]
}

/** Names and delegations only on the record; with a level only a group, or delegations as its examples. */
function speakersOf(dice: StatementDice, level: Level, meeting: PlannedMeeting): Speaking {
  if (dice.speaks === 0 || dice.speakers.length === 0) return { keys: {}, names: [] }
  const ownRecord = !meeting.onRecord && dice.supported === 0
  const onRecord = meeting.onRecord || ownRecord
  const all = [...new Set(dice.speakers)].map((index) => speaker(index, level, onRecord))
  const first = all[0]
  const counts = level !== 'said'
  const chosen = first === undefined ? [] : counts ? all.filter(({ kind }) => kind === first.kind).slice(0, 2) : all
  const only = counts && first?.kind === 'group' ? chosen.slice(0, 1) : chosen
  const by = dedupe(only)
  const support = onRecord && !counts ? supporters[dice.supported] : undefined
  return {
    names: by.map(({ printed }) => printed),
    keys: {
      by: by.length === 1 ? by[0]?.written : by.map(({ written }) => written),
      ...(ownRecord && { attribution: 'on-record' }),
      ...(support !== undefined && { 'supported-by': support }),
    },
  }
}

function dedupe<Of extends { readonly printed: string }>(all: readonly Of[]): readonly Of[] {
  return all.filter(({ printed }, index) => all.findIndex((other) => other.printed === printed) === index)
}

function speaker(index: number, level: Level, onRecord: boolean) {
  const group = groups[index % groups.length] ?? ''
  const delegation = delegations[index % delegations.length] ?? ''
  if (level !== 'said' || !onRecord) {
    if (level === 'said' && index % 4 === 3) return { kind: 'one', written: 'one', printed: 'one participant' } as const
    return onRecord && index % 2 === 0
      ? ({ kind: 'delegation', written: { delegation }, printed: delegation } as const)
      : ({ kind: 'group', written: { group }, printed: group } as const)
  }
  if (index === 7) return { kind: 'one', written: 'one', printed: 'one participant' } as const
  if (index > 4) return { kind: 'group', written: { group }, printed: group } as const
  if (index > 2) return { kind: 'delegation', written: { delegation }, printed: delegation } as const
  const person: { readonly name?: string; readonly office?: string } = persons[index] ?? {}
  return { kind: 'person', written: person, printed: person.name ?? person.office ?? '' } as const
}

function dilemma(dice: StatementDice, mark: string, meeting: PlannedMeeting): Words {
  const { shape, outcome } = dice
  const ended = outcome === undefined ? {} : { outcome }
  const short = shape % 2 === 0 ? { short: `the ${mark} in short` } : {}
  if (shape < 4) return { keys: { question: `whether the ${mark} holds`, ...ended, ...ways(dice, mark) } }
  if (shape < 6) {
    const spoken = speakersOf({ ...dice, supported: dice.supported + 1 }, 'said', meeting)
    return { speakers: spoken.names, keys: { concern: `the ${mark} could fail`, ...spoken.keys } }
  }
  const horns = [`the need for ${mark} speed`, `the need for ${mark} care`, `the need for ${mark} thrift`]
  const between = horns
    .slice(0, shape === 9 ? 3 : 2)
    .map((horn, index) => ({ horn, ...(index === 0 && { because: [`${mark} saves time`] }) }))
  return { keys: { between, ...ended, ...short, ...ways(dice, mark) } }
}

function ways({ reserved }: StatementDice, mark: string): Readonly<Record<string, unknown>> {
  return reserved < 2 ? { 'ways-forward': [`a ${mark} table`, `a ${mark} chair`].slice(reserved) } : {}
}
