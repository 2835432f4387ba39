import fc from 'fast-check'
import type { Level } from '../../src/model/levels.ts'
import type { NotesPlan, PlannedSession, PlannedStatement } from './notes-plan.ts'
import { topics } from './notes-plan.ts'

const themes = ['aid', 'planning', 'protection']
const places = ['Beijing', 'Geneva', 'Brussels', 'Johannesburg', 'Oslo']

/** What is drawn by chance for a statement; `ties` choose among the statements that it may refer to. */
const dice = fc.record({
  list: fc.constantFrom(
    'agreed' as const,
    'raised' as const,
    'raised' as const,
    'dilemmas' as const,
    'follow-up' as const,
  ),
  level: fc.nat({ max: 3 }),
  shape: fc.nat({ max: 9 }),
  visibility: fc.constantFrom(
    'public' as const,
    'public' as const,
    'public' as const,
    'restricted' as const,
    'internal' as const,
  ),
  omit: fc.nat({ max: 9 }),
  themes: fc.uniqueArray(fc.constantFrom(...themes), { minLength: 1, maxLength: 2 }),
  ties: fc.array(fc.record({ kind: fc.nat({ max: 5 }), to: fc.nat({ max: 40 }) }), { maxLength: 3 }),
  lead: fc.boolean(),
  topic: fc.constantFrom(undefined, ...topics),
  quoted: fc.boolean(),
  votes: fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 10 })),
})

type Dice = typeof dice extends fc.Arbitrary<infer Drawn> ? Drawn : never

const meeting = fc.record({
  statements: fc.array(dice, { maxLength: 7 }),
  account: fc.nat({ max: 5 }),
  onRecord: fc.boolean(),
  counted: fc.nat({ max: 4 }),
  date: fc.constantFrom(
    '2007-03-26',
    '2007-03-26/2007-03-27',
    '2007-03-30/2007-04-02',
    '2007-06',
    '2007-05-11/..',
    '../2007-10-05',
    'unknown',
  ),
})

/** Draws a series with every kind of statement, tie, visibility and wording. */
export const arbitraryNotes: fc.Arbitrary<NotesPlan> = fc
  .record({ meetings: fc.array(meeting, { minLength: 1, maxLength: 4 }), conference: fc.boolean() })
  .map(plan)

type Meeting = typeof meeting extends fc.Arbitrary<infer Drawn> ? Drawn : never

function plan({
  meetings,
  conference,
}: {
  readonly meetings: readonly Meeting[]
  readonly conference: boolean
}): NotesPlan {
  const drawn = meetings.flatMap((held, index) =>
    held.account === 0 ? [] : held.statements.map((dice, number) => ({ dice, index, number })),
  )
  const bare = drawn.map(({ dice, index, number }) => {
    const held = meetings[index]
    return bareStatement(dice, index, number, {
      inConference: conference && index === meetings.length - 1,
      onRecord: held?.onRecord === true,
      counted: held?.counted === 0,
    })
  })
  const tied = bare.map((statement, at) => withTies(statement, drawn[at]?.dice, bare))
  return {
    themes,
    sessions: meetings.map((held, index) => session(held, index, conference && index === meetings.length - 1, tied)),
  }
}

function session(
  held: Meeting,
  index: number,
  isConference: boolean,
  all: readonly PlannedStatement[],
): PlannedSession {
  const place = places[index] ?? 'Vienna'
  const id = place.toLowerCase()
  const notes = held.account === 0 ? { notes: 'none' } : {}
  const sources = [{ id: 'account', title: 'Account', language: index % 2 === 0 ? 'en' : 'nb' }]
  const keys = {
    place,
    date: held.date,
    kind: isConference ? 'conference' : 'seminar',
    attribution: held.onRecord ? 'on-record' : 'unattributed',
    sources,
    ...(held.counted === 0 && { counted: true }),
    ...notes,
  }
  return { id, keys, statements: all.filter((statement) => statement.session === id) }
}

/** What of its meeting bears on a statement. */
interface Held {
  readonly inConference: boolean
  readonly onRecord: boolean
  readonly counted: boolean
}

function bareStatement(drawn: Dice, index: number, number: number, held: Held): PlannedStatement {
  const dice = held.counted && drawn.list === 'agreed' ? { ...drawn, list: 'raised' as const } : drawn
  const session = (places[index] ?? 'Vienna').toLowerCase()
  const mark = `zq${letters(index)}${letters(number)}`
  const shared = {
    visibility: dice.visibility,
    ...(dice.omit === 0 && { omit: `Said twice, ${mark}` }),
    ...(dice.quoted && { quote: `They said ${mark}.` }),
  }
  const theme =
    dice.list === 'follow-up'
      ? {}
      : { theme: dice.themes, ...(dice.themes[0] === 'aid' && dice.topic !== undefined && { topic: dice.topic }) }
  const said = held.counted && dice.list === 'raised' ? counted(dice, mark) : words(dice, mark, held)
  const level = held.counted && dice.list === 'raised' ? levelByVotes(dice.votes) : said.level
  return {
    list: dice.list,
    id: `s-${mark}`,
    session,
    mark,
    visibility: dice.visibility,
    level: isLevel(level) ? level : 'noted',
    keys: { ...shared, ...theme, ...said },
  }
}

function isLevel(level: unknown): level is Level {
  return typeof level === 'string'
}

/** In a counted meeting sentences are put to the vote. */
function counted({ votes: [agree, disagree] }: Dice, mark: string): Readonly<Record<string, unknown>> {
  return { proposition: `The ${mark} is a goal in itself.`, support: { agree, disagree } }
}

/** By the usual thresholds: all, four fifths, three fifths of twenty votes at least. */
function levelByVotes([agree, disagree]: readonly [number, number]): Level {
  const share = agree / (agree + disagree)
  if (agree + disagree < 20) return 'noted'
  return share === 1 ? 'full' : share >= 0.8 ? 'broad' : share >= 0.6 ? 'prevailing' : 'noted'
}

function words(dice: Dice, mark: string, { inConference, onRecord }: Held): Readonly<Record<string, unknown>> {
  switch (dice.list) {
    case 'agreed':
      return {
        level: (inConference ? ['concluded', 'full', 'broad', 'prevailing'] : ['full', 'full', 'broad', 'prevailing'])[
          dice.level
        ],
        ...wording(dice, mark),
        ...(dice.shape === 9 && { reservations: [`the ${mark} is kept`] }),
      }
    case 'raised':
      return raised(dice, mark, onRecord)
    case 'dilemmas':
      return dilemma(dice, mark)
    case 'follow-up':
      return { says: `The ${mark} was to be followed up.` }
  }
}

function wording({ shape }: Dice, mark: string): Readonly<Record<string, unknown>> {
  if (shape === 0) return { proposition: `The ${mark} is a goal in itself.`, stance: 'for' }
  if (shape === 1) return { proposition: `The ${mark} is a goal in itself.`, stance: 'against' }
  return {
    that: `the ${mark} matters`,
    ...(shape === 2 && { stance: 'against' }),
    ...(shape === 3 && { short: `the ${mark} counts` }),
  }
}

function raised(dice: Dice, mark: string, onRecord: boolean): Readonly<Record<string, unknown>> {
  const level = ['noted', 'some', 'several', 'many'][dice.level] ?? 'noted'
  const that = { that: `the ${mark} matters` }
  switch (dice.shape) {
    case 4:
      return { ...that, by: onRecord ? { name: 'Ms. Example', office: 'Minister' } : 'one' }
    case 5:
      return { ...that, basis: 'inferred' }
    case 6:
      return { says: `The ${mark} was set out at length.` }
    case 7:
      return { ...that, as: ['stressed', 'noted', 'stated', 'reported'][dice.level] }
    case 8:
      return { ...that, recommends: ['Member States'] }
    default:
      return { level, ...wording(dice, mark) }
  }
}

function dilemma({ shape }: Dice, mark: string): Readonly<Record<string, unknown>> {
  if (shape < 3) return { question: `whether the ${mark} holds`, 'ways-forward': [`a ${mark} table`] }
  if (shape < 6) return { concern: `the ${mark} could fail` }
  const horns = [`the need for ${mark} speed`, `the need for ${mark} care`, `the need for ${mark} thrift`].slice(
    0,
    shape === 9 ? 3 : 2,
  )
  return { between: horns.map((horn, index) => ({ horn, ...(index === 0 && { because: [`${mark} saves time`] }) })) }
}

const pointTies = ['echoes', 'same-words-as', 'disputes', 'resolves', 'on', 'echoes'] as const

/** Adds ties of the right kind to other statements; a follow-up has none. */
function withTies(
  statement: PlannedStatement,
  dice: Dice | undefined,
  all: readonly PlannedStatement[],
): PlannedStatement {
  if (dice === undefined || statement.list === 'follow-up') return statement
  const isPoint = statement.list !== 'dilemmas'
  const ties = new Map<string, Set<string>>()
  for (const { kind, to } of dice.ties) {
    const key = isPoint ? (pointTies[kind] ?? 'echoes') : 'echoes'
    const wanted = key === 'resolves' || key === 'on' || !isPoint ? ['dilemmas'] : ['agreed', 'raised']
    const candidates = all.filter((other) => other !== statement && wanted.includes(other.list))
    const target = candidates[to % Math.max(1, candidates.length)]
    if (target !== undefined) ties.set(key, (ties.get(key) ?? new Set()).add(`${target.session}/${target.id}`))
  }
  const keys = Object.fromEntries([...ties].map(([key, to]) => [key, [...to]]))
  if (!isPoint) return { ...statement, keys: withPoint({ ...statement.keys, ...keys }, dice, all) }
  return { ...statement, keys: { ...statement.keys, ...keys, ...(dice.lead && dice.omit === 1 && { lead: true }) } }
}

/** Lets a recorded point speak for the second horn of a dilemma. */
function withPoint(
  keys: Readonly<Record<string, unknown>>,
  { ties }: Dice,
  all: readonly PlannedStatement[],
): Readonly<Record<string, unknown>> {
  const points = all.filter((other) => other.list === 'agreed' || other.list === 'raised')
  const target = points[(ties[0]?.to ?? 0) % Math.max(1, points.length)]
  const { between } = keys
  if (!Array.isArray(between) || target === undefined || ties.length === 0) return keys
  return {
    ...keys,
    between: between.map((horn: object, index) =>
      index === 1 ? { ...horn, because: [{ point: `${target.session}/${target.id}` }] } : horn,
    ),
  }
}

function letters(number: number): string {
  return String.fromCharCode(97 + number)
}
