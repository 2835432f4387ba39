import type { Changed } from '../../changes/changes-between.ts'
import type { Difference } from '../../changes/difference.ts'
import type { Lang, Slug } from '../../model/names.ts'
import type { Theme } from '../../model/notes.ts'
import { sessionOf } from '../../model/order.ts'
import type { Session } from '../../model/session.ts'
import type { Statement } from '../../model/statement.ts'
import type { CompiledState } from '../states/compile-states.ts'
import { valueInWords } from './keys-in-words.ts'
import { inNotes, type ToldChanges } from './told-changes.ts'

/** How readers are told of what the notes know by ids. What is no more has the name that it had. */
export interface Naming {
  readonly series: string
  readonly theme: (one: Changed<Theme>) => string
  readonly meeting: (one: Changed<Session>) => string
  /** Its paragraph and its meeting: `Paragraph 12 (b), Geneva`. */
  readonly statement: (one: Changed<Statement>) => string
  /** What stands under a key: words as they are, a theme by its title, another statement by its paragraph. */
  readonly value: (key: Pick<Difference, 'key' | 'language'>, value: string) => string
  /** Stands behind a key, where its words are not in the language of the notes. */
  readonly language: (language: Lang | undefined) => string
}

/** Names things as the readers of an edition know them. */
export function namingFor(told: ToldChanges): Naming {
  const { notes } = told.states.newer.series
  const [old, now] = [namesIn(told.states.older, told), namesIn(told.states.newer, told)]
  const statement = ({ id }: Statement, { meetings, paragraphs }: Names, paragraph: string): string =>
    [...(paragraphs.has(id) ? [`${paragraph} ${paragraphs.get(id)}`] : []), meetings.get(sessionOf(id))].join(', ')
  return {
    series: inNotes(told, notes.title),
    theme: ({ before, after }) => inNotes(told, (after ?? before)?.title ?? {}),
    meeting: ({ before, after }) => (after && now.meetings.get(after.id)) ?? old.meetings.get(before?.id ?? '') ?? '',
    statement: ({ before, after }) => {
      if (after !== undefined) return statement(after, now, 'Paragraph')
      return before === undefined ? '' : statement(before, old, 'Former paragraph')
    },
    value: ({ key, language }, value) => {
      if (language !== undefined) return value
      const names = key === 'theme' || key === 'other themes' ? 'themes' : 'paragraphs'
      const name = now[names].get(value) ?? old[names].get(value)
      return name === undefined ? valueInWords(key, value) : names === 'themes' ? name : `paragraph ${name}`
    },
    language: (language) => (language === undefined || language === notes.language ? '' : ` (${language})`),
  }
}

interface Names {
  readonly meetings: ReadonlyMap<Slug, string>
  /** By the ids of statements: the paragraphs that they stand in. */
  readonly paragraphs: ReadonlyMap<string, string>
  readonly themes: ReadonlyMap<Slug, string>
}

function namesIn({ series: { notes }, built }: CompiledState, told: ToldChanges): Names {
  const report = built.find(({ edition }) => edition === told.edition)
  const printed = (report?.ledger.statements ?? []).flatMap(({ statement, paragraph }) =>
    paragraph === undefined ? [] : [[statement, paragraph] as const],
  )
  return {
    meetings: new Map(notes.sessions.map((session) => [session.id, meetingIn(told, session)])),
    paragraphs: new Map(printed),
    themes: new Map(notes.themes.map(({ id, title }) => [id, inNotes(told, title)])),
  }
}

/** As the text calls it, else by its place. */
function meetingIn(told: ToldChanges, { id, called, place }: Session): string {
  const named = called ?? place
  return named === undefined ? id : inNotes(told, named.name)
}
