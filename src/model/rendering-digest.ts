import { createHash } from 'node:crypto'
import type { Stretch } from './document.ts'
import type { Rendering } from './rendering.ts'
import { stretchesOf } from './stretches.ts'

/**
 * Digests what a renderer is given: SHA-256, hexadecimal. Renderings of one digest give the same bytes, in whatever
 * folder and at whatever time. `program` names the program that renders, fonts and all.
 */
export function renderingDigest(
  { format, report: { meta, root }, draft, origins }: Rendering,
  program: string,
): string {
  const originOf = ({ start, end, from }: Stretch): unknown => {
    const origin = 'text' in from ? origins.get(from.text) : undefined
    return [start, end, origin ? [origin.owner, origin.path] : 'text' in from ? '' : 'template']
  }
  // The words, the furniture and the rest are in the report's own digest; where words were written is not.
  const written = [...stretchesIn(root)].map(originOf)
  return createHash('sha256')
    .update(JSON.stringify([program, format, meta, written, draft && [...draft]]))
    .digest('hex')
}

function* stretchesIn(node: object): Generator<Stretch> {
  if (isWords(node)) yield* stretchesOf(node)
  else
    for (const below of Object.values(node)) if (typeof below === 'object' && below !== null) yield* stretchesIn(below)
}

function isWords(node: object): node is Parameters<typeof stretchesOf>[0] {
  return 'type' in node && node.type === 'text' && 'value' in node && typeof node.value === 'string'
}
