import { inOrder } from '../../../diagnostics/order-and-count.ts'
import type { Host } from '../../../host/host.ts'
import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { SourceFile } from '../../../model/source-file.ts'
import { findMissingGlyphs } from '../../../pipeline.ts'
import { compileNotes } from '../../compile-notes.ts'
import type { NewPlace } from '../../start/add-session.ts'

/** What the notes would have with a new session that they do not have without it. */
export interface TriedSession {
  /** What is wrong with it, or with its place among the others. */
  readonly errors: readonly Diagnostic[]
  /** The characters that no font has, in these notes or others. */
  readonly unprinted: readonly string[]
}

/** Compiles the notes as they would be with a new session, beside what they are. Nothing is written. */
export async function trySession(
  text: string,
  { path, series }: NewPlace,
  options: { readonly sessions: string },
  host: Host,
): Promise<TriedSession> {
  const read = (await host.sessions(options.sessions)).value ?? []
  const after = [
    ...read.map((each) => (isSeries(each) ? { ...each, bytes: series.after.bytes } : each)),
    { path, bytes: new TextEncoder().encode(text) },
  ]
  const sessions = async () => ({ value: after, diagnostics: [] })
  // A text that lacks a translation is a mark in a draft, and an error in a release: no importer can mend that.
  const before = await compileNotes({ ...options, draft: true }, host)
  const { diagnostics, built } = await compileNotes({ ...options, draft: true }, { ...host, sessions })
  const known = new Set(before.diagnostics.map(nameOf))
  const missing = await findMissingGlyphs(
    built.map(({ report }) => report),
    host.font,
  )
  return {
    errors: inOrder(diagnostics).filter((one) => one.severity === 'error' && !known.has(nameOf(one))),
    unprinted: missing.map(({ character }) => character),
  }
}

function isSeries({ path }: SourceFile): boolean {
  return /(?:^|\/)series\.yaml$/.test(path)
}

function nameOf({ rule, what }: Diagnostic): string {
  return `${rule} ${what}`
}
