/** Milliseconds that a mark stays. */
const moment = 6000

/** Marks paragraphs for a moment. */
export function mark(paragraphs: Iterable<HTMLElement>, name: 'changed' | 'pointed'): void {
  for (const paragraph of paragraphs) {
    paragraph.classList.add(name)
    setTimeout(() => paragraph.classList.remove(name), moment)
  }
}
