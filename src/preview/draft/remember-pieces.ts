import type { Built, loadPieces } from '../../pipeline.ts'
import type { Draft } from './draft.ts'

type PiecesOf = Awaited<ReturnType<typeof loadPieces>>['piecesOf']

/** The HTML of a report, in pieces that can be replaced one by one. */
export type ReportPieces = ReturnType<PiecesOf>

/** Gives the pieces of a report of the draft. */
export type PiecesIn = (draft: Draft, built: Built) => ReportPieces

/**
 * Makes a function that gives the pieces of a report, for as many pages as look at it: each draft is set once, and of a
 * newer draft only what changed is set again.
 */
export function rememberPieces(piecesOf: PiecesOf): PiecesIn {
  const known = new Map<string, { readonly revision: number; readonly pieces: ReportPieces }>()
  return ({ revision }, { edition, language, report }) => {
    const name = `${edition} ${language}`
    const before = known.get(name)
    if (before?.revision === revision) return before.pieces
    const pieces = piecesOf(report, before?.pieces.memory)
    known.set(name, { revision, pieces })
    return pieces
  }
}
