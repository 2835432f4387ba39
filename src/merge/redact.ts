import type { Edition } from '../model/edition.ts'
import { forgetful, type Memory, newestOf } from '../model/memory.ts'
import type { StatementId } from '../model/names.ts'
import type { Notes } from '../model/notes.ts'
import { sessionsAgain } from '../model/same-again.ts'
import type { Session } from '../model/session.ts'
import type { Consideration, Dilemma, Point, Statement, Tie, Vote } from '../model/statement.ts'
import { refersToPoint } from '../model/statement.ts'
import type { TieKey } from '../model/ties.ts'
import { keyedTies, tieKeysOf } from '../model/ties.ts'

/**
 * Drops from the notes what an edition hides: its hidden statements, and every tie from or to them. Sessions stay, even
 * when nothing is left of them. What comes after this stage cannot know that there was anything else: redaction is done
 * before merging, never after. With a memory, a session of which the same is left as before is the same object.
 */
export function redact(notes: Notes, edition: Pick<Edition, 'shows'>, memory: Memory = forgetful): Notes {
  const shows = (statement: Statement): boolean =>
    statement.visibility !== 'internal' && edition.shows.includes(statement.visibility)
  const redacted = keepSubjects(notes, keepStatements(notes, shows))
  if (redacted.sessions === notes.sessions) return redacted
  const newest = memory(newestSessions, edition)
  newest.made = sessionsAgain(newest.made, redacted.sessions)
  return { ...redacted, sessions: newest.made }
}

const newestSessions = newestOf<readonly Session[], [Pick<Edition, 'shows'>]>()

/**
 * Redacts notes for who is told, beside the report, what changed in them. What is kept out of the report stays, to be
 * known as such; the themes and topics that it alone used go.
 */
export function redactForReaders(notes: Notes, edition: Pick<Edition, 'shows'>): Notes {
  const redacted = redact(notes, edition)
  const printed = keepStatements(redacted, ({ omit }) => omit === undefined)
  return { ...redacted, themes: keepSubjects(redacted, printed).themes }
}

/**
 * Drops the themes and topics that only dropped statements used, hidden or omitted: to say that nothing is recorded
 * under them would be untrue, and to name them would tell of what is hidden. One that nothing used stays.
 */
export function keepSubjects(before: Notes, after: Notes): Notes {
  if (before === after) return after
  const [used, kept] = [subjectsOf(before), subjectsOf(after)]
  const stays = (subject: string): boolean => kept.has(subject) || !used.has(subject)
  const themes = after.themes
    .filter(({ id }) => stays(id))
    .map((theme) => {
      const topics = theme.topics.filter(({ id }) => stays(`${theme.id}/${id}`))
      return isSame(topics, theme.topics) ? theme : { ...theme, topics }
    })
  return isSame(themes, after.themes) ? after : { ...after, themes }
}

/** The themes that statements use, `aid`, and the topics, `aid/access`. */
function subjectsOf({ sessions }: Notes): ReadonlySet<string> {
  const statements = sessions.flatMap((session) => session.statements)
  return new Set(
    statements.flatMap((statement): readonly string[] => {
      if (statement.kind === 'follow-up') return []
      const { themes, topic } = statement
      return topic === undefined ? themes : [...themes, `${themes[0]}/${topic}`]
    }),
  )
}

/**
 * Keeps the statements that pass, and the ties between them. A statement, a session or notes that lose nothing stay the
 * same object.
 */
export function keepStatements(notes: Notes, keeps: (statement: Statement) => boolean): Notes {
  if (notes.sessions.every(({ statements }) => statements.every(keeps))) return notes
  const kept = new Set(
    notes.sessions.flatMap((session) => session.statements.filter(keeps).map((statement) => statement.id)),
  )
  const sessions = notes.sessions.map((session) => {
    const statements = session.statements
      .filter((statement) => kept.has(statement.id))
      .map((statement) => untie(statement, kept))
    return isSame(statements, session.statements) ? session : { ...session, statements }
  })
  return isSame(sessions, notes.sessions) ? notes : { ...notes, sessions }
}

function untie(statement: Statement, kept: ReadonlySet<StatementId>): Statement {
  if (keyedTies(statement).every(({ tie }) => kept.has(tie.to))) return statement
  const ties = (list: readonly Tie[]): readonly Tie[] => list.filter((tie) => kept.has(tie.to))
  switch (statement.kind) {
    case 'follow-up':
      return statement
    case 'dilemma':
      return untieDilemma(statement, ties)
    case 'point':
    case 'vote':
      return untieAssertion(statement, ties)
  }
}

type KeepTies = (list: readonly Tie[]) => readonly Tie[]

function untieAssertion<Of extends Point | Vote>(assertion: Of, ties: KeepTies): Of {
  const lists: Readonly<Partial<Record<TieKey, readonly Tie[]>>> = assertion
  const kept = tieKeysOf[assertion.kind].map((key) => [key, ties(lists[key] ?? [])])
  return { ...assertion, ...Object.fromEntries(kept) }
}

function untieDilemma(dilemma: Dilemma, ties: KeepTies): Dilemma {
  const known = (list: readonly Consideration[]): readonly Consideration[] =>
    list.filter((what) => !refersToPoint(what) || ties([what.point]).length > 0)
  const { choice } = dilemma
  const untied =
    'between' in choice
      ? { between: mapHorns(choice.between, (horn) => ({ ...horn, because: known(horn.because) })) }
      : choice
  return {
    ...dilemma,
    echoes: ties(dilemma.echoes),
    unrelated: ties(dilemma.unrelated),
    choice: untied,
    waysForward: known(dilemma.waysForward),
  }
}

function mapHorns<H>(
  [first, second, ...rest]: readonly [H, H, ...H[]],
  change: (horn: H) => H,
): readonly [H, H, ...H[]] {
  return [change(first), change(second), ...rest.map(change)]
}

function isSame<T>(list: readonly T[], before: readonly T[]): boolean {
  return list.length === before.length && list.every((item, index) => item === before[index])
}
