import type { NoteDefinition } from '../../../model/document.ts'
import { type Style, styles } from '../design/styles.ts'
import type { TextBlock } from './block.ts'
import type { Desk } from './desk.ts'
import { directionOf } from './direction-of.ts'
import { growNote } from './grow-note.ts'
import { callName, noteName } from './note-names.ts'
import { type Mark, plainRun, type Run } from './run.ts'
import { runsOf } from './runs-of.ts'
import type { Spot } from './spot.ts'
import { grow } from './tag.ts'

/**
 * Marks up a note, and lays it by for the foot of a page or of a table. One that nothing calls for stands where it is
 * written: it is not lost.
 */
export function noteBlocks(node: NoteDefinition, spot: Spot, desk: Desk): readonly TextBlock[] {
  const { inTables, inText } = desk.called
  const style = inTables.has(node.identifier) ? styles.tableNote : styles.note
  const blocks = paragraphsOf(node, style, spot, desk)
  const called = inTables.has(node.identifier) || inText.has(node.identifier)
  if (called) desk.notes.set(node.identifier, blocks)
  return called ? [] : blocks
}

function paragraphsOf(node: NoteDefinition, style: Style, spot: Spot, desk: Desk): readonly TextBlock[] {
  const tag = desk.noteTags.get(node.identifier) ?? growNote(node.identifier, spot.tag)
  const label = { runs: [labelRun(node, style, desk)], tag: grow(tag, 'Lbl') }
  return node.children.map((paragraph, index) => ({
    kind: 'text',
    style,
    runs: runsOf(paragraph.children, style, desk.furniture),
    ...directionOf(paragraph.children),
    tag: grow(tag, 'P'),
    ...(index === 0 && { label, anchor: noteName(node.identifier) }),
    ...(paragraph.data?.sources && { sources: paragraph.data.sources }),
  }))
}

/** The label leads back to where the note is called for. */
function labelRun({ identifier, label }: NoteDefinition, style: Style, desk: Desk): Run {
  const way: Mark = { kind: 'way', to: callName(identifier), says: desk.furniture.backToText, citation: false }
  return { ...plainRun(label, { ...style, size: style.size * 0.72, rise: style.size * 0.3 }), marks: [way] }
}
