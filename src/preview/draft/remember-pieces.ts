import type { Built, loadPieces } from '../../pipeline.ts'
import type { Draft } from './draft.ts'

type PiecesOf = Awaited<ReturnType<typeof loadPieces>>['piecesOf']

/** The HTML of a report of a draft, in pieces that can be replaced one by one. */
export interface DraftPieces {
  readonly sections: ReturnType<PiecesOf>['sections']
  /** Names this report in this draft. Nothing else has that name, not even in another run of the preview. */
  readonly version: string
  /** Gives the HTML, by key, of the pieces that another version lacks; of all, unless it is one of the same report. */
  readonly since: (version: string | undefined) => Readonly<Record<string, string>>
}

/** Gives the pieces of a report of the draft. */
export type PiecesIn = (draft: Draft, built: Built) => DraftPieces

/**
 * Makes a function that gives the pieces of a report, for as many pages as look at it: each draft is set once, and of a
 * newer draft only what changed is set again. `run` tells this run of the preview from all others.
 */
export function rememberPieces(piecesOf: PiecesOf, run: string): PiecesIn {
  const known = new Map<string, Remembered>()
  return ({ revision }, { edition, language, report }) => {
    const name = [run, edition, language].join(' ')
    const before = known.get(name)
    if (before?.revision === revision) return before.pieces
    const { html, memory, sections } = piecesOf(report, before?.memory)
    const born = new Map([...html].map(([key, written]) => [key, bornIn(before, key, written) ?? revision]))
    const since = (version: string | undefined) => {
      const had = revisionIn(version, name)
      return Object.fromEntries([...html].filter(([key]) => (born.get(key) ?? revision) > had))
    }
    const pieces = { sections, version: `${name} ${revision}`, since }
    known.set(name, { revision, html, memory, born, pieces })
    return pieces
  }
}

type Remembered = Omit<ReturnType<PiecesOf>, 'sections'> & {
  readonly revision: number
  readonly pieces: DraftPieces
  /** The revision that each piece has been as it is since. */
  readonly born: ReadonlyMap<string, number>
}

function bornIn(before: Remembered | undefined, key: string, written: string): number | undefined {
  return before?.html.get(key) === written ? before.born.get(key) : undefined
}

/** The revisions of a draft count from 1. */
function revisionIn(version: string | undefined, name: string): number {
  return version?.startsWith(`${name} `) ? Number(version.slice(name.length + 1)) : 0
}
