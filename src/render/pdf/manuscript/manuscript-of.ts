import type { StatementId } from '../../../model/names.ts'
import type { Report } from '../../../model/report.ts'
import type { Statement } from '../../../model/statement.ts'
import { withSymbolBlank } from '../../prepare-masthead.ts'
import { styles } from '../design/styles.ts'
import type { Block, Manuscript, TextBlock } from './block.ts'
import { calledNotes } from './called-notes.ts'
import type { Desk } from './desk.ts'
import { outlineOf } from './outline-of.ts'
import { plainRun } from './run.ts'
import { sectionBlocks } from './section-blocks.ts'
import { grow, rootTag } from './tag.ts'

/**
 * Marks a report up for the setter: every block with its style, its runs and its place in the structure. No page and no
 * width is known yet.
 */
export function manuscriptOf(report: Report, draft: ReadonlyMap<StatementId, Statement> | undefined): Manuscript {
  const structure = rootTag()
  const notes = new Map<string, readonly TextBlock[]>()
  const desk: Desk = {
    furniture: report.furniture,
    draft,
    called: calledNotes(report.root),
    notes,
    noteTags: new Map(),
  }
  const blocks: Block[] = []
  let before: string | undefined
  for (const section of (draft ? withSymbolBlank(report.root, report.furniture) : report.root).children) {
    const [first, ...rest] = sectionBlocks(section, grow(structure, 'Sect'), desk)
    if (first) blocks.push(opensPage(before, section.role) ? { ...first, newPage: true } : first, ...rest)
    before = section.role
  }
  const outline = outlineOf(report.root)
  return { blocks, notes, outline, structure, running: runningHead(report, outline, draft !== undefined) }
}

/** A cover has its page to itself; a supplement and every annex open one. */
function opensPage(before: string | undefined, role: string): boolean {
  return (
    before !== undefined &&
    ((before === 'cover') !== (role === 'cover') || role === 'annex' || (role === 'supplement' && before !== role))
  )
}

function runningHead(
  { root, meta, furniture }: Report,
  outline: Manuscript['outline'],
  isDraft: boolean,
): Manuscript['running'] {
  return {
    afterCover: root.children.some(({ role }) => role === 'cover'),
    title: outline.find(({ depth }) => depth === 1)?.anchor,
    start: plainRun(meta.symbol ?? meta.title, styles.running),
    end: isDraft ? plainRun(furniture.draft, { ...styles.running, bold: true, tone: 'ink' }) : undefined,
  }
}
