import type { CountedKind } from '../../model/coverage-of.ts'
import type { Severity } from '../../model/rules.ts'
import type { PanelName } from '../panels.ts'
import type { SeenChange } from '../wire.ts'

/** What stands on the page from the beginning: names of buttons, fields and panels, also for a screen reader. */
export type LabelName =
  | 'draft'
  | 'waiting'
  | 'cookies'
  | 'edition'
  | 'language'
  | 'search'
  | 'searchDraft'
  | 'word'
  | 'pdf'
  | 'showPdf'
  | 'thePdf'
  | 'redline'
  | 'redlineTitle'
  | 'redlineAbout'
  | 'since'
  | 'download'
  | 'keys'
  | 'keysAlone'
  | 'close'
  | 'beside'
  | 'own'
  | 'views'
  | PanelName

/** What a key of the keyboard does. */
export type KeyAction =
  | 'next'
  | 'before'
  | 'open'
  | 'changed'
  | 'search'
  | 'edition'
  | 'language'
  | 'word'
  | 'pdf'
  | 'showPdf'
  | 'redline'
  | 'release'
  | 'keys'

/**
 * The words of the living draft around the report, in the language of the report that is shown. What is written in the
 * notes, such as identifiers, levels and verbs, stands as it is written there, and so do the messages about the notes.
 */
export interface PreviewWords {
  readonly labels: Readonly<Record<LabelName, string>>
  /** Stands between the thousands of a number. */
  readonly thousands: string
  /** Stands between sentences; the full stop of Chinese brings its own space. */
  readonly space: string
  /** Marks with the spaces that belong to them: between the parts of a list, and before what explains. */
  readonly comma: string
  readonly colon: string
  /** Cites an item of a paragraph, `13 (b)`, from the number of the paragraph and its own. */
  readonly itemOf: (paragraph: string, item: string) => string
  readonly keys: Readonly<Record<KeyAction, string>>
  /** Above a draft that is older than the notes: why, and which draft is seen. Words between backticks are commands. */
  readonly banner: {
    readonly errors: (number: number) => string
    readonly noDraft: string
    readonly older: (time: string) => string
    readonly stopped: string
    readonly refused: string
  }
  readonly building: Readonly<Record<'docx' | 'pdf', string>>
  readonly built: Readonly<Record<'docx' | 'pdf', string>>
  readonly notBuilt: string
  /** Names the PDF of an edition to a screen reader. */
  readonly pdfOf: (edition: string) => string
  /** Of what changed in the report since a revision of git. */
  readonly redline: {
    /** Before the sentence that says why. */
    readonly noRevisions: string
    readonly making: string
    readonly made: string
    readonly nothing: string
  }
  /** Before the list of the paragraphs that changed; and what has no number. */
  readonly changed: string
  /** After a list that does not have all, with the space before it. */
  readonly more: (number: number) => string
  readonly heading: string
  readonly passage: string
  readonly found: (at: number, all: number) => string
  readonly foundNothing: string
  readonly severities: Readonly<Record<Severity, string>>
  readonly noMessages: string
  readonly provenance: {
    readonly paragraph: (cited: string) => string
    readonly passage: string
    readonly nothing: string
    /** Over the words of a paragraph, each with its place. */
    readonly written: string
    /** Whose words they are that are no statement's. */
    readonly template: string
    readonly invitation: string
  }
  readonly coverage: {
    readonly title: string
    readonly explanation: string
    readonly theme: string
    readonly noAccount: string
    /** The meeting and the theme of a cell, before what it counts. */
    readonly cell: (meeting: string, theme: string) => string
    readonly counted: (kind: CountedKind, number: number) => string
    readonly absent: (number: number) => string
    /** Before the list of the paragraphs of a cell. */
    readonly paragraphs: string
  }
  readonly absences: {
    readonly title: string
    readonly nothing: string
    readonly present: (number: number, all: number) => string
    readonly hidden: string
    readonly omitted: (why: string) => string
  }
  readonly lengths: {
    readonly words: (number: string) => string
    readonly total: (number: string, limit: string) => string
    readonly over: (number: string) => string
    readonly caption: string
  }
  /** Of a Word file that came back: what an editor changed and noted in it. */
  readonly returned: {
    readonly title: string
    readonly invitation: string
    readonly choose: string
    readonly reading: string
    readonly tooLarge: string
    /** The server did not answer. */
    readonly lost: string
    readonly nothing: string
    /** The page shows another report than that of the file. */
    readonly other: string
    readonly changes: (number: number) => string
    readonly comments: (number: number) => string
    readonly take: string
    readonly takeAll: (number: number) => string
    /** Of a comment: writes it above its statement. */
    readonly note: string
    readonly noteAll: (number: number) => string
    readonly takenOver: string
    readonly taken: string
    /** The words that a comment is on. */
    readonly on: (words: string) => string
    /** Names to a screen reader the mark of a paragraph, by how many changes and comments it leads to. */
    readonly mark: (number: number) => string
    readonly kinds: Readonly<Record<Exclude<SeenChange['kind'], 'words'>, string>>
  }
}
