import type { ReportFault } from './diagnostic.ts'
import { placerOf } from './placer.ts'
import type { SourceFile } from './source-file.ts'

/**
 * Turns the bytes of a file into text, without a byte-order mark and with line ends that parsers know. Bytes that are
 * not UTF-8, and a file without text, are reported, the latter with the advice that is given; then there is no text.
 */
export function decode(file: SourceFile, ifEmpty: string, report: ReportFault): string | undefined {
  if (isUtf16(file.bytes)) {
    report('file-is-utf8', 'The file is saved in UTF-16, expected text in UTF-8', {
      todo: saveAgain,
      place: placerOf(file.path, '')(0, 0),
    })
    return undefined
  }
  const bad = firstBadByte(file.bytes)
  if (bad !== undefined) {
    const before = new TextDecoder().decode(file.bytes.subarray(0, bad))
    report('file-is-utf8', `Unexpected byte ${bad + 1} (${hex(file.bytes[bad])}), expected text in UTF-8`, {
      todo: saveAgain,
      place: placerOf(file.path, `${before}?`)(before.length, before.length + 1),
    })
    return undefined
  }
  // On old computers, a carriage return alone ended a line.
  const text = new TextDecoder().decode(file.bytes).replace(/\r(?!\n)/g, '\n')
  if (text.trim() !== '') return text
  report('file-is-not-empty', 'The file is empty', {
    todo: ifEmpty,
    place: placerOf(file.path, '')(0, 0),
  })
  return undefined
}

const saveAgain = 'Save the file again in your editor with the encoding “UTF-8”.'

/**
 * Recognises UTF-16 by its byte-order mark or, without one, by its first two characters: a file begins with letters of
 * a key, a `#`, a colon or a line end, which in UTF-16 have a zero byte each, before or after them.
 */
function isUtf16([a, b, c, d]: Uint8Array): boolean {
  const hasMark = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)
  const [first, second] = [
    [a, c],
    [b, d],
  ].map((half) => half.every((byte) => byte === 0))
  return hasMark || first !== second
}

/**
 * Finds the first byte that is not UTF-8. Decoding replaces ill-formed bytes by another character, so the text is
 * encoded again and compared: the first difference lies in the character that replaced the ill-formed bytes.
 */
function firstBadByte(bytes: Uint8Array): number | undefined {
  const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  const limit = Math.max(bytes.length, again.length)
  let at = 0
  while (at < limit && bytes[at] === again[at]) at += 1
  if (at === limit) return undefined
  while (at > 0 && ((again[at] ?? 0) & 0b1100_0000) === 0b1000_0000) at -= 1
  return at
}

function hex(byte: number | undefined): string {
  return (byte ?? 0).toString(16).toUpperCase().padStart(2, '0')
}
