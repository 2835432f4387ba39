import type { Masthead } from '../model/document.ts'

/** A row of a United Nations masthead: an organ, and beside it, at the far side, a line. Either may be wanting. */
export interface MastheadRow {
  readonly organ?: string
  readonly line?: string
}

/** Puts the organs of a masthead beside its lines, row by row. */
export function mastheadRows({ organs, lines }: Masthead): readonly MastheadRow[] {
  return Array.from({ length: Math.max(organs.length, lines.length) }, (_, row) => {
    const [organ, line] = [organs[row], lines[row]]
    return { ...(organ !== undefined && { organ }), ...(line !== undefined && { line }) }
  })
}
