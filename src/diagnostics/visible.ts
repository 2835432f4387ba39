/** Shows a text as one line that cannot act on a terminal: a tab is a space; controls, changes of direction and lone surrogates become `\u{1b}`. */
export function visible(text: string): string {
  return text.replace(/\t/g, ' ').replace(unprintable, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
}

const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu
