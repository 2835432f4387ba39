import { ruleHeight } from './style-properties.ts'
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
  /** How much of the height of a line is white below its words. */
  readonly white: number
  readonly indent: NonNullable<WordStyle['indent']>
  readonly keepNext: boolean
  /** Whether all its lines stay on one page. */
  readonly whole: boolean
  /** How much higher the rule below a paragraph makes it. */
  readonly rule: number
  /** How far the box around paragraphs reaches above the first and below the last; 0 if they have none. */
  readonly box: number
}

/** The height of a line of Times New Roman for each point of its size, in twips: a line has a whole number of them. */
const lineHeight = 23

/** Gives the look of a style by its id. A style that does not exist looks like plain text. */
export function styleLook(id: string): StyleLook {
  return looks.get(id) ?? lookOf([])
}

const looks = new Map(wordStyles.map(({ id }) => [id, lookOf(chainOf(id))]))

function lookOf(chain: readonly WordStyle[]): StyleLook {
  const size = first(chain, 'size') ?? 11
  const line = Math.round(size * lineHeight)
  const leading = Math.floor(line * (first(chain, 'leading') ?? 1))
  const [before, after] = first(chain, 'space') ?? [0, 0]
  const keep = first(chain, 'keep')
  const rule = first(chain, 'rule')
  return {
    size,
    bold: first(chain, 'bold') ?? false,
    before: before * 20,
    after: after * 20,
    leading,
    white: leading - line,
    indent: first(chain, 'indent') ?? { left: 0 },
    keepNext: keep === 'next' || keep === 'both',
    whole: keep === 'lines' || keep === 'both',
    rule: rule === undefined || rule === 'box' ? 0 : ruleHeight(rule),
    box: rule === 'box' ? ruleHeight(rule) : 0,
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
