/** The tables of an OpenType font by their tags, each read from its own start. */
export type Tables = ReadonlyMap<string, DataView>

/** Finds the tables of a font (OpenType 1.9, "Table Directory"). Nothing of them is read yet. */
export function tablesOf({ buffer, byteOffset, byteLength }: Uint8Array): Tables {
  const font = new DataView(buffer, byteOffset, byteLength)
  const records = Array.from({ length: font.getUint16(4) }, (_, index) => 12 + index * 16)
  return new Map(
    records.map((at) => [
      tagAt(font, at),
      new DataView(buffer, byteOffset + font.getUint32(at + 8), font.getUint32(at + 12)),
    ]),
  )
}

/** Reads a name of four letters. */
export function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3))
}
