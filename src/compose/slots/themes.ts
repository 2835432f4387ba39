import { themeBlocks } from '../themes/theme-blocks.ts'
import { defineSlot } from './define-slot.ts'

/** A section for each theme of the series, in its order. */
export const themes = defineSlot({
  role: 'body',
  fill: (context) => context.evidence.themes.flatMap((theme) => themeBlocks(theme, context)),
})
