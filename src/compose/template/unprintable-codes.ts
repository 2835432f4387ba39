import type { ReportFault } from '../../model/diagnostic.ts'
import type { Placer } from '../../model/placer.ts'
import { reportUnprintable, unprintable } from '../../model/printable.ts'

/**
 * Reports each character that cannot be printed and is written as a code, such as `&#1;` or `&#x202E;`. A code behind a
 * backslash is words.
 */
export function unprintableCodes(text: string, place: Placer, report: ReportFault): void {
  for (const found of text.matchAll(code)) {
    const { hex, decimal } = found.groups ?? {}
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    const character = point > 0x10ffff ? '\uffff' : String.fromCodePoint(point)
    if (unprintable.test(character))
      reportUnprintable(character, place(found.index, found.index + found[0].length), report)
  }
}

/** A code as Markdown knows it; two backslashes before it are one backslash. */
const code = /(?<=(?<!\\)(?:\\\\)*)&#(?:[xX](?<hex>[0-9a-fA-F]{1,6})|(?<decimal>[0-9]{1,7}));/g
