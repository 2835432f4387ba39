import { groupBy } from '../../model/grouping.ts'
import type { ReturnedWord } from '../wire.ts'
import { element } from './elements.ts'
import { spoken } from './spoken.ts'

/**
 * Puts beside each paragraph of the draft that an editor changed, or noted something on, a mark that leads to the first
 * of these: it calls `lead` with its place in the list. Marks from before are taken away. They have no text, so that
 * the words of a paragraph stay what they are, to whoever searches or compares them.
 */
export function markReturned(
  draft: HTMLElement,
  returned: ReturnedWord | undefined,
  lead: (index: number) => void,
): void {
  for (const mark of draft.querySelectorAll('.returned-mark')) mark.remove()
  const places = groupBy(
    [...(returned?.changes ?? []), ...(returned?.comments ?? [])].map(({ bookmark }, index) => ({ bookmark, index })),
    ({ bookmark }) => bookmark,
  )
  for (const [bookmark, found] of places) {
    const paragraph = bookmark === undefined ? null : document.getElementById(bookmark)
    const [first] = found
    if (paragraph === null || !draft.contains(paragraph) || first === undefined) continue
    const label = spoken().returned.mark(found.length)
    const mark = element('button', {
      type: 'button',
      class: 'returned-mark',
      'aria-label': label,
      'data-count': found.length,
    })
    mark.addEventListener('click', () => lead(first.index))
    paragraph.append(mark)
  }
}
