import { labels } from '../design/geometry.ts'
import { setText } from '../lines/set-text.ts'
import type { ShadingBlock, TableBlock } from '../manuscript/block.ts'
import type { Typography } from '../type/typography.ts'
import { baseline } from './leading.ts'
import { type Ink, type Strip, strip } from './strip.ts'
import { textStrips } from './text-strips.ts'

/** The white above the shades, beside the words in each, and between the words before them and the first. */
const white = { above: 5, beside: 5, between: 6 } as const

/** Sets the key of a table: what its signs stand for, and below that a row of its shades, from the lightest. */
export function keyStrips({ key }: TableBlock, typography: Typography): readonly Strip[] {
  return [
    ...(key.signs ? textStrips(key.signs, typography) : []),
    ...(key.shading ? [shadingStrip(key.shading, typography)] : []),
  ]
}

function shadingStrip({ style, tag, title, shades }: ShadingBlock, typography: Typography): Strip {
  const y = baseline(style)
  const inks: Ink[] = []
  let x: number = labels.start
  const set = (runs: ShadingBlock['title'], shade: ShadingBlock['shades'][number]['shade']) => {
    const [line] = setText(runs, { width: Infinity, fill: 'ragged' }, typography)
    if (line === undefined) return
    const beside = shade === 0 ? 0 : white.beside
    const width = line.width + 2 * beside
    if (shade > 0) inks.push({ kind: 'ground', x, y: 0, width, height: style.leading, shade })
    inks.push({ kind: 'words', x: x + beside, y, runs: line.runs, tag })
    x += width + (shade === 0 ? white.between : 0)
  }
  set(title, 0)
  for (const { runs, shade } of shades) set(runs, shade)
  return strip(style.leading, inks, { before: white.above })
}
