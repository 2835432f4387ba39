import type { ParagraphChild } from 'docx'
import { element } from './word-element.ts'

/**
 * Makes a field in the complex form: the instruction for Word, and the result that readers see until somebody updates
 * the field (`F9`). The result may hold other fields.
 */
export function field(instruction: string, result: readonly ParagraphChild[]): ParagraphChild[] {
  return [...openField(instruction), ...result, closeField()]
}

/** Opens a field whose result goes on over several paragraphs. */
export function openField(instruction: string): ParagraphChild[] {
  return [
    mark('begin'),
    element('w:r', {}, element('w:instrText', { 'xml:space': 'preserve' }, ` ${instruction} `)),
    mark('separate'),
  ]
}

/** Closes a field that `openField` opened. */
export function closeField(): ParagraphChild {
  return mark('end')
}

function mark(type: 'begin' | 'separate' | 'end'): ParagraphChild {
  return element('w:r', {}, element('w:fldChar', { 'w:fldCharType': type }))
}
