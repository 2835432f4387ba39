import { InternalHyperlink, type ParagraphChild, type TextRun } from 'docx'
import type { CrossReference } from '../../../model/document.ts'
import type { Bookmark } from '../../../model/names.ts'
import type { BookmarkedLabel } from '../numbering/count-labels.ts'
import type { Caption } from '../tables/captions.ts'
import { field } from '../xml/word-field.ts'

/** What a cross-reference may lead to, as Word knows it. */
export interface CrossReferenceTargets {
  /** The labels that Word counts, from the outermost down to the bookmark's own; empty where there are none. */
  readonly chainOf: (bookmark: Bookmark) => readonly BookmarkedLabel[]
  readonly captions: ReadonlyMap<Bookmark, Caption>
  readonly words: (text: string) => TextRun[]
}

/**
 * Sets a cross-reference so that its words are those that Word gives when it updates the field (`F9`).
 *
 * - `14`: a field for the number of the paragraph, alone and without its full stop (`\n`) or the dash after it.
 * - `12 (b)`: a field for each label, and between them a space as in the tree. One field with `\w` would give `12(b)`.
 * - `1` of a table: a field for the words of the bookmark, which is the number in the caption.
 * - Anything else, which Word would not reach by counting, stands as linked words.
 */
export function setCrossReference(
  { bookmark, value }: CrossReference,
  targets: CrossReferenceTargets,
): ParagraphChild[] {
  const { words } = targets
  if (targets.captions.get(bookmark)?.number === value) return field(`REF ${bookmark} \\h`, [...words(value)])
  const parts = partsOf(value, targets.chainOf(bookmark))
  if (parts === undefined) return [new InternalHyperlink({ anchor: bookmark, children: [...words(value)] })]
  return parts.flatMap((part) =>
    part.bookmark === undefined
      ? [...words(part.words)]
      : field(`REF ${part.bookmark} \\n \\h`, [...words(part.words)]),
  )
}

interface CitationPart {
  readonly bookmark?: Bookmark
  readonly words: string
}

/** A space that does not break: `12 (b)` stays on one line. */
const noBreak = '\u00a0'

/**
 * Reads a citation from its end: the cited label, before it perhaps the label of the block above, and so on until
 * nothing is left. Undefined where something else is left.
 */
function partsOf(value: string, chain: readonly BookmarkedLabel[]): readonly CitationPart[] | undefined {
  const parts: CitationPart[] = []
  let left = value
  for (const { bookmark, label } of chain.toReversed()) {
    const words = label.replace(/[.\s–—-]+$/u, '')
    if (!left.endsWith(words)) return undefined
    const before = left.slice(0, left.length - words.length)
    const cited = before.trimEnd()
    parts.unshift(...(cited === before ? [] : [{ words: noBreak }]), { bookmark, words })
    if (cited === '') return parts
    left = cited
  }
  return undefined
}
