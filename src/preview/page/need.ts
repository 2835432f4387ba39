/**
 * Finds an element of the page's own shell. Throws if the shell has none of that kind: shell and page would not belong
 * together.
 */
export function need<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id)
  if (found instanceof kind) return found
  throw new Error(`The page has no #${id}`)
}
