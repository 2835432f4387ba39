import { codePointOf } from '../model/printable.ts'

/**
 * Shows a text as one line that cannot act on a terminal: a tab becomes a space; control characters, marks that change
 * the direction of text, halves of surrogate pairs, and the noncharacters U+FFFE and U+FFFF become `<U+001B>`.
 */
export function visible(text: string): string {
  return text.replace(/\t/g, ' ').replace(unprintable, (character) => `<${codePointOf(character)}>`)
}

/** Counts the columns that a text takes in a terminal: a combining mark takes none, a wide East Asian character two. */
export function columnsOf(text: string): number {
  return [...text].reduce(
    (columns, character) => columns + (/\p{M}/u.test(character) ? 0 : wide.test(character) ? 2 : 1),
    0,
  )
}

/** Colours words for a terminal, or leaves them as they are. */
export type Paint = Readonly<Record<'error' | 'warning' | 'info' | 'faint' | 'strong', (words: string) => string>>

/** Makes the paint for a stream: plain, or the ANSI colours, which follow the theme of the terminal. */
export function paintFor(colour: boolean): Paint {
  const ansi = (code: number) => (words: string) => (colour ? `\u001b[${code}m${words}\u001b[0m` : words)
  return { error: ansi(31), warning: ansi(33), info: ansi(36), faint: ansi(2), strong: ansi(1) }
}

const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu

/** Hangul, the Chinese and Japanese scripts and their punctuation, full-width forms, and emoji. */
const wide = new RegExp(
  [
    '[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f',
    '\\uff00-\\uff60\\uffe0-\\uffe6\\u{1f300}-\\u{1f64f}\\u{20000}-\\u{3fffd}]',
  ].join(''),
  'u',
)
