import { closest, distance } from 'fastest-levenshtein'

/** Says that a name is not among those expected, and which was probably meant. */
export function nearest(name: string, known: readonly string[], kind: string): { readonly what: string; readonly todo: string } {
  const near = closest(name, known)
  const todo = distance(name, near) <= Math.max(2, name.length / 3) ? `Did you mean \`${near}\`?` : `Use one of: ${known.join(', ')}`
  return { what: `Unexpected \`${name}\`, expected the name of ${kind}`, todo }
}
