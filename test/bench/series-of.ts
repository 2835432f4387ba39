import { type Chance, chanceFrom } from './chance.ts'
import { clause, horn, title } from './words.ts'

/** How much is in a series. */
export interface Size {
  readonly themes: number
  /** In each account. */
  readonly statements: number
}

/** The sizes, by what their reports come to: about 14, 134 and 1,000 pages. */
export const sizes = {
  S: { themes: 5, statements: 10 },
  M: { themes: 20, statements: 190 },
  L: { themes: 60, statements: 1450 },
} as const satisfies Record<string, Size>

const meetings = ['beijing', 'geneva', 'johannesburg', 'brussels', 'oslo'] as const
const conference = 'oslo'

/** Makes the notes of a series, by file name: the same for the same size. */
export function seriesOf({ themes, statements }: Size): ReadonlyMap<string, string> {
  const chance = chanceFrom(20080615)
  const made = new Map<string, readonly Made[]>()
  for (const id of meetings)
    made.set(
      id,
      Array.from({ length: statements }, (_, number) =>
        statement({ id, number, themes, earlier: raisedIn(made.get(meetings[0])) }, chance),
      ),
    )
  return new Map([
    ['series.yaml', series(themes, chance)],
    ...[...made].map(([id, its], index) => [`${id}.yaml`, session(id, index, its)] as const),
  ])
}

function theme(index: number, chance: Chance): string {
  return `  - id: theme-${index}\n    title: "${title(chance)}"\n`
}

function raisedIn(made: readonly Made[] = []): readonly string[] {
  return made.filter(({ list }) => list === 'raised').map(({ id }) => id)
}

function series(themes: number, chance: Chance): string {
  return `series:
  title: Meetings on peace operations, made for measuring
  organizers:
    - Ministry of Foreign Affairs
  language: en
sessions: [${meetings.join(', ')}]
themes:
${Array.from({ length: themes }, (_, index) => theme(index, chance)).join('')}report:
  date: 2008-06-15
  status: organizer
editions:
  - id: everyone
    cover: letter
    to: the Secretary-General of the United Nations
    shows: [public]
    annexes: [participants, coverage, concordance]
`
}

function session(id: string, index: number, made: readonly Made[]): string {
  const listed = (list: Made['list']): string =>
    made
      .filter((one) => one.list === list)
      .map(({ yaml }) => yaml)
      .join('')
  return `place: ${id.charAt(0).toUpperCase()}${id.slice(1)}
date: 2007-0${index + 3}-11
${id === conference ? 'kind: conference\nfinal: true' : 'kind: seminar'}
participants:
  - Member States
  - United Nations agencies
sources:
  - {id: account, title: Public account, language: en}
agreed:
${listed('agreed')}raised:
${listed('raised')}dilemmas:
${listed('dilemmas')}`
}

interface Made {
  readonly id: string
  readonly list: 'agreed' | 'raised' | 'dilemmas'
  readonly yaml: string
}

/**
 * What a statement is made for: its meeting, its number there, and the points of the first meeting that it may echo.
 */
interface Wanted {
  readonly id: string
  readonly number: number
  readonly themes: number
  readonly earlier: readonly string[]
}

function agreedAt(meeting: string): readonly [string, ...string[]] {
  return meeting === conference ? ['concluded', 'full'] : ['full', 'broad', 'prevailing']
}

/**
 * One in eight is a dilemma, one in four agreed; one in ten of the points echoes one of the first meeting. The first
 * three fill the lists.
 */
function statement({ id: meeting, number, themes, earlier: [first, ...others] }: Wanted, chance: Chance): Made {
  const kind = number < 3 ? number : chance.below(8)
  const id = `s-${number}`
  const head = `  - id: ${id}\n    theme: theme-${chance.below(themes)}\n`
  if (kind === 0)
    return {
      id,
      list: 'dilemmas',
      yaml: `${head}    between:\n      - horn: ${horn(chance)}\n      - horn: ${horn(chance)}\n`,
    }
  const that = `    that: >-\n      ${clause(chance)}\n`
  if (kind === 1 || kind === 7)
    return {
      id,
      list: 'agreed',
      yaml: `${head}    level: ${chance.one(agreedAt(meeting))}\n${that}`,
    }
  const echo =
    first === undefined || chance.below(10) > 0
      ? ''
      : `    echoes: [${meetings[0]}/${chance.one([first, ...others])}]\n`
  return { id, list: 'raised', yaml: `${head}${that}    quote: >-\n      It was said that ${clause(chance)}.\n${echo}` }
}
