import { readFile } from 'node:fs/promises'
import type { Font } from '../../../src/model/font.ts'

/** The faces of the report, as `npm run build` puts them beside the program. */
export const fonts: Font = async (face) =>
  new Uint8Array(await readFile(new URL(`../../../dist/fonts/${face}.ttf`, import.meta.url)))
