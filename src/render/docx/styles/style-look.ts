import { type Style, styles } from './styles.ts'

/**
 * The looks of a paragraph style that its height depends on, with what it inherits: points for the size, twips for the
 * rest.
 */
export interface StyleLook {
  readonly size: number
  readonly bold: boolean
  readonly before: number
  readonly after: number
  readonly leading: number
  readonly indent: NonNullable<Style['indent']>
  readonly keepNext: boolean
  readonly newPage: boolean
}

/** One line of Times New Roman is as high as 1.15 times its size. */
const lineHeight = 1.15

/** Looks a style up. One that there is none of looks like plain text. */
export function styleLook(id: string): StyleLook {
  return looks.get(id) ?? lookOf([])
}

const looks = new Map(styles.map(({ id }) => [id, lookOf(chainOf(id))]))

function lookOf(chain: readonly Style[]): StyleLook {
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

/** A style and those that it is based on, itself first. */
function chainOf(id: string | undefined): readonly Style[] {
  const style = styles.find((one) => one.id === id)
  return style === undefined ? [] : [style, ...chainOf(style.basedOn)]
}

function first<Key extends keyof Style>(chain: readonly Style[], key: Key): Style[Key] | undefined {
  return chain.map((style) => style[key]).find((value) => value !== undefined)
}
