import { countedKinds, coverageOf } from '../../model/coverage-of.ts'
import type { TableKey } from '../../model/document.ts'
import type { Theme } from '../../model/notes.ts'
import type { Session } from '../../model/session.ts'
import type { Context } from '../context.ts'

const shades = [1, 2, 3, 4, 5, 6] as const

/** Makes the key to a table of coverage: the signs that stand in its cells, and the shades. */
export function coverageKey(
  themes: readonly Theme[],
  sessions: readonly Session[],
  { locale: { table } }: Context,
  counts: 'in words' | 'in letters',
): TableKey {
  const cells = themes.flatMap((theme) => sessions.map((session) => coverageOf(theme.id, session, ['public'])))
  const counted = cells.flatMap((covered) => (typeof covered === 'string' ? [] : [covered.counts]))
  const kinds = countedKinds.filter((kind) => counted.some((those) => those[kind] > 0))
  const others = (['no account', 'nothing'] as const).filter((sign) => cells.includes(sign))
  const inWords = others.includes('nothing') ? table.nothingMeans : ''
  const signs = counts === 'in words' ? inWords : table.numbered.signs(kinds, others)
  return {
    ...(signs !== '' && { signs }),
    ...(counted.length > 0 && {
      shading: { title: table.shades, shades: shades.map((shade) => ({ shade, words: table.shade(shade) })) },
    }),
  }
}
