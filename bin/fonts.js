import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './stamp.js'
import { unwrapWoff } from './unwrap-woff.js'

/** Where the packages keep each face of `model/font.ts`; all are under the Open Font License. */
const files = {
  serif: '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf',
  'serif-bold': '@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf',
  'serif-italic': '@expo-google-fonts/noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic.ttf',
  'serif-bold-italic': '@expo-google-fonts/noto-serif/700Bold_Italic/NotoSerif_700Bold_Italic.ttf',
  arabic: '@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf',
  'arabic-bold': '@expo-google-fonts/noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf',
  chinese: '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-400-normal.woff',
  'chinese-bold': '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-700-normal.woff',
}

/** The names of all faces. */
export const faces = /** @type {(keyof typeof files)[]} */ (Object.keys(files))

/** The packages that the faces come from. */
export const fontPackages = [...new Set(Object.values(files).flatMap((path) => path.match(/^@[^/]+\/[^/]+/) ?? []))]

/**
 * Reads a face from its package, as TrueType. (pdfkit 0.20 takes 26 seconds to embed a part of a WOFF of two
 * megabytes.)
 * @param {keyof typeof files} face
 * @returns {Buffer}
 */
export function readFace(face) {
  const bytes = readFileSync(join(root, 'node_modules', files[face]))
  return files[face].endsWith('.woff') ? unwrapWoff(bytes) : bytes
}
