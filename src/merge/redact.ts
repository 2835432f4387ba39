import type { Edition } from '../model/edition.ts'
import type { StatementId } from '../model/names.ts'
import type { Notes } from '../model/notes.ts'
import type { Session } from '../model/session.ts'
import { refersToPoint } from '../model/statement.ts'
import type { Consideration, Dilemma, Point, Statement, Tie } from '../model/statement.ts'

/**
 * Drops from the notes what an edition hides: its hidden statements, and every tie from or to them. Sessions stay, even when nothing is left of
 * them. What comes after this stage cannot know that there was anything else: redaction is done before merging, never after.
 */
export function redact(notes: Notes, edition: Pick<Edition, 'shows'>): Notes {
  const shows = (statement: Statement): boolean => statement.visibility !== 'internal' && edition.shows.includes(statement.visibility)
  return keepStatements(notes, shows)
}

/** Keeps the statements that pass, and the ties between them. */
export function keepStatements(notes: Notes, keeps: (statement: Statement) => boolean): Notes {
  const kept = new Set(notes.sessions.flatMap((session) => session.statements.filter(keeps).map((statement) => statement.id)))
  return { ...notes, sessions: notes.sessions.map((session) => keepIn(session, kept)) }
}

/** A session that loses nothing stays what it is: what was made of it need not be made again. */
function keepIn(session: Session, kept: ReadonlySet<StatementId>): Session {
  const statements = session.statements.filter((statement) => kept.has(statement.id)).map((statement) => untie(statement, kept))
  const isWhole = statements.length === session.statements.length && statements.every((statement, index) => statement === session.statements[index])
  return isWhole ? session : { ...session, statements }
}

function untie(statement: Statement, kept: ReadonlySet<StatementId>): Statement {
  const ties = (list: readonly Tie[]): readonly Tie[] => list.filter((tie) => kept.has(tie.to))
  if (tiesFrom(statement).every((tie) => kept.has(tie.to))) return statement
  switch (statement.kind) {
    case 'follow-up':
      return statement
    case 'dilemma':
      return untieDilemma(statement, ties)
    case 'point':
      return untiePoint(statement, ties)
  }
}

type KeepTies = (list: readonly Tie[]) => readonly Tie[]

function tiesFrom(statement: Statement): readonly Tie[] {
  if (statement.kind === 'follow-up') return []
  if (statement.kind === 'point') return [...statement.echoes, ...statement.sameWordsAs, ...statement.disputes, ...statement.resolves, ...statement.on]
  const { choice, echoes, waysForward } = statement
  const because = 'between' in choice ? choice.between.flatMap((horn) => horn.because) : []
  return [...echoes, ...[...because, ...waysForward].flatMap((what) => (refersToPoint(what) ? [what.point] : []))]
}

function untiePoint(point: Point, ties: KeepTies): Point {
  return {
    ...point,
    echoes: ties(point.echoes),
    sameWordsAs: ties(point.sameWordsAs),
    disputes: ties(point.disputes),
    resolves: ties(point.resolves),
    on: ties(point.on),
  }
}

function untieDilemma(dilemma: Dilemma, ties: KeepTies): Dilemma {
  const known = (list: readonly Consideration[]): readonly Consideration[] => list.filter((what) => !refersToPoint(what) || ties([what.point]).length > 0)
  const { choice } = dilemma
  const untied = 'between' in choice ? { between: mapHorns(choice.between, (horn) => ({ ...horn, because: known(horn.because) })) } : choice
  return { ...dilemma, echoes: ties(dilemma.echoes), choice: untied, waysForward: known(dilemma.waysForward) }
}

function mapHorns<H>([first, second, ...rest]: readonly [H, H, ...H[]], change: (horn: H) => H): readonly [H, H, ...H[]] {
  return [change(first), change(second), ...rest.map(change)]
}
