import type { Slug } from '../model/names.ts'
import type { ParagraphDraft } from './draft.ts'

/** Makes a numbered paragraph of prose: made from no statement. */
export function prose(slug: Slug, say: ParagraphDraft['say']): ParagraphDraft {
  return { type: 'paragraph', level: 0, subject: `prose:${slug}`, sources: [], say }
}
