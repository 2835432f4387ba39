import { toString as textOf } from 'mdast-util-to-string'
import type { ReportRoot, Section } from '../../../model/document.ts'
import type { StatementId } from '../../../model/names.ts'
import type { Report } from '../../../model/report.ts'
import type { Statement } from '../../../model/statement.ts'
import { withSymbolBlank } from '../../prepare-masthead.ts'
import { styles } from '../design/text-styles.ts'
import type { Manuscript, ManuscriptBlock, OutlineEntry, RunningHead, TextBlock } from './block.ts'
import { calledNotes } from './footnotes.ts'
import type { MarkupContext } from './markup-context.ts'
import { plainRun } from './run.ts'
import { sectionBlocks } from './section-blocks.ts'
import { addTag, rootTag } from './tag.ts'

/**
 * Marks a report up for typesetting: every block gets its style, its runs and its place in the structure tree. Pages
 * and widths are not known yet.
 */
export function manuscriptOf(report: Report, draft: ReadonlyMap<StatementId, Statement> | undefined): Manuscript {
  const structure = rootTag()
  const notes = new Map<string, readonly TextBlock[]>()
  const context: MarkupContext = {
    furniture: report.furniture,
    language: report.meta.language,
    draft,
    called: calledNotes(report.root),
    notes,
    noteTags: new Map(),
  }
  const blocks: ManuscriptBlock[] = []
  let before: Section['role'] | undefined
  for (const section of (draft ? withSymbolBlank(report.root, report.furniture) : report.root).children) {
    const [first, ...rest] = sectionBlocks(section, addTag(structure, 'Sect'), context)
    if (first) blocks.push(opensPage(before, section.role) ? { ...first, newPage: true } : first, ...rest)
    before = section.role
  }
  const outline = outlineOf(report.root)
  return { blocks, notes, outline, structure, runningHead: runningHeadOf(report, outline, draft !== undefined) }
}

/** A cover has a page of its own. A supplement and every annex begin a new page. */
function opensPage(before: Section['role'] | undefined, role: Section['role']): boolean {
  return (
    before !== undefined &&
    ((before === 'cover') !== (role === 'cover') || role === 'annex' || (role === 'supplement' && before !== role))
  )
}

function runningHeadOf(
  { root, meta, furniture }: Report,
  outline: Manuscript['outline'],
  isDraft: boolean,
): RunningHead {
  return {
    afterCover: root.children.some(({ role }) => role === 'cover'),
    title: outline.find(({ depth }) => depth === 1)?.anchor,
    start: plainRun(meta.symbol ?? meta.title, styles.running),
    end: isDraft ? plainRun(furniture.draft, { ...styles.running, bold: true, tone: 'ink' }) : undefined,
  }
}

/** Lists the headings of a report, with their labels. */
function outlineOf(root: ReportRoot): readonly OutlineEntry[] {
  const headings = root.children.flatMap((section) => section.children).filter((block) => block.type === 'heading')
  return headings.map(({ depth, data, ...heading }) => ({
    depth,
    title: [data.label, textOf({ ...heading, depth, data })].filter(Boolean).join(' '),
    anchor: data.bookmark,
  }))
}
