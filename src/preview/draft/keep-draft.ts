import { inOrder } from '../../diagnostics/order-and-count.ts'
import { hasErrors } from '../../model/diagnostic.ts'
import type { Compilation, Draft, Shown } from './draft.ts'

/** The newest draft, kept while the notes are broken. */
export interface Keeper {
  readonly now: () => Draft
  /** Compiles anew. A call while it compiles is answered by one more turn after that, however many calls there are. */
  readonly refresh: () => Promise<void>
  /** Has a listener called after each turn; the answer ends it. */
  readonly listen: (listener: () => void) => () => void
}

/**
 * Keeps what `compile` last made without errors. A compiler that throws is told of in the draft: the preview lives on.
 */
export function keepDraft(compile: () => Promise<Compilation>): Keeper {
  const listeners = new Set<() => void>()
  let draft: Draft = { diagnostics: [], broken: false }
  let turn: Promise<void> | undefined
  let again = false
  const turns = async () => {
    try {
      do {
        again = false
        draft = await next(draft, compile)
        for (const listener of [...listeners]) listener()
      } while (again)
    } finally {
      turn = undefined
    }
  }
  return {
    now: () => draft,
    refresh: () => {
      again = true
      return (turn ??= turns())
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

async function next({ shown, diagnostics: before }: Draft, compile: () => Promise<Compilation>): Promise<Draft> {
  const kept = shown ? { shown } : {}
  try {
    const compiled = await compile()
    const diagnostics = inOrder(compiled.diagnostics)
    const fresh = hasErrors(diagnostics) ? undefined : shownOf(compiled, (shown?.revision ?? 0) + 1)
    return fresh ? { diagnostics, broken: false, shown: fresh } : { diagnostics, broken: true, ...kept }
  } catch (error) {
    return { diagnostics: before, broken: true, fault: error instanceof Error ? error.message : String(error), ...kept }
  }
}

function shownOf({ complete, series, ...compiled }: Compilation, revision: number): Shown | undefined {
  return complete && series ? { compiled: { ...compiled, complete, series }, made: new Date(), revision } : undefined
}
