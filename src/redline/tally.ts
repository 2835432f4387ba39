import type { Block } from './blocks-of.ts'
import type { Hunk } from './hunks-of.ts'
import type { Change } from './marks.ts'

/** How many things of one kind differ. */
export interface Count {
  readonly changed: number
  readonly added: number
  readonly removed: number
}

/** How much was marked. A paragraph in which nothing but references were renumbered did not change. */
export interface Tally {
  readonly paragraphs: Count
  readonly rows: Pick<Count, 'added' | 'removed'>
  readonly references: number
}

/** Counts what is marked, as it is marked. */
export interface Tallying {
  readonly change: (hunks: readonly Hunk[]) => void
  readonly whole: (block: Block, change: Change) => void
  readonly total: () => Tally
}

/** Begins to count, from nothing. */
export function tally(): Tallying {
  const counts = { changed: 0, references: 0, paragraphs: { ins: 0, del: 0 }, rows: { ins: 0, del: 0 } }
  return {
    change: (hunks) => {
      const renumbered = hunks.map(renumberedIn)
      for (const count of renumbered) counts.references += count ?? 0
      if (hunks.length === 0 || renumbered.includes(undefined)) counts.changed += 1
    },
    whole: (block, change) => {
      const rows = block.element.children.filter((child) => typeof child !== 'string' && child.name === 'w:tr')
      if (block.element.name === 'w:p') counts.paragraphs[change] += 1
      else counts.rows[change] += block.element.name === 'w:tr' ? 1 : rows.length
    },
    total: () => ({
      paragraphs: { changed: counts.changed, added: counts.paragraphs.ins, removed: counts.paragraphs.del },
      rows: { added: counts.rows.ins, removed: counts.rows.del },
      references: counts.references,
    }),
  }
}

/** Counts the references in a change that lead where they led, with another number; undefined if more changed. */
function renumberedIn({ olds, news }: Hunk): number | undefined {
  const isSame = olds.map(({ key }, index) => key === news[index]?.key)
  const leadsAlike = olds.every(
    ({ target }, index) => isSame[index] || (target !== undefined && target === news[index]?.target),
  )
  return olds.length === news.length && leadsAlike ? isSame.filter((same) => !same).length : undefined
}
