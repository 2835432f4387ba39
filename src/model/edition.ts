import type { Lang, Slug } from './names.ts'
import type { Place } from './place.ts'
import type { Visibility } from './statement.ts'
import type { Named, Text } from './text.ts'

/** The annexes that an edition may have. */
export const annexes = ['participants', 'coverage', 'concordance'] as const

/** One of them. */
export type Annex = (typeof annexes)[number]

/** The page before the report: a letter is signed, a note verbale is in the third person and unsigned. */
export interface Cover {
  readonly form: 'letter' | 'note-verbale' | 'none'
  readonly to?: Named
  readonly from?: { readonly name?: Text; readonly office?: Named; readonly mission?: Named }
  readonly circulate: boolean
}

/** An organ of the United Nations to which a document goes, and where it takes the document up. */
export interface Organ {
  readonly name: Named
  /** Its session or its year: "Sixty-second session". */
  readonly session?: Text
  /** The number of the item of its agenda, `34` or `34 (b)`. */
  readonly agendaItem?: string
}

/** One audience's report. */
export interface Edition {
  readonly id: Slug
  readonly shows: readonly Exclude<Visibility, 'internal'>[]
  /** Only if assigned. */
  readonly symbol?: string
  readonly organs: readonly Organ[]
  /** Who may read it, where that is not everybody: "Restricted". */
  readonly marking?: Text
  readonly annexes: readonly Annex[]
  readonly languages: readonly Lang[]
  readonly cover: Cover
  readonly written: Place
}
