/** Finds a table of a TrueType font by its tag; undefined where the font has none (OpenType 1.9, table directory). */
export function tableOf(font: Uint8Array, tag: string): DataView | undefined {
  const directory = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const count = directory.getUint16(4)
  for (let at = 12; at < 12 + 16 * count; at += 16) {
    if (tagAt(directory, at) === tag) return new DataView(font.buffer, font.byteOffset + directory.getUint32(at + 8), directory.getUint32(at + 12))
  }
  return undefined
}

/** Reads the four letters of a tag. */
export function tagAt(table: DataView, at: number): string {
  return String.fromCharCode(table.getUint8(at), table.getUint8(at + 1), table.getUint8(at + 2), table.getUint8(at + 3))
}
