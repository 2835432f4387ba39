import { countOf, inOrder } from '../../diagnostics/order-and-count.ts'
import { visible } from '../../diagnostics/terminal-text.ts'
import type { Host } from '../../host/host.ts'
import { hasErrors } from '../../model/diagnostic.ts'
import type { Series } from '../../model/notes.ts'
import type { Compilation, NotesOptions } from '../compile-notes.ts'
import { reportDiagnostics, worthReporting } from '../report-diagnostics.ts'
import { type State, stateNamed } from './state-named.ts'

/** A state whose notes have no errors, and what they were compiled to. */
export interface CompiledState extends Compilation {
  readonly name: string
  readonly series: Series
}

/** The two sides of a comparison. */
export interface TwoStates {
  readonly older: CompiledState
  readonly newer: CompiledState
}

/**
 * Compiles the two states that a person names, `OLD [NEW]`: NEW left out is the notes at hand. If the notes of one have
 * errors, the answer is undefined, and the errors of both are reported, each under the name of its state.
 *
 * @throws {Refusal} for a state that is not there
 */
export async function compileStates(
  [old, now]: readonly (string | undefined)[],
  options: NotesOptions,
  host: Host,
): Promise<TwoStates | undefined> {
  const states = [await stateNamed(old, host), await stateNamed(now, host)] as const
  const [older, newer] = [await compileState(states[0], options, host), await compileState(states[1], options, host)]
  return older && newer && { older, newer }
}

/** Compiles one state. If its notes have errors, the answer is undefined, and they are reported under its name. */
export async function compileState(
  state: State,
  options: NotesOptions,
  host: Host,
): Promise<CompiledState | undefined> {
  const compiled = await state.compile(options)
  const { series, diagnostics, files } = compiled
  if (series !== undefined && !hasErrors(diagnostics)) return { ...compiled, name: state.name, series }
  const errors = worthReporting(inOrder(diagnostics), true)
  reportDiagnostics('text', host.stderr, host, errors, files)
  host.stderr.write(`${visible(state.name)}: ${countOf(errors)}, so nothing can be compared with it.\n`)
  return undefined
}
