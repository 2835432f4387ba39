/** Names the place of a note, for links. ASCII, whatever the identifier. */
export function noteName(identifier: string): string {
  return `note:${encodeURIComponent(identifier)}`
}

/** Names the place where a note is called for first. */
export function callName(identifier: string): string {
  return `call:${encodeURIComponent(identifier)}`
}
