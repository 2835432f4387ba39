import type { Lang, Slug } from '../../model/names.ts'
import type { Source } from '../../model/session.ts'
import type { Visibility } from '../../model/visibility.ts'
import type { Named } from '../shapes/slug.ts'
import type { Tell } from '../tell.ts'
import type { Known } from './known.ts'

/** What a statement takes from its session, and who is told. */
export interface InSession {
  readonly session: Slug
  readonly language: Lang
  readonly visibility: Visibility
  readonly counted: boolean
  /** The session's own theme; `told` where something is wrong with it already. */
  readonly theme: readonly Named[] | 'told' | undefined
  readonly sources: readonly Source[]
  /** Something about the sources was told: no source is called unknown. */
  readonly sourcesBlurred: boolean
  readonly known: Known
  readonly tell: Tell
}
