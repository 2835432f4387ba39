import type { Outcome } from './diagnostic.ts'
import type { Evidence } from './evidence.ts'
import type { StatementId } from './names.ts'
import { type Origin, originsOf } from './origin.ts'
import type { Report } from './report.ts'
import type { Statement } from './statement.ts'
import type { Text } from './text.ts'

/**
 * What a renderer is to make: a report in a format, with all that it is given beside fonts. These are plain values, and
 * a copy of them gives the same bytes: so another thread can be handed one.
 */
export interface Rendering {
  readonly format: string
  readonly report: Report
  /** The statements behind the blocks, by id. Present for a draft only: a release holds nothing of them. */
  readonly draft?: ReadonlyMap<StatementId, Statement>
  /** Where the texts behind the words stand in the notes, for a format that can come back with changes. */
  readonly origins: ReadonlyMap<Text, Origin>
}

/** Renders, wherever that is done. What cannot be printed is reported, and then there are no bytes. */
export type Render = (rendering: Rendering) => Promise<Outcome<Uint8Array>>

/** What came of a rendering, and how many milliseconds it took. */
export interface Rendered {
  readonly outcome: Outcome<Uint8Array>
  readonly took: number
}

/** Puts together what is to be made of an edition in a format; a draft shows the statements behind each block. */
export function renderingOf(
  { evidence: { edition, notes }, report }: { readonly evidence: Evidence; readonly report: Report },
  format: string,
  draft: boolean,
): Rendering {
  const statements = notes.sessions.flatMap((session) => session.statements)
  return {
    format,
    report,
    origins: originsOf(notes, [edition]),
    ...(draft && { draft: new Map(statements.map((statement) => [statement.id, statement])) }),
  }
}
