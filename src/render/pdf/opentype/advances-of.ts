import { tableOf } from './table-of.ts'

/** How far a glyph moves the pen, in the font's units: table `hmtx`, in which the last of the advances that are written stands for all that follow. */
export function advancesOf(font: Uint8Array): (glyph: number) => number {
  const last = (tableOf(font, 'hhea')?.getUint16(34) ?? 0) - 1
  const metrics = tableOf(font, 'hmtx')
  return (glyph) => metrics?.getUint16(4 * Math.min(glyph, last)) ?? 0
}
