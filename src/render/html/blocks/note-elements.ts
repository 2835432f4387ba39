import type { Element } from 'hast'
import { h } from 'hastscript'
import type { NoteDefinition } from '../../../model/document.ts'
import { callName, inlineNodes, noteName } from '../inline-nodes.ts'
import type { Setting } from '../setting.ts'

/** Sets notes. The mark of each is its way back; the arrow after it is of the styles, and not read out. */
export function noteElements(notes: readonly NoteDefinition[], setting: Setting): readonly Element[] {
  return notes.map((note) =>
    h('div', { id: noteName(note.identifier), className: 'note', role: 'doc-footnote' }, ...paragraphs(note, setting)),
  )
}

function paragraphs({ children, identifier, label }: NoteDefinition, setting: Setting): readonly Element[] {
  const back = h(
    'a',
    {
      className: 'back',
      href: `#${callName(identifier)}`,
      role: 'doc-backlink',
      ariaLabel: `${label}, ${setting.furniture.backToText}`,
    },
    label,
  )
  return children.map((paragraph, index) =>
    h('p', {}, ...(index === 0 ? [back, ' '] : []), ...inlineNodes(paragraph.children, setting)),
  )
}
