import type { Notes } from '../../src/model/notes.ts'
import { patternsByLanguage, readNotes } from '../../src/pipeline.ts'
import { suggestTies } from '../../src/suggest/suggest-ties.ts'
import { speechOf } from './speech.ts'

/** The search for ties at one size: milliseconds of the processor, and megabytes at its end. */
export interface Searched {
  readonly statements: number
  readonly time: number
  readonly memory: number
  readonly pairs: number
  /** To which power of the size the time grew since the size before. */
  readonly exponent: number
}

/** Times the search for ties on statements that are made for it; the notes are read before the time begins. */
export function* timeSuggest(): Generator<Searched> {
  let before: Searched | undefined
  for (const statements of [1000, 10_000, 100_000]) {
    const notes = spokenNotes(statements)
    const begun = process.cpuUsage()
    const pairs = suggestTies(notes, patternsByLanguage).length
    const { user, system } = process.cpuUsage(begun)
    const time = (user + system) / 1000
    const growth = before === undefined ? 1 : Math.log(time / before.time) / Math.log(statements / before.statements)
    before = { statements, time, memory: process.memoryUsage().rss / 1e6, pairs, exponent: growth }
    yield before
  }
}

/** How many themes there are, and how many statements a session records. */
const [themes, perSession] = [50, 100]

/** Writes and reads the notes of a series in which so many statements are made. */
function spokenNotes(statements: number): Notes {
  const say = speechOf(20080615)
  const sessions = Array.from({ length: statements / perSession }, (_, number) => `s-${number}`)
  const point = (session: number, number: number): string => {
    const theme = (session * 31 + number) % themes
    return `  - id: p-${number}\n    theme: t-${theme}\n    that: ${say(theme)}\n`
  }
  const lines = (session: number, from: number, to: number): string =>
    Array.from({ length: to - from }, (_, index) => point(session, from + index)).join('')
  const files = sessions.map((id, session) => [
    `${id}.yaml`,
    `place: P${session}\ndate: unknown\nagreed:\n${lines(session, 0, 30)}raised:\n${lines(session, 30, perSession)}`,
  ])
  const series = `series:
  title: Statements made for measuring
  organizers:
    - Ministry of Foreign Affairs
  language: en
sessions: [${sessions.join(', ')}]
themes:
${Array.from({ length: themes }, (_, theme) => `  - id: t-${theme}\n    title: T${theme}\n`).join('')}report:
  date: 2008-06-15
  status: organizer
editions:
  - id: everyone
`
  const { value, diagnostics } = readNotes(
    [['series.yaml', series], ...files].map(([path = '', text = '']) => ({
      path: `sessions/${path}`,
      bytes: Buffer.from(text),
    })),
  )
  if (value === undefined) throw new Error(diagnostics[0]?.what)
  return value.notes
}
