import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { decode } from '../../model/decode.ts'
import { gatherFaults, type Outcome } from '../../model/diagnostic.ts'
import { placerOf } from '../../model/placer.ts'
import { withoutUnprintable } from '../../model/printable.ts'
import type { SourceFile } from '../../model/source-file.ts'
import { immoderate } from './immoderate.ts'
import { matchNotes } from './match-notes.ts'
import { reportTrouble } from './report-trouble.ts'
import { unprintableCodes } from './unprintable-codes.ts'

/**
 * Parses a template: Markdown with tables and footnotes, and directives for slots and values. Its bytes must be UTF-8,
 * every character must be one that can be printed, and its notes and their marks must belong together.
 */
export function parseTemplate(file: SourceFile): Outcome<Root> {
  const { faults, report } = gatherFaults()
  const text = decode(file, ifEmpty, report)
  if (text === undefined) return { diagnostics: faults }
  const place = placerOf(file.path, text)
  const clean = withoutUnprintable(text, place, report)
  unprintableCodes(clean, place, report)
  immoderate(clean, place, report)
  if (faults.length > 0) return { diagnostics: faults }
  const value = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).parse(clean)
  matchNotes(value, clean, place, reportTrouble(file.path, faults))
  return faults.length === 0 ? { value, diagnostics: faults } : { diagnostics: faults }
}

const ifEmpty = 'Write the template in it: headings, words of your own, and slots such as `::themes`.'
