import type { ReportFault } from './diagnostic.ts'
import type { Place } from './place.ts'
import type { Placer } from './placer.ts'

/**
 * Finds a character that must not reach a document: controls (but tab and line ends), the marks that override or
 * isolate the direction of text (Unicode Technical Report 36, bidirectional spoofing), halves of surrogate pairs, and
 * the noncharacters U+FFFE and U+FFFF.
 */
export const unprintable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/u

/**
 * Reports characters that cannot be printed, and keeps them from a parser, to which some of them have a meaning. Each
 * is replaced by one character, so that all places remain the same.
 */
export function withoutUnprintable(text: string, place: Placer, report: ReportFault): string {
  return text.replace(new RegExp(unprintable, 'gu'), (character: string, offset: number) => {
    reportUnprintable(character, place(offset, offset + 1), report)
    return '\uFFFD'
  })
}

/** Reports a character that cannot be printed, where it is written. */
export function reportUnprintable(character: string, place: Place, report: ReportFault): void {
  report('text-is-printable', `Unexpected character ${codePointOf(character)}, which cannot be printed`, {
    todo: 'Delete it, and type the words around it anew: it may be hidden between two letters.',
    place,
  })
}

/** Names a character by its code point: `U+202E`. */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/**
 * Makes words from outside fit for a message: one line, at most 60 characters, nothing in them that acts on a terminal.
 */
export function shown(words: string): string {
  const line = words
    .replace(/[\t\r\n]+/g, ' ')
    .replace(new RegExp(unprintable, 'gu'), (character) => `<${codePointOf(character)}>`)
  const characters = [...line]
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : line
}
