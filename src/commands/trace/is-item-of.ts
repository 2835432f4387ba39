/** Tells whether a paragraph stands under another, by the way both are cited: `12 (b)` under `12`. */
export function isItemOf(paragraph: string, parent: string): boolean {
  return paragraph.startsWith(`${parent} (`)
}
