import type { Lang } from '../../../model/names.ts'
import type { Look } from '../design/text-styles.ts'

/** Words in one look, with the marks that they are in, the outermost first. */
export interface TextRun {
  readonly text: string
  readonly look: Look
  readonly marks: readonly InlineMark[]
  /** Whether no line may end before it: so for the mark of a note, and for the number of a cited paragraph. */
  readonly tied: boolean
  /** The identifier of the note that it calls for. */
  readonly calls?: string
  /** Whether these are words of an account, which a draft quotes. */
  readonly quoted?: boolean
}

/**
 * What words are beside their text: words in another language, a link to the web, or a link to a place in the report.
 * `description` is the text of a link for assistive technology.
 */
export type InlineMark =
  | { readonly kind: 'language'; readonly lang: Lang }
  | { readonly kind: 'web'; readonly url: string; readonly description: string }
  /** `citation` is true for the mark of a note and for a line of the contents. */
  | { readonly kind: 'place'; readonly to: string; readonly description: string; readonly citation: boolean }

/** Makes a run without marks. Each stretch of spaces, tabs and line ends becomes one space; no-break spaces stay. */
export function plainRun(text: string, look: Look): TextRun {
  return { text: text.replace(/[ \t\r\n]+/g, ' '), look, marks: [], tied: false }
}

/** Returns the language of a run: that of its innermost language mark or, without one, that of the report. */
export function languageOf({ marks }: Pick<TextRun, 'marks'>, report: Lang): Lang {
  const mark = marks.findLast((candidate) => candidate.kind === 'language')
  return mark?.kind === 'language' ? mark.lang : report
}
