import { inOrder } from '../../diagnostics/order-and-count.ts'
import { Refusal } from '../../host/errors.ts'
import { type Diagnostic, hasErrors } from '../../model/diagnostic.ts'
import { sameAgain } from '../../model/same-again.ts'
import type { Compilation, Draft, DraftState } from './draft.ts'

/** Keeps the newest draft, also while the notes are broken. */
export interface DraftKeeper {
  readonly now: () => DraftState
  /**
   * Compiles the notes anew. However many calls come while it is compiling, it compiles once more after that, and
   * answers them all.
   */
  readonly refresh: () => Promise<void>
  /** Calls `listener` after each compilation, until the function that is returned is called. */
  readonly subscribe: (listener: () => void) => () => void
}

/**
 * Keeps what `compile` last made without errors. If `compile` throws, the state says why, and the preview goes on.
 */
export function keepDraft(compile: () => Promise<Compilation>): DraftKeeper {
  const listeners = new Set<() => void>()
  let state: DraftState = { diagnostics: [], broken: false }
  let turn: Promise<void> | undefined
  let again = false
  const turns = async () => {
    try {
      do {
        again = false
        state = await next(state, compile)
        for (const listener of [...listeners]) listener()
      } while (again)
    } finally {
      turn = undefined
    }
  }
  return {
    now: () => state,
    refresh: () => {
      again = true
      return (turn ??= turns())
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

async function next(
  { draft, diagnostics: before }: DraftState,
  compile: () => Promise<Compilation>,
): Promise<DraftState> {
  const kept = draft ? { draft } : {}
  try {
    const compiled = await compile()
    const diagnostics = asBefore(before, inOrder(compiled.diagnostics))
    const fresh = hasErrors(diagnostics) ? undefined : draftOf(compiled, draft)
    return fresh ? { diagnostics, broken: false, draft: fresh } : { diagnostics, broken: true, ...kept }
  } catch (error) {
    return { diagnostics: before, broken: true, fault: faultOf(error), ...kept }
  }
}

/** The same list is told only once. */
function asBefore(before: readonly Diagnostic[], now: readonly Diagnostic[]): readonly Diagnostic[] {
  const isSame = (one: Diagnostic, index: number): boolean => sameAgain(before[index], one) === before[index]
  return now.length === before.length && now.every(isSame) ? before : now
}

function faultOf(error: unknown): string {
  if (error instanceof Refusal) return [error.message, error.todo ?? ''].join('. ').trim()
  return error instanceof Error ? error.message : String(error)
}

/** What was compiled of the same files is known by its account: it is the same draft, and no page need be sent it. */
function draftOf({ complete, series, ...compiled }: Compilation, before: Draft | undefined): Draft | undefined {
  if (complete === undefined || series === undefined) return undefined
  const isAsBefore = before?.compiled.complete === complete
  const revision = (before?.revision ?? 0) + (isAsBefore ? 0 : 1)
  return { compiled: { ...compiled, complete, series }, made: new Date(), revision }
}
