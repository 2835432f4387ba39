import { toString as textOf } from 'mdast-util-to-string'
import type { Heading, ReportRoot, Section } from '../../../model/document.ts'
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
  const structure = rootTag(report.meta.direction === 'rtl' ? { leftward: true } : {})
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
  const runningHead = runningHeadOf(report, draft !== undefined)
  return { blocks, notes, outline: outlineOf(report.root), structure, runningHead }
}

/** A cover has a page of its own. A supplement and the first annex begin a new page; other annexes follow it. */
function opensPage(before: Section['role'] | undefined, role: Section['role']): boolean {
  return (
    before !== undefined &&
    ((before === 'cover') !== (role === 'cover') || ((role === 'annex' || role === 'supplement') && before !== role))
  )
}

function runningHeadOf({ root, meta, furniture }: Report, isDraft: boolean): RunningHead {
  const hasCover = root.children.some(({ role }) => role === 'cover')
  const marks = [meta.marking, isDraft ? furniture.draft : undefined].filter((mark) => mark !== undefined)
  return {
    opening: hasCover && meta.symbol === undefined ? titleOf(root) : undefined,
    start: plainRun(meta.symbol ?? meta.title, styles.running),
    end:
      marks.length === 0 ? undefined : plainRun(marks.join('\u2003'), { ...styles.running, bold: true, tone: 'ink' }),
    twoSided: meta.symbol !== undefined,
  }
}

function titleOf(root: ReportRoot): string | undefined {
  return headingsIn(root).find(({ depth, data }) => depth === 1 && data.role === undefined)?.data.bookmark
}

function headingsIn(root: ReportRoot): readonly Heading[] {
  return root.children.flatMap((section) => section.children).filter((block) => block.type === 'heading')
}

/** Lists the headings of a report, with their labels. */
function outlineOf(root: ReportRoot): readonly OutlineEntry[] {
  return headingsIn(root).map(({ depth, data, ...heading }) => ({
    depth,
    title: [data.label, textOf({ ...heading, depth, data })].filter(Boolean).join(' '),
    anchor: data.bookmark,
  }))
}
