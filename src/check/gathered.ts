import { type FindStatement, findStatement } from '../model/find-statement.ts'
import type { Memory } from '../model/memory.ts'
import { keepMemory } from '../model/memory.ts'
import type { Notes, Series } from '../model/notes.ts'
import type { PatternsByLanguage } from '../model/patterns.ts'
import type { PrintedText } from '../model/printed-texts.ts'
import { printedTexts } from '../model/printed-texts.ts'
import type { RecordedTexts } from '../model/recorded-texts.ts'
import type { Session } from '../model/session.ts'
import type { Point, Statement } from '../model/statement.ts'
import { isPoint } from '../model/statement.ts'
import type { TiedPoints } from '../model/tied-points.ts'
import { tiedPointsIn } from '../model/tied-points.ts'
import type { KeyedTie } from '../model/ties.ts'
import { keyedTies } from '../model/ties.ts'

/** A series with what several rules look at, each made once, when a rule first asks for it. Hidden statements count. */
export interface Gathered extends Series {
  /** Every statement, in the order of the series, as all lists below. */
  readonly statements: readonly Statement[]
  readonly find: FindStatement
  /** Every point with its session. */
  readonly points: readonly { readonly session: Session; readonly point: Point }[]
  /**
   * Every group of points that are tied to one another, a point without ties being a group of its own; and the ties
   * that do not group, since they would bring points together that dispute each other.
   */
  readonly tied: TiedPoints
  /** Every tie between statements. */
  readonly ties: readonly KeyedTie[]
  /** How words are looked at, by language. */
  readonly patterns: PatternsByLanguage
  /** What the texts were at the last release. */
  readonly recorded: RecordedTexts
  /** Keeps what a rule made of a text or a statement for the next time that the same notes are checked. */
  readonly memory: Memory
}

/** The same of one session: nothing in it tells of the others. */
export interface GatheredOfSession extends Pick<Gathered, 'statements' | 'points' | 'patterns' | 'memory'> {
  /** Every text of a statement that the report prints. */
  readonly texts: readonly PrintedText[]
  readonly notes: HouseStyle
}

/** What series.yaml says of the words in all sessions. */
export type HouseStyle = Pick<Notes, 'style' | 'words'>

/** Gathers what the rules look at. `memory` is that of the caller of the check. */
export function gather(
  series: Series,
  patterns: PatternsByLanguage,
  recorded: RecordedTexts,
  memory: Memory,
): Gathered {
  const once = keepMemory()
  return {
    ...series,
    find: findStatement(series.notes.sessions, memory),
    patterns,
    recorded,
    memory,
    get statements() {
      return once(statementsOf, series)
    },
    get points() {
      return once(pointsOf, series, memory)
    },
    get tied() {
      return memory(tiedPointsIn, series.notes)
    },
    get ties() {
      return once(tiesOf, series, memory)
    },
  }
}

/** Gathers what the rules look at that look at one session. */
export function gatherOfSession(
  session: Session,
  notes: HouseStyle,
  patterns: PatternsByLanguage,
  memory: Memory,
): GatheredOfSession {
  const { statements } = session
  return { statements, points: pointsIn(session), texts: statements.flatMap(printedTexts), notes, patterns, memory }
}

function statementsOf({ notes }: Series): readonly Statement[] {
  return notes.sessions.flatMap(({ statements }) => statements)
}

function pointsOf({ notes }: Series, memory: Memory): Gathered['points'] {
  return notes.sessions.flatMap((session) => memory(pointsIn, session))
}

function pointsIn(session: Session): Gathered['points'] {
  return session.statements.filter(isPoint).map((point) => ({ session, point }))
}

function tiesOf({ notes }: Series, memory: Memory): readonly KeyedTie[] {
  return notes.sessions.flatMap((session) => memory(tiesIn, session))
}

function tiesIn({ statements }: Session): readonly KeyedTie[] {
  return statements.flatMap(keyedTies)
}
