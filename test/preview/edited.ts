import { openPackage } from '../../src/ooxml/open-package.ts'
import { writePackage } from '../../src/ooxml/write-package.ts'

/** Edits a Word file as one does who does not track changes: other words stand in it, once. */
export function edited(
  file: Uint8Array,
  ...changes: readonly (readonly [before: string, after: string])[]
): Uint8Array {
  const parts = openPackage(file)
  if ('refusal' in parts) throw new Error(parts.refusal)
  const document = changes.reduce((xml, [before, after]) => {
    if (!xml.includes(before)) throw new Error(`The report does not say “${before}”`)
    return xml.replace(before, after)
  }, parts.value.get('word/document.xml') ?? '')
  return writePackage(new Map([...parts.value, ['word/document.xml', document]]))
}
