/** A statement as it is written: the list that it stands in, its keys, and the numbers of those that it is tied to. */
export interface WrittenStatement {
  readonly list: 'agreed' | 'voted' | 'raised' | 'dilemmas'
  readonly keys: readonly string[]
  /** By the key of the tie. A number below 0 ties to nothing. */
  readonly ties?: Readonly<Record<string, readonly number[]>>
}

/** How a series is laid out around its statements. */
export interface Layout {
  readonly statements: number
  /** The statements of one meeting. */
  readonly perMeeting: number
  readonly themes: number
  /** The topics of each theme. */
  readonly topics: number
  readonly editions: number
  readonly shows: string
  /** The participants of each meeting. */
  readonly participants: number
  readonly attribution: 'unattributed' | 'on-record'
}

/** Writes a series, by file name. `write` makes the statement of a number; numbers run through all meetings. */
export function writeSeries(layout: Layout, write: (at: number) => WrittenStatement): ReadonlyMap<string, string> {
  const { statements, perMeeting } = layout
  const meetings = upTo(Math.ceil(statements / perMeeting))
  return new Map([
    ['series.yaml', seriesText(layout, meetings)],
    ...meetings.map((meeting): [string, string] => {
      const first = meeting * perMeeting
      const own = upTo(Math.min(perMeeting, statements - first)).map((at) => first + at)
      return [`m${meeting}.yaml`, meetingText(meeting, own, layout, write)]
    }),
  ])
}

/** Counts from 0, below `limit`. */
export function upTo(limit: number): readonly number[] {
  return Array.from({ length: limit }, (_, number) => number)
}

function seriesText({ themes, topics, editions, shows }: Layout, meetings: readonly number[]): string {
  return `series:
  title: A series made for measuring
  organizers: [the Ministry of Foreign Affairs]
  language: en
sessions:
${meetings.map((meeting) => `  - m${meeting}\n`).join('')}themes:
${upTo(themes)
  .map((theme) => themeText(theme, topics))
  .join('')}report:
  date: 2008-06
  status: organizer
  limit: 100000000
editions:
${upTo(editions)
  .map((edition) => `  - {id: e${edition}, shows: [${shows}], annexes: [participants, concordance]}\n`)
  .join('')}`
}

function themeText(theme: number, topics: number): string {
  const below = upTo(topics).map((topic) => `      - {id: p${topic}, title: Topic ${topic}}\n`)
  return `  - id: t${theme}
    title: Theme ${theme}
    aliases: [theme-${theme}]
    about: It was added later.
${topics === 0 ? '' : `    topics:\n${below.join('')}`}`
}

function meetingText(
  meeting: number,
  own: readonly number[],
  layout: Layout,
  write: (at: number) => WrittenStatement,
): string {
  const participants = upTo(layout.participants).map((number) => `  - Country ${number}\n`)
  const made = own.map((at) => ({ at, statement: write(at) }))
  const lists = (['agreed', 'voted', 'raised', 'dilemmas'] as const).map((list) => {
    const entries = made.filter(({ statement }) => statement.list === list)
    const texts = entries.map(({ at, statement }) => statementText(at, statement, layout))
    return texts.length === 0 ? '' : `${list}:\n${texts.join('')}`
  })
  return `place: City ${meeting}
date: ${1000 + (meeting % 9000)}
attribution: ${layout.attribution}
sources:
  - {id: account, title: Account of the meeting, language: en}
${participants.length === 0 ? '' : `participants:\n${participants.join('')}`}${lists.join('')}`
}

function statementText(at: number, { keys, ties = {} }: WrittenStatement, { themes, perMeeting }: Layout): string {
  const tied = Object.entries(ties).map(([key, all]) => {
    const names = all.filter((to) => to >= 0).map((to) => `m${Math.floor(to / perMeeting)}/s${to}`)
    return names.length === 0 ? '' : `    ${key}: [${names.join(', ')}]\n`
  })
  const lines = [`theme: t${at % themes}`, ...keys].map((line) => `    ${line}\n`)
  return `  - id: s${at}\n${lines.join('')}${tied.join('')}`
}
