import { type Layout, upTo, type WrittenStatement, writeSeries } from './series-written.ts'

const plain = {
  themes: 12,
  topics: 0,
  editions: 1,
  shows: 'public',
  participants: 0,
  attribution: 'unattributed',
} as const satisfies Omit<Layout, 'statements' | 'perMeeting'>

/** What a series of so many statements is made of. */
interface Shaped {
  readonly write: (at: number, count: number) => WrittenStatement
  readonly layout?: (count: number) => Partial<Layout>
}

/**
 * The shapes of series that are measured. What grows with the statements is now the meetings, now a theme, now a chain
 * of ties: a stage that compares all with all is slow in one of them.
 */
const shapes = {
  'meetings of 100': { write: mixed },
  'one theme': { write: mixed, layout: () => ({ themes: 1 }) },
  'one meeting': { write: mixed, layout: (count) => ({ perMeeting: count }) },
  'a meeting for two': { write: mixed, layout: () => ({ perMeeting: 2 }) },
  'a theme for ten': { write: mixed, layout: (count) => ({ themes: Math.ceil(count / 10) }) },
  'a topic for ten': {
    write: (at, count) => raised(at, {}, [`topic: p${at % Math.ceil(count / 10)}`]),
    layout: (count) => ({ themes: 1, topics: Math.ceil(count / 10) }),
  },
  'three editions': { write: mixed, layout: () => ({ editions: 3 }) },
  'some hidden': { write: someHidden, layout: () => ({ shows: 'public, restricted' }) },
  'two languages': { write: (at) => ({ list: 'raised', keys: [`that: {en: work is needed, fr: phrase ${at}}`] }) },
  'the same words': { write: () => ({ list: 'raised', keys: ['that: planning should start early'] }) },
  'a chain of echoes': { write: (at) => raised(at, { echoes: [at - 1] }) },
  'echoes of one': { write: (at) => raised(at, { echoes: [at > 0 ? 0 : -1] }) },
  'words vouched for': { write: (at) => raised(at, { 'same-words-as': [at - 1] }) },
  'a chain of disputes': { write: (at) => raised(at, { disputes: [at - 1] }) },
  'disputes of one': { write: (at) => raised(at, { disputes: [at > 0 ? 0 : -1] }) },
  'one against all': { write: (at, count) => raised(at, { disputes: at > 0 ? [] : upTo(count).slice(1) }) },
  'two chains in dispute': { write: inTwoChains },
  'dilemmas answered': { write: (at) => (at % 2 === 0 ? dilemma(at) : answer(at, at - 1)) },
  'one dilemma': { write: (at) => (at === 0 ? dilemma(at) : answer(at, 0)) },
  'a chain of dilemmas': { write: (at) => dilemma(at, { echoes: [at - 1] }) },
  'the same dilemma': { write: (at) => sameDilemma(at, { echoes: [at - 1] }) },
  'questions and concerns': { write: matter },
  'speakers and votes': { write: spoken, layout: () => ({ attribution: 'on-record' }) },
  'an addressee for two': { write: (at) => raised(at, {}, [`addressed-to: [Office ${at % 2 === 0 ? at : 0}]`]) },
  'accepted warnings': { write: accepted },
  'many participants': { write: mixed, layout: () => ({ participants: 100 }) },
} as const satisfies Readonly<Record<string, Shaped>>

/** One of the shapes. */
export type Shape = keyof typeof shapes

/** The names of all shapes. */
export const shapeNames = Object.keys(shapes) as readonly Shape[]

/** Makes the notes of a series of a shape, by file name: the same for the same number of statements. */
export function seriesOfShape(shape: Shape, statements: number, perMeeting = 100): ReadonlyMap<string, string> {
  const { write, layout }: Shaped = shapes[shape]
  return writeSeries({ ...plain, perMeeting, statements, ...layout?.(statements) }, (at) => write(at, statements))
}

type Ties = NonNullable<WrittenStatement['ties']>

/** What accounts hold: points agreed and raised, a dilemma in eight, and here and there a tie to a point before. */
function mixed(at: number): WrittenStatement {
  if (at % 8 === 0) return dilemma(at)
  if (at % 4 === 1) return { list: 'agreed', keys: ['level: full', clause(at)] }
  return raised(at, at % 20 === 3 ? { echoes: [at - 4] } : {})
}

function someHidden(at: number): WrittenStatement {
  const ties = at % 2 === 0 ? { echoes: [at - 1] } : { disputes: [at - 3] }
  return raised(at, ties, at % 3 === 0 ? ['visibility: restricted'] : [])
}

/** Odd and even points each echo the one before of their kind; neighbours dispute and echo each other by turns. */
function inTwoChains(at: number): WrittenStatement {
  const beside = at % 4 === 3 ? [at - 1] : []
  return raised(at, { echoes: [at - 2, ...beside], disputes: at % 4 === 1 ? [at - 1] : [] })
}

function matter(at: number): WrittenStatement {
  const words = at % 2 === 0 ? `question: who is to lead office ${at}` : `concern: office ${at} could be closed`
  return { list: 'dilemmas', keys: [words] }
}

function spoken(at: number): WrittenStatement {
  if (at % 3 === 0)
    return { list: 'voted', keys: [`proposition: Planning should start in ${at}.`, `votes: {for: ${at}, against: 7}`] }
  const by = `by: {name: Ms. ${at}, office: the Minister of ${at}}`
  return raised(at, {}, [by, 'reservations: [no office is closed]'])
}

function accepted(at: number): WrittenStatement {
  return { list: 'raised', keys: [`that: they need plan ${at}`, 'accept: {stands-alone: it is plain who they are}'] }
}

function dilemma(at: number, ties: Ties = {}): WrittenStatement {
  return between(ties, [`speed in office ${at}`, `care in office ${at}`])
}

/** The same choice again and again, each time with another consideration. */
function sameDilemma(at: number, ties: Ties): WrittenStatement {
  return between(ties, ['speed', 'care'], ` for case ${at}`)
}

function between(ties: Ties, horns: readonly [string, string], more = ''): WrittenStatement {
  const side = (name: string): string => `      - {horn: the need for ${name}, because: [${name} helps${more}]}`
  const ways = `ways-forward: [training${more}]`
  return { list: 'dilemmas', keys: [`between:\n${horns.map(side).join('\n')}`, ways], ties }
}

function answer(at: number, to: number): WrittenStatement {
  return { list: 'agreed', keys: [clause(at)], ties: { [at % 4 === 1 ? 'resolves' : 'bears-on']: [to] } }
}

function raised(at: number, ties: Ties = {}, keys: readonly string[] = []): WrittenStatement {
  return { list: 'raised', keys: [clause(at), ...keys], ties }
}

function clause(at: number): string {
  return `that: planning should start early in office ${at}`
}
