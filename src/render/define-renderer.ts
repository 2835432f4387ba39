import type { Outcome } from '../model/diagnostic.ts'
import type { Font } from '../model/font.ts'
import type { StatementId } from '../model/names.ts'
import type { Report } from '../model/report.ts'
import type { Statement } from '../model/statement.ts'

/** What a renderer is given beside the report: fonts as bytes, and for a draft the statements behind each block. */
export interface Given {
  readonly font: Font
  /** Present for a draft only: a release holds nothing of it. */
  readonly draft?: ReadonlyMap<StatementId, Statement>
}

/**
 * Turns a report into the bytes of one format: the same report, the same bytes. What it cannot print is a diagnostic.
 */
export type Renderer = (report: Report, given: Given) => Promise<Outcome<Uint8Array>>

/** Declares a format: how its files end in the output folder, and the renderer, loaded only when asked for. */
export interface Format {
  readonly extension: string
  readonly load: () => Promise<Renderer>
}

/** Checks a table of formats and keeps its keys: the choices of `--format` follow from them. */
export function defineFormats<const Name extends string>(
  formats: Readonly<Record<Name, Format>>,
): Readonly<Record<Name, Format>> {
  return formats
}
