import { loadPieces, type Built } from '../../pipeline.ts'
import type { DraftMessage } from '../wire.ts'
import type { Shown } from './draft.ts'

type Pieces = ReturnType<Awaited<ReturnType<typeof loadPieces>>['piecesOf']>

/** The report in pieces, for as many pages as look at it. */
export type Setter = (shown: Shown, built: Built) => Pieces

/** Makes a setter that sets each draft once, and of a newer draft only what changed. */
export function rememberPieces(piecesOf: Awaited<ReturnType<typeof loadPieces>>['piecesOf']): Setter {
  const known = new Map<string, { readonly revision: number; readonly pieces: Pieces }>()
  return ({ revision }, { edition, language, report }) => {
    const name = `${edition} ${language}`
    const before = known.get(name)
    if (before?.revision === revision) return before.pieces
    const pieces = piecesOf(report, before?.pieces.memory)
    known.set(name, { revision, pieces })
    return pieces
  }
}

/** Tells a page the draft: of its pieces only those that it was not told before. */
export function draftMessage({ edition, language, report: { meta } }: Built, { html, sections }: Pieces, told: Pieces['html']): DraftMessage {
  const changed = [...html].filter(([key, written]) => told.get(key) !== written)
  return { edition, language, direction: meta.direction, title: meta.title, sections, changed: Object.fromEntries(changed) }
}
