import { type KnownAgain, type Sides, statementsOf } from './known-again.ts'
import { type Pair, pairOf } from './pair-up.ts'

/**
 * Takes from all that is known again what some readers see of it, `told`. Of what is hidden from them now they see
 * nothing, not even that it was there. A statement that is left out is not there; meetings are hidden from nobody.
 */
export function seenByReaders({ themes, sessions, statements }: KnownAgain, { before, after }: Sides): KnownAgain {
  return {
    themes: seen(themes, before.themes, after.themes),
    sessions,
    statements: seen(statements, statementsOf(before), statementsOf(after)).map((pair) =>
      pairOf(printed(pair.before), printed(pair.after)),
    ),
  }
}

function seen<Of extends { readonly id: string }>(
  pairs: readonly Pair<Of>[],
  before: readonly Of[],
  after: readonly Of[],
): readonly Pair<Of>[] {
  const were = new Map(before.map((one) => [one.id, one]))
  const are = new Map(after.map((one) => [one.id, one]))
  return pairs
    .filter((pair) => pair.after === undefined || are.has(pair.after.id))
    .map((pair) => pairOf(were.get(pair.before?.id ?? ''), are.get(pair.after?.id ?? '')))
}

function printed<Of extends { readonly omit?: string }>(one: Of | undefined): Of | undefined {
  return one?.omit === undefined ? one : undefined
}
