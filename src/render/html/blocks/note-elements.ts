import type { Element } from 'hast'
import { h } from 'hastscript'
import type { NoteDefinition } from '../../../model/document.ts'
import type { HtmlContext } from '../html-context.ts'
import { callName, inlineNodes, noteName } from '../inline-nodes.ts'

/** Sets notes. The mark of each is the link back; the arrow beside it comes from the styles, and is not read out. */
export function noteElements(notes: readonly NoteDefinition[], context: HtmlContext): readonly Element[] {
  return notes.map((note) =>
    h('div', { id: noteName(note.identifier), className: 'note', role: 'doc-footnote' }, ...paragraphs(note, context)),
  )
}

function paragraphs({ children, identifier, label }: NoteDefinition, context: HtmlContext): readonly Element[] {
  const back = h(
    'a',
    {
      className: 'back',
      href: `#${callName(identifier)}`,
      role: 'doc-backlink',
      ariaLabel: `${label}, ${context.furniture.backToText}`,
    },
    label,
  )
  return children.map((paragraph, index) =>
    h('p', {}, ...(index === 0 ? [back, ' '] : []), ...inlineNodes(paragraph.children, context)),
  )
}
