/** The faces that reports are set in: Latin and Cyrillic, Arabic, Chinese. */
export const faces = [
  'serif',
  'serif-bold',
  'serif-italic',
  'serif-bold-italic',
  'arabic',
  'arabic-bold',
  'chinese',
  'chinese-bold',
] as const

/** One of them. */
export type Face = (typeof faces)[number]

/** Fetches the bytes of a TrueType or OpenType face. Only the faces in use are asked for. */
export type Font = (face: Face) => Promise<Uint8Array>
