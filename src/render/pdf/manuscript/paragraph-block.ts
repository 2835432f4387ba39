import type { Paragraph, ParagraphRole, Section } from '../../../model/document.ts'
import { type Style, styles } from '../design/styles.ts'
import type { TextBlock } from './block.ts'
import type { Desk } from './desk.ts'
import { directionOf } from './direction-of.ts'
import { runsOf } from './runs-of.ts'
import type { Spot } from './spot.ts'
import { grow } from './tag.ts'
import { withSources } from './with-sources.ts'

/** Marks up an unnumbered paragraph in the style of its role, or of its section. */
export function paragraphBlock(node: Paragraph, spot: Spot, desk: Desk): readonly TextBlock[] {
  const style = styleOf(node.data?.role, spot.role)
  const block: TextBlock = {
    kind: 'text',
    style,
    runs: runsOf(node.children, style, desk.furniture),
    ...directionOf(node.children),
    tag: grow(spot.tag, 'P'),
    keepsNext: spot.next?.type === 'signature',
    ...(node.data?.bookmark && { anchor: node.data.bookmark }),
    ...(node.data?.sources && { sources: node.data.sources }),
  }
  return withSources(block, spot.tag, desk)
}

const styleOfRole = {
  'annex-mark': styles.annexMark,
  subtitle: styles.subtitle,
  letterhead: styles.letterhead,
  'date-line': styles.dateLine,
} satisfies Record<ParagraphRole, Style>

function styleOf(role: ParagraphRole | undefined, section: Section['role']): Style {
  if (role) return styleOfRole[role]
  return section === 'summary' ? styles.summary : section === 'cover' ? styles.letter : styles.body
}
