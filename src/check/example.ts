/** A piece of a notes file, or of a template. What it leaves out is as in notes without fault. */
export interface Snippet {
  readonly file: string
  readonly text: string
  /** The encoding that the file was saved in, if it is not UTF-8. */
  readonly encoding?: 'latin1'
  /** Set if the text is the whole file, so that nothing was left out. */
  readonly whole?: true
}

/** The snippets that show a rule or, where no notes can show it, a sentence. */
export type Example = readonly Snippet[] | string

/** Shows a piece of a session's file. */
export function inSession(text: string): Example {
  return [{ file: 'geneva.yaml', text }]
}

/** Shows a piece of series.yaml. */
export function inSeries(text: string): Example {
  return [{ file: 'series.yaml', text }]
}

/** Shows pieces of several files, by their names. */
export function inFiles(texts: Readonly<Record<string, string>>): Example {
  return Object.entries(texts).map(([file, text]) => ({ file, text }))
}

/** Shows a whole template. */
export function inTemplate(text: string): Example {
  return [{ file: 'report.md', text, whole: true }]
}

/** Shows a point without fault: the clean example of every rule that such a point keeps. */
export const soundPoint = inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool`)
