import type { Shade } from '../../../model/document.ts'

/** Six shades of one blue, light enough for black words on each (contrast 9:1 on the darkest, after WCAG 2.2). */
const shades: Readonly<Record<Shade, string | undefined>> = {
  0: undefined,
  1: 'EDF3F8',
  2: 'DCE8F1',
  3: 'CADCEA',
  4: 'B7D0E3',
  5: 'A4C4DC',
  6: '90B7D4',
}

/** Gives the background of a cell as six hexadecimal digits; undefined for none. */
export function shadeOf(shade: Shade | undefined): string | undefined {
  return shades[shade ?? 0]
}
