import { checkSeries } from '../../src/check/check.ts'
import { linkSeries } from '../../src/link/link-series.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { patternsByLanguage } from '../../src/pipeline.ts'
import { readFiles } from '../../src/read/read-files.ts'
import { complete } from '../read/complete.ts'

/** Checks notes that can be read without a fault. What a snippet leaves out is as in the sound series. */
export function foundIn(snippets: Readonly<Record<string, string>>): readonly Diagnostic[] {
  const { value, diagnostics } = linkSeries(readFiles(complete(snippets)))
  if (value === undefined) throw new Error(diagnostics.map(({ what }) => what).join('\n'))
  return checkSeries(value, patternsByLanguage)
}

/** Checks the notes of one session, and says what is found. */
export function whatsIn(geneva: string): readonly string[] {
  return foundIn({ 'geneva.yaml': geneva }).map(({ what }) => what)
}
