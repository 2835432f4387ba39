import type { WordStyle } from './word-style.ts'
import { wordStyles } from './word-styles.ts'

/**
 * How a paragraph style looks, with what it inherits, as far as the height of a paragraph depends on it: the size in
 * points, the rest in twips.
 */
export interface StyleLook {
  readonly size: number
  readonly bold: boolean
  readonly before: number
  readonly after: number
  readonly leading: number
  readonly indent: NonNullable<WordStyle['indent']>
  readonly keepNext: boolean
  readonly newPage: boolean
}

/** A line of Times New Roman is 1.15 times as high as the size of its type. */
const lineHeight = 1.15

/** Gives the look of a style by its id. A style that does not exist looks like plain text. */
export function styleLook(id: string): StyleLook {
  return looks.get(id) ?? lookOf([])
}

const looks = new Map(wordStyles.map(({ id }) => [id, lookOf(chainOf(id))]))

function lookOf(chain: readonly WordStyle[]): StyleLook {
  const size = first(chain, 'size') ?? 11
  const [before, after] = first(chain, 'space') ?? [0, 0]
  const keep = first(chain, 'keep')
  return {
    size,
    bold: first(chain, 'bold') ?? false,
    before: before * 20,
    after: after * 20,
    leading: size * 20 * lineHeight * (first(chain, 'leading') ?? 1),
    indent: first(chain, 'indent') ?? { left: 0 },
    keepNext: keep === 'next' || keep === 'both',
    newPage: first(chain, 'newPage') ?? false,
  }
}

/** A style and those that it is based on, from itself up. */
function chainOf(id: string | undefined): readonly WordStyle[] {
  const style = wordStyles.find((one) => one.id === id)
  return style === undefined ? [] : [style, ...chainOf(style.basedOn)]
}

function first<Key extends keyof WordStyle>(chain: readonly WordStyle[], key: Key): WordStyle[Key] | undefined {
  return chain.map((style) => style[key]).find((value) => value !== undefined)
}
