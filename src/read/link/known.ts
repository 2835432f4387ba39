import type { Lang, Slug } from '../../model/names.ts'
import type { Theme, Thresholds } from '../../model/notes.ts'

/** What the whole series knows, and each statement is held against. */
export interface Known {
  readonly language: Lang
  /** By id and alias. Absent where the themes could not all be read: then no theme is called unknown. */
  readonly themes?: ReadonlyMap<string, Theme>
  /** The ids of the statements of each session; absent for a session whose file could not be read. */
  readonly statements: ReadonlyMap<Slug, ReadonlySet<Slug> | undefined>
  readonly thresholds: Thresholds
}
