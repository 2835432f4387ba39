import type { Slug, StatementId } from '../model/names.ts'
import type { ParagraphDraft } from './draft.ts'

/** Makes a numbered paragraph that is the home of no statement; `sources` are those that it speaks of. */
export function prose(slug: Slug, say: ParagraphDraft['say'], sources: readonly StatementId[] = []): ParagraphDraft {
  return { type: 'paragraph', level: 0, subject: `prose:${slug}`, sources, say }
}
