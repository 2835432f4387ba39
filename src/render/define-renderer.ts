import type { Outcome } from '../model/diagnostic.ts'
import type { Font } from '../model/font.ts'
import type { Rendering } from '../model/rendering.ts'
import type { Report } from '../model/report.ts'

/** What a renderer is given beside the report. */
export interface Given extends Partial<Pick<Rendering, 'draft' | 'origins'>> {
  /** Hands out fonts as bytes, to the formats that embed them. */
  readonly font: Font
}

/**
 * Turns a report into the bytes of one format. The same report gives the same bytes. Reports as a diagnostic what it
 * cannot print.
 */
export type Renderer = (report: Report, given: Given) => Promise<Outcome<Uint8Array>>

/** Declares a format: the extension of its files in the output folder, and its renderer, loaded when it is needed. */
export interface Format {
  readonly extension: string
  /** How much work it is to render, beside others. More than 0 is worth the start of another thread. */
  readonly weight: number
  readonly load: () => Promise<Renderer>
}

/** Checks a table of formats and keeps its keys, so that the choices of `--format` follow from them. */
export function defineFormats<const Name extends string>(
  formats: Readonly<Record<Name, Format>>,
): Readonly<Record<Name, Format>> {
  return formats
}
