import { toString as textOf } from 'mdast-util-to-string'
import type { CrossReference, Inline, LanguageRun } from '../../../model/document.ts'
import type { Furniture } from '../../../model/report.ts'
import type { Look } from '../design/text-styles.ts'
import type { TextBlock } from './block.ts'
import { noteName } from './footnotes.ts'
import { type InlineMark, plainRun, type TextRun } from './run.ts'

/** Turns inline nodes into runs: the nodes around each text become its look and its marks. */
export function runsOf(
  children: readonly Inline[],
  look: Look,
  furniture: Furniture,
  marks: readonly InlineMark[] = [],
): readonly TextRun[] {
  return children.flatMap((child) => runsOfInline(child, children, look, furniture, marks))
}

/**
 * Returns the direction of a paragraph that is wholly in another language than the report. Any other paragraph has the
 * direction of the report, and nothing is returned for it.
 */
export function directionOf(children: readonly Inline[]): Pick<TextBlock, 'direction'> {
  const words = children.filter(
    (child) => child.type !== 'footnoteReference' && !(child.type === 'text' && child.value.trim() === ''),
  )
  const [first] = words
  return words.length === 1 && first?.type === 'languageRun' ? { direction: first.direction } : {}
}

function runsOfInline(
  node: Inline,
  siblings: readonly Inline[],
  look: Look,
  furniture: Furniture,
  marks: readonly InlineMark[],
): readonly TextRun[] {
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
      return runsOf(node.children, look, furniture, [
        ...marks,
        { kind: 'web', url: node.url, description: textOf(node) },
      ])
    case 'crossReference':
      return [
        {
          ...plainRun(node.value, look),
          marks: [...marks, linkTo(node)],
          tied: !isFurtherOn(node, siblings),
        },
      ]
    case 'footnoteReference':
      return [noteMark(node.identifier, node.label, look, furniture, marks)]
  }
}

/** Returns whether a reference follows a comma, as in a list of paragraphs: a line may begin with it. */
function isFurtherOn(node: CrossReference, siblings: readonly Inline[]): boolean {
  const before = siblings[siblings.indexOf(node) - 1]
  return before?.type === 'text' && /[,،、，;；] ?$/u.test(before.value)
}

function linkTo(node: CrossReference): InlineMark {
  return { kind: 'place', to: node.bookmark, description: node.spoken ?? node.value, citation: false }
}

/**
 * Isolates words in another language, so that they keep their own direction whatever stands around them (Unicode
 * Standard Annex 9, "Explicit Directional Isolates").
 */
function isolated(runs: readonly TextRun[], direction: LanguageRun['direction']): readonly TextRun[] {
  const opening = direction === 'rtl' ? '\u2067' : '\u2066'
  const last = runs.length - 1
  return runs.map((run, index) => ({
    ...run,
    text: `${index === 0 ? opening : ''}${run.text}${index === last ? '\u2069' : ''}`,
  }))
}

function noteMark(
  identifier: string,
  label: string,
  look: Look,
  furniture: Furniture,
  marks: readonly InlineMark[],
): TextRun {
  const link: InlineMark = {
    kind: 'place',
    to: noteName(identifier),
    description: `${furniture.note} ${label}`,
    citation: true,
  }
  return { ...plainRun(label, raised(look)), marks: [...marks, link], tied: true, calls: identifier }
}

/** Returns the look of a superior figure: two thirds of the size, with its top near that of the capitals. */
function raised(look: Look): Look {
  return { ...look, size: look.size * 0.66, rise: look.rise + look.size * 0.33 }
}
