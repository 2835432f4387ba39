import type { Edition } from './edition.ts'
import type { Notes } from './notes.ts'

/** What `read` returns. An edition never sees the list of the others. */
export interface Series {
  readonly notes: Notes
  readonly editions: readonly Edition[]
}
