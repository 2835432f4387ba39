/** The tables of an OpenType font by their tags. The offsets in a table count from its own start. */
export type FontTables = ReadonlyMap<string, DataView>

/** Finds the tables of a font (OpenType 1.9, "Table Directory"). Their contents are not read yet. */
export function tablesOf({ buffer, byteOffset, byteLength }: Uint8Array): FontTables {
  const font = new DataView(buffer, byteOffset, byteLength)
  const records = Array.from({ length: font.getUint16(4) }, (_, index) => 12 + index * 16)
  return new Map(
    records.map((at) => [
      tagAt(font, at),
      new DataView(buffer, byteOffset + font.getUint32(at + 8), font.getUint32(at + 12)),
    ]),
  )
}

/** Reads a tag: four letters. */
export function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3))
}

/**
 * Returns a function that reads the advance width of a glyph, in units of the font (OpenType 1.9, hmtx). The last
 * glyphs of a font may share one width.
 */
export function advancesOf(tables: FontTables): (glyph: number) => number {
  const widths = tables.get('hmtx')
  const count = tables.get('hhea')?.getUint16(34) ?? 0
  return (glyph) => widths?.getUint16(4 * Math.min(glyph, count - 1)) ?? 0
}
