/** Colours words for a terminal, or leaves them as they are. */
export type Paint = Readonly<Record<'error' | 'warning' | 'info' | 'faint' | 'strong', (words: string) => string>>

/** Makes the paint for a stream: plain, or the ANSI colours that follow the terminal's own theme. */
export function paintFor(colour: boolean): Paint {
  const ansi = (code: number) => (words: string) => (colour ? `\u001b[${code}m${words}\u001b[0m` : words)
  return { error: ansi(31), warning: ansi(33), info: ansi(36), faint: ansi(2), strong: ansi(1) }
}
