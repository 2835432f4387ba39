import type { Tables } from './tables-of.ts'

/**
 * Opens the widths of a font: how far each glyph moves the pen, in units of the font (OpenType 1.9, hmtx). Those at the
 * end may share one.
 */
export function advancesOf(tables: Tables): (glyph: number) => number {
  const widths = tables.get('hmtx')
  const count = tables.get('hhea')?.getUint16(34) ?? 0
  return (glyph) => widths?.getUint16(4 * Math.min(glyph, count - 1)) ?? 0
}
