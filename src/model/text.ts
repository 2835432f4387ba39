import type { Lang } from './names.ts'

/**
 * What someone wrote, in one language or several: plain text, never Markdown. `that: x` is read as `{[language of the
 * session]: x}`.
 */
export type Text = Readonly<Record<Lang, string>>
