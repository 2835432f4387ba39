import type { OfferedNames } from './notes-schema.ts'
import type { RawSeries, RawSession, ReadFile } from './read-files.ts'
import type { RawText } from './shapes/plain-text.ts'

/**
 * Finds the names that notes can refer to, each with the words that it stands for: themes by all their names, topics,
 * sessions, and statements as `session/statement`. Where a file has faults, what could be read of it is taken.
 */
export function namesIn(files: readonly ReadFile[]): OfferedNames {
  const themes = files.flatMap(({ series }) => series?.values.themes ?? [])
  const sessions = files.flatMap(({ stem, session }) => (session === undefined ? [] : [{ stem, session }]))
  return {
    theme: new Map(themes.flatMap(namesOfTheme)),
    topic: new Map(
      themes.flatMap(({ values }) =>
        values.topics.flatMap(({ values: topic }) => nameOf(topic.id, plain(topic.title))),
      ),
    ),
    session: new Map(sessions.map(({ stem, session }) => [stem, titleOf(session)])),
    statement: new Map(sessions.flatMap(({ stem, session }) => below(stem, statementsOf(session)))),
    dilemma: new Map(sessions.flatMap(({ stem, session }) => below(stem, dilemmasOf(session)))),
  }
}

/** A name, and the words that it stands for. */
type Name = readonly [name: string, words: string]

type RawTheme = NonNullable<RawSeries['values']['themes']>[number]

function namesOfTheme({ values: { id, title, aliases } }: RawTheme): readonly Name[] {
  return [...(id === undefined ? [] : [id]), ...aliases.map(({ name }) => name)].map((name) => [name, plain(title)])
}

function titleOf({ values: { title, place, date } }: RawSession): string {
  const when = date?.from ?? date?.to ?? ''
  return [plain(title ?? place?.name), when].filter((part) => part !== '').join(', ')
}

/** What can be referred to: all but what was to happen next. */
function statementsOf(session: RawSession): readonly Name[] {
  const { agreed, voted, raised } = session.values
  return [
    ...[...agreed, ...raised].flatMap(({ values: { id, that, says, proposition } }) =>
      nameOf(id, plain(that ?? says ?? proposition)),
    ),
    ...voted.flatMap(({ values: { id, that, proposition } }) => nameOf(id, plain(that ?? proposition))),
    ...dilemmasOf(session),
  ]
}

function dilemmasOf({ values: { dilemmas } }: RawSession): readonly Name[] {
  return dilemmas.flatMap(({ values: { id, question, concern, between = [] } }) => {
    const horns = between.map(({ values }) => plain(values.horn))
    return nameOf(id, plain(question ?? concern) || horns.join(' / '))
  })
}

function nameOf(id: string | undefined, words: string): readonly Name[] {
  return id === undefined ? [] : [[id, words]]
}

function below(session: string, names: readonly Name[]): readonly Name[] {
  return names.map(([name, words]) => [`${session}/${name}`, words])
}

/** A text in one language: the first, where it is written in several. */
function plain(text: RawText | undefined): string {
  return typeof text === 'object' ? (Object.values(text)[0] ?? '') : (text ?? '')
}
