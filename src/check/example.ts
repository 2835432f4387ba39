/** A piece of a notes file, or of a template: what it leaves out is as in notes without fault. */
export interface Snippet {
  readonly file: string
  readonly text: string
  /** How it was saved, if not in UTF-8. */
  readonly encoding?: 'latin1'
  /** It is the whole file. */
  readonly whole?: true
}

/** Notes that show a rule; or, where no notes can, a sentence. */
export type Example = readonly Snippet[] | string

/** Shows a piece of a session's file. */
export function inSession(text: string): Example {
  return [{ file: 'geneva.yaml', text }]
}

/** Shows a piece of series.yaml. */
export function inSeries(text: string): Example {
  return [{ file: 'series.yaml', text }]
}

/** Shows pieces of several files. */
export function inFiles(texts: Readonly<Record<string, string>>): Example {
  return Object.entries(texts).map(([file, text]) => ({ file, text }))
}

/** Shows a whole template. */
export function inTemplate(text: string): Example {
  return [{ file: 'report.md', text, whole: true }]
}
