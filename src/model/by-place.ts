import type { Diagnostic } from './diagnostic.ts'
import { byCodeUnit } from './order.ts'

/** Orders diagnostics by file, line, column and rule; one without a place stands first. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    byCodeUnit(a.place?.file ?? '', b.place?.file ?? '') ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
    byCodeUnit(a.rule, b.rule) ||
    byCodeUnit(a.what, b.what)
  )
}
