import { all, elements, words, type Xml } from './read-docx.ts'

/** A field in the complex form, as read back. */
export interface WordField {
  readonly instruction: string
  readonly result: string
}

/**
 * Finds the fields inside an element, in the order in which they begin. The result of a field holds also the results of
 * the fields inside it.
 */
export function fieldsOf(element: Xml): WordField[] {
  const found: { instruction: string; result: string; separated: boolean }[] = []
  const open: typeof found = []
  for (const child of all(element, 'w:r').flatMap((run) => elements(run))) {
    const inner = open.at(-1)
    switch (child.attributes['w:fldCharType']) {
      case 'begin': {
        const field = { instruction: '', result: '', separated: false }
        found.push(field)
        open.push(field)
        break
      }
      case 'separate':
        if (inner !== undefined) inner.separated = true
        break
      case 'end':
        open.pop()
        break
      default:
        if (child.name === 'w:instrText' && inner !== undefined) inner.instruction += child.children.join('').trim()
        else for (const field of open) if (field.separated) field.result += words(child)
    }
  }
  return found
}
