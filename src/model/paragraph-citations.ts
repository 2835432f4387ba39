import type { NumberedParagraph, ReportRoot, Section } from './document.ts'
import type { Bookmark } from './names.ts'
import { letter, roman } from './ordinals.ts'

/**
 * Tells how each numbered paragraph is cited in the ledger and the trace: `9`, `12 (b)`, `12 (b) (i)`, `S1`, the same
 * whatever the language of the report.
 */
export function citations(root: ReportRoot): ReadonlyMap<Bookmark, string> {
  return citationsIn(root.children)
}

/** Tells the same of the paragraphs of some sections. */
export function citationsIn(sections: readonly Section[]): ReadonlyMap<Bookmark, string> {
  const cited = new Map<Bookmark, string>()
  for (const section of sections) citeSection(section, cited)
  return cited
}

function citeSection(section: Section, cited: Map<Bookmark, string>): void {
  const above: string[] = []
  for (const block of section.children) {
    if (block.type !== 'numberedParagraph') continue
    above.splice(block.level, above.length, figure(block, section.role))
    cited.set(block.data.bookmark, above.join(' '))
  }
}

function figure({ level, number }: NumberedParagraph, role: Section['role']): string {
  if (level === 0) return role === 'supplement' ? `S${number}` : String(number)
  return level === 1 ? `(${letter(number)})` : `(${roman(number)})`
}
