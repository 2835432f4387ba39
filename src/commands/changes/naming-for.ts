import type { Changed } from '../../changes/changes-between.ts'
import type { Difference } from '../../changes/difference.ts'
import type { Lang, Slug } from '../../model/names.ts'
import type { Theme } from '../../model/notes.ts'
import { sessionOf } from '../../model/order.ts'
import type { Session } from '../../model/session.ts'
import type { Statement } from '../../model/statement.ts'
import type { CompiledState } from '../states/compile-states.ts'
import { valueInWords } from './keys-in-words.ts'
import { type ToldChanges, wordsOf } from './told-changes.ts'
import type { ChangeWords } from './words/change-words.ts'

/** How readers are told of what the notes know by ids. What is no more has the name that it had. */
export interface Naming {
  readonly series: string
  readonly theme: (one: Changed<Theme>) => string
  readonly meeting: (one: Changed<Session>) => string
  /** Its paragraph and its meeting: `Paragraph 12 (b), Geneva`. */
  readonly statement: (one: Changed<Statement>) => string
  /** What stands under a key: words as they are, a theme by its title, another statement by its paragraph. */
  readonly value: (key: Pick<Difference, 'key' | 'language'>, value: string) => string
  /** Stands behind a key, where its words are not in the language that is told in. */
  readonly language: (language: Lang | undefined) => string
}

/** Names things as the readers of an edition know them, in some words. */
export function namingFor(told: ToldChanges, words: ChangeWords): Naming {
  const { notes } = told.states.newer.series
  const [old, now] = [namesIn(told.states.older, told), namesIn(told.states.newer, told)]
  const statement = ({ id }: Statement, { meetings, paragraphs }: Names, name: (cited: string) => string): string => {
    const cited = paragraphs.get(id)
    return [...(cited === undefined ? [] : [name(cited)]), meetings.get(sessionOf(id))].join(words.comma)
  }
  return {
    series: wordsOf(told, notes.title),
    theme: ({ before, after }) => wordsOf(told, (after ?? before)?.title ?? {}),
    meeting: ({ before, after }) => (after && now.meetings.get(after.id)) ?? old.meetings.get(before?.id ?? '') ?? '',
    statement: ({ before, after }) => {
      if (after !== undefined) return statement(after, now, words.paragraph)
      return before === undefined ? '' : statement(before, old, words.formerParagraph)
    },
    value: ({ key, language }, value) => {
      if (language !== undefined) return value
      const names = key === 'theme' || key === 'other themes' ? 'themes' : 'paragraphs'
      const name = now[names].get(value) ?? old[names].get(value)
      if (name === undefined) return valueInWords(key, value, words)
      return names === 'themes' ? name : words.toParagraph(name)
    },
    language: (language) => (language === undefined || language === told.language ? '' : words.tongue(language)),
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
    themes: new Map(notes.themes.map(({ id, title }) => [id, wordsOf(told, title)])),
  }
}

/** As the text calls it, else by its place. */
function meetingIn(told: ToldChanges, { id, called, place }: Session): string {
  const named = called ?? place
  return named === undefined ? id : wordsOf(told, named.name)
}
