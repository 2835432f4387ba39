import { openPackage, type Parts } from '../../src/ooxml/open-package.ts'
import { writePackage } from '../../src/ooxml/write-package.ts'
import { editWord, markComment, withComments } from '../returned/word-edits.ts'

/** Edits a Word file as one does who does not track changes: other words stand in it, once. */
export function edited(
  file: Uint8Array,
  ...changes: readonly (readonly [before: string, after: string])[]
): Uint8Array {
  const parts = partsOf(file)
  const document = changes.reduce((xml, [before, after]) => {
    if (!xml.includes(before)) throw new Error(`The report does not say “${before}”`)
    return xml.replace(before, after)
  }, parts.get('word/document.xml') ?? '')
  return writePackage(new Map([...parts, ['word/document.xml', document]]))
}

/** Notes something beside words of a Word file; each comment has words of its own. */
export function commented(file: Uint8Array, ...comments: readonly (readonly [on: string, text: string])[]): Uint8Array {
  const marks = comments.map(([on], index) => markComment(String(index), on))
  const texts = comments.map(([, text], index) => [String(index), text] as const)
  return writePackage(withComments(editWord(partsOf(file), marks, { tracked: false }), texts))
}

/** Saves a Word file as a program does that drops what it does not know: it no longer says what was sent. */
export function withoutBase(file: Uint8Array): Uint8Array {
  return writePackage(new Map([...partsOf(file)].filter(([path]) => !path.startsWith('customXml/'))))
}

function partsOf(file: Uint8Array): Parts {
  const parts = openPackage(file)
  if ('refusal' in parts) throw new Error(parts.refusal)
  return parts.value
}
