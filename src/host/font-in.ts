import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Font } from '../model/font.ts'

/** Hands out the fonts that were built with the program; `root` is its folder. */
export function fontIn(root: string): Font {
  return (face) => readFile(join(root, 'dist/fonts', `${face}.ttf`))
}
