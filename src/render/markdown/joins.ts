import type { Join } from 'mdast-util-to-markdown'

/** A blank line between all blocks: numbered paragraphs are never run together. */
export const joins: Join[] = [() => 1]
