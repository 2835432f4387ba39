import type { FollowUp } from '../../model/statement.ts'
import type { FilledParagraph } from '../filled.ts'
import type { ThemeContext } from '../theme-context.ts'

/** Makes a paragraph of each follow-up: a full sentence of the notes, which names its own meeting. */
export function followUpParagraphs(items: readonly FollowUp[], { say }: ThemeContext): readonly FilledParagraph[] {
  return items.map(({ id, wording }) => ({
    type: 'paragraph',
    level: 0,
    subject: `follow-up:${id}`,
    sources: [id],
    say: () => say(wording.text),
  }))
}
