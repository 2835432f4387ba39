import type { Inline } from '../../../model/document.ts'
import type { TextBlock } from './block.ts'

/**
 * Tells the direction of a paragraph that is in another language from its first word to its last; nothing of any other,
 * which runs as the report does.
 */
export function directionOf(children: readonly Inline[]): Pick<TextBlock, 'direction'> {
  const words = children.filter(
    (child) => child.type !== 'footnoteReference' && !(child.type === 'text' && child.value.trim() === ''),
  )
  const [first] = words
  return words.length === 1 && first?.type === 'languageRun' ? { direction: first.direction } : {}
}
