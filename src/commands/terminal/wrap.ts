import { columnsOf, visible } from '../../diagnostics/terminal-text.ts'

/**
 * Breaks a text into lines of at most so many columns of a terminal: at spaces, else within a word. Nothing in a line
 * acts on the terminal.
 */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  for (const word of visible(text)
    .split(/ +/)
    .flatMap((word) => pieces(word, columns))) {
    const line = lines.at(-1)
    if (line !== undefined && columnsOf(line) + 1 + columnsOf(word) <= columns)
      lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Cuts a word that is wider than a line, as any sentence is where no spaces are written. */
function pieces(word: string, columns: number): readonly string[] {
  const cut = ['']
  for (const character of word) {
    const last = cut.length - 1
    if (columnsOf(cut[last] + character) > columns) cut.push(character)
    else cut[last] += character
  }
  return cut
}
