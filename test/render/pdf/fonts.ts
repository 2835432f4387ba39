import { readFile } from 'node:fs/promises'
import type { Face, Font } from '../../../src/model/font.ts'

const files: Partial<Record<Face, string>> = {
  serif: '400Regular/NotoSerif_400Regular.ttf',
  'serif-bold': '700Bold/NotoSerif_700Bold.ttf',
  'serif-italic': '400Regular_Italic/NotoSerif_400Regular_Italic.ttf',
  'serif-bold-italic': '700Bold_Italic/NotoSerif_700Bold_Italic.ttf',
}

/** The faces of the report, from where they are installed. */
export const fonts: Font = async (face) => {
  const file = files[face]
  if (!file) throw new Error(`No face ${face} is installed for tests`)
  return new Uint8Array(await readFile(new URL(`../../../node_modules/@expo-google-fonts/noto-serif/${file}`, import.meta.url)))
}
