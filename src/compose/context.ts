import { localeOf } from '../locales/choose-locale.ts'
import type { Locale } from '../locales/define-locale.ts'
import { en } from '../locales/en/en.ts'
import type { SeriesFacts } from '../locales/facts.ts'
import type { Evidence } from '../model/evidence.ts'
import { type FindStatement, findStatement } from '../model/find-statement.ts'
import type { Memory } from '../model/memory.ts'
import type { StatementId } from '../model/names.ts'
import { sessionOf } from '../model/order.ts'
import type { Session } from '../model/session.ts'
import type { Assertion } from '../model/statement.ts'
import { isAssertion } from '../model/statement.ts'
import { primary } from '../model/text.ts'
import { seriesFacts } from './series-facts.ts'
import { type ThemeContext, themeContext } from './theme-context.ts'

/** All that a slot may know: the evidence, the language, and how to turn the one into phrases of the other. */
export interface Context extends ThemeContext {
  readonly evidence: Evidence
  /** The part that the themes may know. */
  readonly ofThemes: ThemeContext
  readonly facts: SeriesFacts
  readonly session: (of: StatementId) => Session
  readonly statement: FindStatement
  readonly assertion: (id: StatementId) => Assertion | undefined
  /** Keeps what was composed for the next time that the same is. */
  readonly memory: Memory
}

/** Prepares what every slot needs of one edition in one language. */
export function makeContext(evidence: Evidence, locale: Locale, memory: Memory): Context {
  const { notes } = evidence
  const ofThemes = themeContext(evidence, locale, memory)
  const sessions = new Map(notes.sessions.map((session) => [session.id, session]))
  const statement = findStatement(notes.sessions, memory)
  return {
    ...ofThemes,
    evidence,
    ofThemes,
    facts: seriesFacts(notes, ofThemes, ofThemes.meetingOf),
    session: (of) => {
      const session = sessions.get(sessionOf(of))
      if (session === undefined) throw new Error(`There is no session of ${of}`)
      return session
    },
    statement,
    assertion: (id) => {
      const found = statement(id)
      return found !== undefined && isAssertion(found) ? found : undefined
    },
    memory,
  }
}

/** The same evidence in the language of its notes; in English where we do not speak that. */
export function inLanguageOfNotes(context: Context): Context {
  const { evidence, locale, memory } = context
  const original = localeOf(evidence.notes.language) ?? en
  return primary(original.tag) === primary(locale.tag) ? context : makeContext(evidence, original, memory)
}
