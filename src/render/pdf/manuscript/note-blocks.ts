import type { NoteDefinition } from '../../../model/document.ts'
import { styles, type TextStyle } from '../design/text-styles.ts'
import type { TextBlock } from './block.ts'
import { addNoteTag, callName, noteName } from './footnotes.ts'
import type { BlockPosition, MarkupContext } from './markup-context.ts'
import { type InlineMark, plainRun, type TextRun } from './run.ts'
import { directionOf, runsOf } from './runs-of.ts'
import { addTag } from './tag.ts'

/**
 * Marks up a note, and keeps it in the context for the foot of a page or for the place below a table. A note that
 * nothing calls for is returned, so that it stands where it is written and is not lost.
 */
export function noteBlocks(
  node: NoteDefinition,
  position: BlockPosition,
  context: MarkupContext,
): readonly TextBlock[] {
  const { inTables, inText } = context.called
  const style = inTables.has(node.identifier) ? styles.tableNote : styles.note
  const blocks = paragraphsOf(node, style, position, context)
  const called = inTables.has(node.identifier) || inText.has(node.identifier)
  if (called) context.notes.set(node.identifier, blocks)
  return called ? [] : blocks
}

function paragraphsOf(
  node: NoteDefinition,
  style: TextStyle,
  position: BlockPosition,
  context: MarkupContext,
): readonly TextBlock[] {
  const tag = context.noteTags.get(node.identifier) ?? addNoteTag(node.identifier, position.tag)
  const label = { runs: [labelRun(node, style, context)], tag: addTag(tag, 'Lbl') }
  return node.children.map((paragraph, index) => ({
    kind: 'text',
    style,
    runs: runsOf(paragraph.children, style, context.furniture),
    ...directionOf(paragraph.children),
    tag: addTag(tag, 'P'),
    ...(index === 0 && { label, anchor: noteName(node.identifier) }),
    ...(paragraph.data?.sources && { sources: paragraph.data.sources }),
  }))
}

/** Makes the label of a note, which links back to the place where the note is called for. */
function labelRun({ identifier, label }: NoteDefinition, style: TextStyle, context: MarkupContext): TextRun {
  const back: InlineMark = {
    kind: 'place',
    to: callName(identifier),
    description: context.furniture.backToText,
    citation: false,
  }
  return { ...plainRun(label, { ...style, size: style.size * 0.72, rise: style.size * 0.3 }), marks: [back] }
}
