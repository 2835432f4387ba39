import { toString as wordsOf } from 'mdast-util-to-string'
import type { CrossReference, Inline, LanguageRun } from '../../../model/document.ts'
import type { Furniture } from '../../../model/report.ts'
import type { Look } from '../design/look.ts'
import { citationOf } from './citation-of.ts'
import { noteName } from './note-names.ts'
import { type Mark, plainRun, type Run } from './run.ts'

/** Flattens inline nodes into runs. */
export function runsOf(
  children: readonly Inline[],
  look: Look,
  furniture: Furniture,
  marks: readonly Mark[] = [],
): readonly Run[] {
  return children.flatMap((child) => runsOfInline(child, children, look, furniture, marks))
}

function runsOfInline(
  node: Inline,
  siblings: readonly Inline[],
  look: Look,
  furniture: Furniture,
  marks: readonly Mark[],
): readonly Run[] {
  switch (node.type) {
    case 'text':
      return [{ ...plainRun(node.value, look), marks }]
    case 'strong':
      return runsOf(node.children, { ...look, bold: true }, furniture, marks)
    case 'emphasis':
      return runsOf(node.children, { ...look, italic: true }, furniture, marks)
    case 'languageRun':
      return isolated(
        runsOf(node.children, look, furniture, [...marks, { kind: 'language', lang: node.lang }]),
        node.direction,
      )
    case 'link':
      return runsOf(node.children, look, furniture, [...marks, { kind: 'web', url: node.url, says: wordsOf(node) }])
    case 'crossReference':
      return [{ ...plainRun(node.value, look), marks: [...marks, wayTo(node, siblings)], tied: true }]
    case 'footnoteReference':
      return [noteMark(node.identifier, node.label, look, furniture, marks)]
  }
}

function wayTo(node: CrossReference, siblings: readonly Inline[]): Mark {
  return { kind: 'way', to: node.bookmark, says: citationOf(node, siblings), citation: false }
}

/**
 * Words in another language keep their own direction, whatever stands about them (Unicode Standard Annex 9, isolates).
 */
function isolated(runs: readonly Run[], direction: LanguageRun['direction']): readonly Run[] {
  const opening = direction === 'rtl' ? '\u2067' : '\u2066'
  const last = runs.length - 1
  return runs.map((run, index) => ({
    ...run,
    text: `${index === 0 ? opening : ''}${run.text}${index === last ? '\u2069' : ''}`,
  }))
}

function noteMark(identifier: string, label: string, look: Look, furniture: Furniture, marks: readonly Mark[]): Run {
  const way: Mark = { kind: 'way', to: noteName(identifier), says: `${furniture.note} ${label}`, citation: true }
  return { ...plainRun(label, raised(look)), marks: [...marks, way], tied: true, calls: identifier }
}

/** A superior figure: two thirds of the size, its top near that of the capitals. */
function raised(look: Look): Look {
  return { ...look, size: look.size * 0.66, rise: look.rise + look.size * 0.33 }
}
