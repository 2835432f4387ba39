/**
 * Makes a change to the draft. What the reader sees keeps its place on the screen, and what has the focus keeps it, if
 * they are still there.
 */
export function keepPlace(draft: HTMLElement, change: () => void): void {
  const seen = window.scrollY === 0 ? [] : seenIn(draft)
  const focused =
    document.activeElement !== null && draft.contains(document.activeElement) ? document.activeElement.id : ''
  change()
  const kept = seen.find(({ id }) => document.getElementById(id) !== null)
  if (kept) window.scrollBy({ top: topOf(kept.id) - kept.top, behavior: 'instant' })
  if (focused !== '' && document.activeElement?.id !== focused)
    document.getElementById(focused)?.focus({ preventScroll: true })
}

/** The approximate height of the bar that lies over the draft, in pixels. */
const header = 64

/** Lists what the reader sees, from the top of the screen down, with the place of each. */
function seenIn(draft: HTMLElement): readonly { readonly id: string; readonly top: number }[] {
  const named = [...draft.querySelectorAll('[id]')].map((found) => ({
    id: found.id,
    box: found.getBoundingClientRect(),
  }))
  return named
    .filter(({ box }) => box.bottom > header && box.top < innerHeight)
    .map(({ id, box }) => ({ id, top: box.top }))
}

function topOf(id: string): number {
  return document.getElementById(id)?.getBoundingClientRect().top ?? 0
}
