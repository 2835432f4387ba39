import { styles, type Style } from './styles.ts'

/** The looks of a paragraph style that its height depends on, with what it inherits: half-points for the size, twips for the rest. */
export interface StyleLook {
  readonly size: number
  readonly bold: boolean
  readonly before: number
  readonly after: number
  readonly leading: number
  readonly left: number
  readonly right: number
  readonly firstLine: number
  readonly keepNext: boolean
}

/** One line of Times is as high as 1.15 times its size. */
const lineOfTimes = 11.5

/** Looks a style up. */
export function styleLook(id: string): StyleLook {
  const chain = chainOf(id)
  const size = first(chain, ({ run }) => numberOf(run?.size)) ?? 22
  const indent = first(chain, ({ paragraph }) => paragraph?.indent)
  const spacing = (side: 'before' | 'after' | 'line'): number | undefined => first(chain, ({ paragraph }) => paragraph?.spacing?.[side])
  return {
    size,
    bold: first(chain, ({ run }) => run?.bold) ?? false,
    before: spacing('before') ?? 0,
    after: spacing('after') ?? 0,
    leading: size * lineOfTimes * ((spacing('line') ?? 240) / 240),
    left: numberOf(indent?.left) ?? 0,
    right: numberOf(indent?.right) ?? 0,
    firstLine: -(numberOf(indent?.hanging) ?? 0),
    keepNext: first(chain, ({ paragraph }) => paragraph?.keepNext) ?? false,
  }
}

/** A style and those that it is based on, itself first. */
function chainOf(id: string | undefined): readonly Style[] {
  const style = styles.find((one) => one.id === id)
  return style === undefined ? [] : [style, ...chainOf(style.basedOn)]
}

function first<T>(chain: readonly Style[], take: (style: Style) => T | undefined): T | undefined {
  return chain.map(take).find((found) => found !== undefined)
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}
