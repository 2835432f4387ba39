import type { Outcome } from '../model/diagnostic.ts'
import type { Font } from '../model/font.ts'
import type { StatementId } from '../model/names.ts'
import type { Origin } from '../model/origin.ts'
import type { Report } from '../model/report.ts'
import type { Statement } from '../model/statement.ts'
import type { Text } from '../model/text.ts'

/** What a renderer is given beside the report. */
export interface Given {
  /** Hands out fonts as bytes, to the formats that embed them. */
  readonly font: Font
  /** The statements behind the blocks, by id. Present for a draft only: a release holds nothing of them. */
  readonly draft?: ReadonlyMap<StatementId, Statement>
  /** Where the texts behind the words stand in the notes, for a format that can come back with changes. */
  readonly origins?: ReadonlyMap<Text, Origin>
}

/**
 * Turns a report into the bytes of one format. The same report gives the same bytes. Reports as a diagnostic what it
 * cannot print.
 */
export type Renderer = (report: Report, given: Given) => Promise<Outcome<Uint8Array>>

/** Declares a format: the extension of its files in the output folder, and its renderer, loaded when it is needed. */
export interface Format {
  readonly extension: string
  readonly load: () => Promise<Renderer>
}

/** Checks a table of formats and keeps its keys, so that the choices of `--format` follow from them. */
export function defineFormats<const Name extends string>(
  formats: Readonly<Record<Name, Format>>,
): Readonly<Record<Name, Format>> {
  return formats
}
