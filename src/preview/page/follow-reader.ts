/** The paragraphs that have a provenance to show. */
const paragraphs = '.numbered, .summary p[id]'

/** For how many milliseconds the pointer must rest on a paragraph before it counts. */
const patience = 120

/**
 * Calls `look` with the paragraph that the reader is at: the one that has the focus, or else the one that the pointer
 * rests on. While there is neither, the last one stays.
 */
export function followReader(draft: HTMLElement, look: (paragraph: HTMLElement) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  draft.addEventListener('focusin', ({ target }) => at(target))
  draft.addEventListener('pointerover', ({ target }) => {
    clearTimeout(timer)
    timer = setTimeout(() => hasFocus() || at(target), patience)
  })
  draft.addEventListener('pointerleave', () => clearTimeout(timer))

  /** While a paragraph has the focus, the pointer does not count. */
  function hasFocus(): boolean {
    return document.activeElement?.closest(paragraphs) !== null
  }
  function at(target: EventTarget | null): void {
    const paragraph = target instanceof Element ? target.closest<HTMLElement>(paragraphs) : null
    if (paragraph && draft.contains(paragraph)) look(paragraph)
  }
}

/** Moves the focus to the paragraph after, or before, the one that the reader is at. */
export function step(draft: HTMLElement, current: HTMLElement | undefined, by: 1 | -1): void {
  const all = [...draft.querySelectorAll<HTMLElement>(paragraphs)]
  const from =
    current && draft.contains(current)
      ? all.indexOf(current) + by
      : all.findIndex((paragraph) => paragraph.getBoundingClientRect().top > 0)
  const next = all[Math.min(Math.max(from, 0), all.length - 1)]
  next?.focus({ preventScroll: true })
  next?.scrollIntoView({ block: 'nearest' })
}
