import type { Claim, Meeting, Phrase } from '../locales/claim.ts'
import type { Locale } from '../locales/define-locale.ts'
import type { SeriesFacts } from '../locales/introduction-phrases.ts'
import type { Evidence } from '../model/evidence.ts'
import type { StatementId, Subject } from '../model/names.ts'
import type { Session } from '../model/session.ts'
import type { Point } from '../model/statement.ts'
import type { Text } from '../model/text.ts'

/** All that a slot may know: the evidence, the language, and how to turn the one into phrases of the other. */
export interface Context {
  readonly evidence: Evidence
  readonly locale: Locale
  readonly facts: SeriesFacts
  /** Chooses the language of a text; what is not in the report's language is marked as such. */
  readonly say: (text: Text) => Phrase
  readonly session: (of: StatementId) => Session
  /** The same object for every statement of a session, so that meetings can be compared. */
  readonly meeting: (of: StatementId) => Meeting
  readonly meetingOf: (session: Session) => Meeting
  readonly claim: (point: Point) => Claim
  readonly point: (id: StatementId) => Point | undefined
  /** Where a statement is at home, if it is printed. */
  readonly homeOf: (id: StatementId) => Subject | undefined
  /** The statements that are at home in a paragraph. */
  readonly statementsAt: (home: Subject) => readonly StatementId[]
}
