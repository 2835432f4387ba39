import type { Built, loadPieces } from '../../pipeline.ts'
import type { Shown } from './draft.ts'

type PiecesOf = Awaited<ReturnType<typeof loadPieces>>['piecesOf']

export type Pieces = ReturnType<PiecesOf>

/** The report in pieces, for as many pages as look at it. */
export type Setter = (shown: Shown, built: Built) => Pieces

/** Makes a setter that sets each draft once, and of a newer draft only what changed. */
export function rememberPieces(piecesOf: PiecesOf): Setter {
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
