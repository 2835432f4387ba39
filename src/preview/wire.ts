/** What the server of the preview says to its page: JSON, and nothing that is not in these types. */

import type { CountedKind } from '../model/coverage-of.ts'
import type { Section } from '../model/document.ts'
import type { Enclosing } from '../model/report.ts'
import type { Severity } from '../model/rules.ts'

/** A report in one edition and language, or what differs in it from the version that the page has. */
export interface DraftMessage {
  /** Names what the page has, once it has taken this message in. */
  readonly version: string
  readonly edition: string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly title: string
  /** The keys of all pieces in their order, by section. */
  readonly sections: readonly { readonly role: Section['role']; readonly keys: readonly string[] }[]
  /** HTML by key: all of it at first, then only the pieces that are new or different. */
  readonly changed: Readonly<Record<string, string>>
}

/** How the notes are. While they are broken, the draft is older than they are. */
export interface NotesMessage {
  readonly broken: boolean
  /** Why there is no newer draft, if no diagnostic says it. */
  readonly fault?: string
  /** When the draft that is shown was made, as an ISO time; absent before there is one. */
  readonly made?: string
  readonly diagnostics: readonly SeenDiagnostic[]
  readonly editions: readonly { readonly id: string; readonly languages: readonly string[] }[]
}

/** How the notes are since the last such news, which has the diagnostics only where they are others than it told. */
export type NotesNews = Omit<NotesMessage, 'diagnostics'> & Partial<Pick<NotesMessage, 'diagnostics'>>

/** How all is now. There is no draft if there is none yet, or if the page has the newest. */
export interface NowMessage {
  readonly notes: NotesMessage
  readonly draft?: DraftMessage
}

/** A place in a file, as people cite it, and the link that opens an editor there. */
export interface Where {
  readonly text: string
  readonly href: string
}

/** A diagnostic, as the page shows it. */
export interface SeenDiagnostic {
  readonly severity: Severity
  readonly rule: string
  readonly what: string
  readonly todo?: string
  readonly where?: Where
  readonly related: readonly { readonly what: string; readonly where: Where }[]
}

/** What stands behind a block of the report. */
export interface Provenance {
  readonly statements: readonly SeenStatement[]
  /** Where its words are written, in their order; the rest is the program's own. */
  readonly written: readonly SeenWords[]
}

/** Words of a paragraph, and the very key that they are written in, of a statement or of what else it is of. */
export interface SeenWords {
  readonly words: string
  readonly lang?: string
  readonly of?: string
  readonly key?: string
  readonly where: Where
}

/** A statement, as the page shows it. */
export interface SeenStatement {
  readonly id: string
  readonly where: Where
  /** The place of its meeting. */
  readonly meeting: string
  /** The dates of its meeting, as the notes have them: `2007-10-29`, `2007-10-29/2007-10-30`. */
  readonly date?: string
  /** How it was recorded: `agreed · full`, `raised · said`, `dilemma`. */
  readonly recorded: string
  readonly visibility: string
  readonly words: string
  /** The language of `words`. */
  readonly lang: string
  /** The words of the account; and, as the report has them, the marks around, and the word after known mistakes. */
  readonly quote?: { readonly lang: string; readonly text: string; readonly marks: Enclosing; readonly sic?: string }
  /** The title of the account, and where in it the statement is, as far as the notes tell. */
  readonly source?: { readonly title: string; readonly at?: string }
}

/** How many statements each meeting recorded under each theme. */
export interface CoverageTable {
  /** `account` is false for a meeting of which there is no account. */
  readonly meetings: readonly { readonly name: string; readonly account: boolean }[]
  /** Each theme has one cell for each meeting. */
  readonly themes: readonly { readonly title: string; readonly cells: readonly CoverageCell[] }[]
}

/** The statements of one meeting under one theme. */
export interface CoverageCell {
  /** How many there are in all. */
  readonly number: number
  /** How many of each kind that there is. */
  readonly counts: readonly (readonly [kind: CountedKind, number: number])[]
  /** Recorded under this theme in this meeting, and not in this edition. */
  readonly absent: number
  /** The bookmarks of the paragraphs that the statements stand in. */
  readonly paragraphs: readonly string[]
}

/** The statements that are recorded and not in this edition. */
export interface Absences {
  /** How many statements are recorded in all. */
  readonly recorded: number
  readonly absent: readonly (Pick<SeenStatement, 'id' | 'where' | 'recorded' | 'visibility' | 'words' | 'lang'> & {
    /** Why it was omitted; absent for one that the edition hides. */
    readonly why?: string
  })[]
}

/** How many words each section has, and all of them together, against the limit of the series. */
export interface Lengths {
  readonly limit: number
  readonly total: number
  readonly sections: readonly { readonly bookmark: string; readonly title: string; readonly words: number }[]
}

/** How large a file may be that a page sends, in bytes. */
export const mostBytes = 50e6

/** A revision that the reader may choose: what names it, and its day and subject. */
export interface SeenRevision {
  readonly name: string
  readonly about: string
}

/** What an editor changed and noted in a Word file that came back, in the order of the document. */
export interface ReturnedWord {
  readonly edition: string
  readonly language: string
  readonly changes: readonly SeenChange[]
  readonly comments: readonly SeenComment[]
}

/** Where in the report something was changed or noted, and whose words these are in the notes. */
interface SeenWhere {
  /** The bookmark of the paragraph, and how it is cited. */
  readonly bookmark?: string
  readonly paragraph?: string
  readonly of?: string
  readonly key?: string
  readonly where?: Where
  readonly author?: string
  /** Of what can be taken into the notes: names it to the server, also when others were taken before. */
  readonly id?: string
  /** It stands in the notes already. */
  readonly taken: boolean
}

/** What is to be taken into the notes, by ids. A comment is written above the statement whose words it is on. */
export interface Taking {
  readonly changes: readonly string[]
  readonly comments: readonly string[]
}

/** A change, as the page shows it. */
export interface SeenChange extends SeenWhere {
  /** Whose words were changed: `words` are a text of the notes. Or what became of a paragraph. */
  readonly kind:
    | 'words'
    | 'own'
    | 'crosses'
    | 'template'
    | 'computed'
    | 'deleted'
    | 'added'
    | 'moved'
    | 'split'
    | 'joined'
  /** All words, before and now, each with what became of it. */
  readonly words: readonly { readonly text: string; readonly became: 'kept' | 'deleted' | 'inserted' }[]
  /** Why it is told where it is not printed, or why it cannot be taken over, and what to do. */
  readonly why?: string
}

/** A comment, as the page shows it. */
export interface SeenComment extends SeenWhere {
  readonly text: string
  /** The words that it is on. */
  readonly words: string
}
