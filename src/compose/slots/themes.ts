import type { ThemeEvidence } from '../../model/evidence.ts'
import { newestOf } from '../../model/memory.ts'
import type { Slug } from '../../model/names.ts'
import type { Context } from '../context.ts'
import type { FilledBlock } from '../filled.ts'
import { printsAlike } from '../prints-alike.ts'
import type { ThemeContext } from '../theme-context.ts'
import { themeBlocks } from '../themes/theme-blocks.ts'
import { defineSlot } from './define-slot.ts'

/** A section for each theme of the series, in its order. With a memory, only themes that changed are composed again. */
export const themes = defineSlot({
  role: 'body',
  fill: (context) => context.evidence.themes.flatMap((theme) => blocksOf(theme, context)),
})

/** A theme as it was composed last. */
interface Composed {
  readonly evidence: ThemeEvidence
  readonly blocks: readonly FilledBlock[]
}

const newestBlocks = newestOf<Map<Slug, Composed>, [ThemeContext]>()

function blocksOf(evidence: ThemeEvidence, { memory, ofThemes }: Context): readonly FilledBlock[] {
  const newest = memory(newestBlocks, ofThemes)
  newest.made ??= new Map()
  const before = newest.made.get(evidence.theme.id)
  if (before !== undefined && printsAlike(before.evidence, evidence)) return before.blocks
  const blocks = themeBlocks(evidence, ofThemes)
  newest.made.set(evidence.theme.id, { evidence, blocks })
  return blocks
}
