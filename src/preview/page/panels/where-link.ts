import type { Where } from '../../wire.ts'
import { element } from '../element.ts'

/** Makes the link that opens a line of the notes in the editor. */
export function whereLink({ href, text }: Where): HTMLElement {
  return element('a', { class: 'where', href }, text)
}
