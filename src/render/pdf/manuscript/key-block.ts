import type { TableKey } from '../../../model/document.ts'
import { styles } from '../design/text-styles.ts'
import type { KeyBlock } from './block.ts'
import { plainRun } from './run.ts'
import { addTag, type Tag } from './tag.ts'

/** Marks up the key of a table. It is read aloud after the table. */
export function keyBlock({ signs, shading }: TableKey, parent: Tag): KeyBlock {
  const style = styles.tableKey
  return {
    ...(signs && { signs: { kind: 'text', style, runs: [plainRun(signs, style)], tag: addTag(parent, 'P') } }),
    ...(shading && {
      shading: {
        style,
        tag: addTag(parent, 'P'),
        // The spaces are for those who copy or hear the key: on the page each shade has white around its words.
        title: [plainRun(`${shading.title} `, style)],
        shades: shading.shades.map(({ shade, words }) => ({ shade, runs: [plainRun(`${words} `, style)] })),
      },
    }),
  }
}
