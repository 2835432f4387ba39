/**
 * Finds in a piece the paragraphs whose words are new: those of the piece that changed, or the piece itself where it
 * has none.
 */
export function changedIn(before: HTMLElement | undefined, after: HTMLElement): readonly HTMLElement[] {
  const paragraphs = after.matches('.numbered') ? [after] : [...after.querySelectorAll<HTMLElement>('.numbered')]
  if (paragraphs.length === 0) return wordsOf(before) === wordsOf(after) ? [] : [after]
  return paragraphs.filter(
    (paragraph) => wordsOf(before?.querySelector(`#${CSS.escape(paragraph.id)}`)) !== wordsOf(paragraph),
  )
}

/** The words of a paragraph, without its items, its number, and the numbers that it refers to. */
function wordsOf(paragraph: Element | null | undefined): string | undefined {
  if (!paragraph) return undefined
  const copy = paragraph.cloneNode(true)
  if (!(copy instanceof Element)) return undefined
  for (const other of copy.querySelectorAll('.number, .reference, .items')) other.remove()
  return copy.textContent ?? ''
}
