import type { Built } from '../../pipeline.ts'
import type { DraftMessage } from '../wire.ts'
import type { Pieces } from './remember-pieces.ts'

/** Tells a page the draft: of its pieces only those that it was not told before. */
export function draftMessage(
  { edition, language, report: { meta } }: Built,
  { html, sections }: Pieces,
  told: Pieces['html'],
): DraftMessage {
  const changed = [...html].filter(([key, written]) => told.get(key) !== written)
  return {
    edition,
    language,
    direction: meta.direction,
    title: meta.title,
    sections,
    changed: Object.fromEntries(changed),
  }
}
