/** What the server of the preview says to its page: JSON, and nothing that is not in these types. */

import type { Section } from '../model/document.ts'
import type { Severity } from '../model/rules.ts'

/** The report in one edition and language, or what changed of it since this page was last told. */
export interface DraftMessage {
  readonly edition: string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly title: string
  /** The order of all pieces, by section. */
  readonly sections: readonly { readonly role: Section['role']; readonly keys: readonly string[] }[]
  /** HTML by key: all of it at first, then only what is new or different. */
  readonly changed: Readonly<Record<string, string>>
}

/** How the notes are. The draft is older than they are while they are broken. */
export interface NotesMessage {
  readonly broken: boolean
  /** Why there is nothing newer, where no message of the notes tells. */
  readonly fault?: string
  /** When the draft that is shown was made, as an ISO time; absent before there is one. */
  readonly made?: string
  readonly messages: readonly Message[]
  readonly editions: readonly { readonly id: string; readonly languages: readonly string[] }[]
}

/** A place in a file, as people cite it, and the link that opens an editor there. */
export interface Where {
  readonly text: string
  readonly href: string
}

/** A diagnostic. */
export interface Message {
  readonly severity: Severity
  readonly rule: string
  readonly what: string
  readonly todo?: string
  readonly where?: Where
  readonly related: readonly { readonly what: string; readonly where: Where }[]
}

/** What stands behind a block of the report. */
export interface Sight {
  /** As cited: `12 (b)`. */
  readonly paragraph?: string
  readonly statements: readonly SeenStatement[]
}

export interface SeenStatement {
  readonly id: string
  readonly where: Where
  /** Its meeting and date. */
  readonly meeting: string
  /** What it was recorded as: `agreed · full`, `raised · noted`, `dilemma`. */
  readonly recorded: string
  readonly visibility: string
  readonly words: string
  readonly lang: string
  readonly quote?: { readonly lang: string; readonly text: string; readonly sic: boolean }
  readonly source?: string
}

/** A paragraph, to be led to. */
export interface Spot {
  readonly bookmark: string
  readonly cited: string
}

/** Theme by meeting. */
export interface Coverage {
  readonly meetings: readonly { readonly name: string; readonly account: boolean }[]
  readonly themes: readonly { readonly title: string; readonly cells: readonly CoverageCell[] }[]
}

export interface CoverageCell {
  readonly agreed: number
  readonly raised: number
  readonly dilemmas: number
  /** Recorded under this theme in this meeting, and not in this edition. */
  readonly absent: number
  readonly spots: readonly Spot[]
}

/** What is recorded and not in this edition. */
export interface Absences {
  readonly recorded: number
  readonly absent: readonly (Pick<SeenStatement, 'id' | 'where' | 'recorded' | 'visibility' | 'words' | 'lang'> & {
    readonly why: string
  })[]
}

/** Words, by section, against the limit of the series. */
export interface Lengths {
  readonly limit: number
  readonly total: number
  readonly sections: readonly { readonly bookmark: string; readonly title: string; readonly words: number }[]
}
