import { codePointOf } from '../model/printable.ts'

/**
 * Shows a text as one line that cannot act on a terminal: a tab is a space; controls, changes of direction and half
 * characters become `<U+001B>`.
 */
export function visible(text: string): string {
  return text.replace(/\t/g, ' ').replace(unprintable, (character) => `<${codePointOf(character)}>`)
}

const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu
