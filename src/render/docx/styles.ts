import { AlignmentType, BorderStyle, LeaderType, LineRuleType, TabStopType, type IParagraphPropertiesOptions, type IRunPropertiesOptions } from 'docx'
import { measure, step } from './page.ts'

/** A named style of the document. Names that Word knows are its own, in its own spelling, so that they appear in its menus translated. */
export interface Style {
  readonly id: string
  readonly name: string
  readonly type?: 'character'
  readonly basedOn?: string
  readonly next?: string
  /** Not in the gallery: nobody picks it by hand. */
  readonly aside?: true
  /** Ours, not Word's. */
  readonly custom?: true
  readonly paragraph?: IParagraphPropertiesOptions
  readonly run?: IRunPropertiesOptions
}

const rule = { style: BorderStyle.SINGLE, size: 4, color: '000000', space: 8 } as const
const box = { top: rule, right: rule, bottom: rule, left: rule } as const
const insideBox = { border: box, indent: { left: 180, right: 180 } } as const
const single = { line: 240, lineRule: LineRuleType.AUTO } as const

/** Text on the page. Sizes are in half-points, distances in twips. */
export const styles: readonly Style[] = [
  { id: 'Normal', name: 'Normal', paragraph: { widowControl: true, spacing: { after: 140, line: 264, lineRule: LineRuleType.AUTO } }, run: { size: 22 } },
  { id: 'DefaultParagraphFont', name: 'Default Paragraph Font', type: 'character', aside: true },

  { id: 'Masthead', name: 'Masthead', custom: true, basedOn: 'Normal', next: 'MastheadLine', paragraph: { keepNext: true, border: { bottom: { ...rule, size: 12, space: 4 } }, tabStops: [{ type: TabStopType.RIGHT, position: measure }], spacing: { after: 120, ...single } }, run: { bold: true, size: 26 } },
  { id: 'MastheadLine', name: 'Masthead Line', custom: true, basedOn: 'Normal', paragraph: { keepNext: true, spacing: { after: 20, ...single } }, run: { size: 20 } },
  { id: 'AnnexMark', name: 'Annex Mark', custom: true, basedOn: 'Normal', next: 'Masthead', paragraph: { keepNext: true, spacing: { after: 240 } }, run: { bold: true, size: 28 } },
  { id: 'Title', name: 'Title', basedOn: 'Normal', next: 'Subtitle', paragraph: { keepNext: true, keepLines: true, spacing: { before: 320, after: 120, ...single } }, run: { bold: true, size: 36 } },
  { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', paragraph: { keepLines: true, spacing: { after: 320 } }, run: { bold: true, size: 24 } },

  { id: 'Heading1', name: 'heading 1', basedOn: 'Normal', next: 'NumberedParagraph1', paragraph: heading({ before: 400, after: 180, level: 0 }), run: { bold: true, size: 28 } },
  { id: 'Heading2', name: 'heading 2', basedOn: 'Heading1', next: 'NumberedParagraph1', paragraph: heading({ before: 280, after: 140, level: 1 }), run: { size: 24 } },
  { id: 'Heading3', name: 'heading 3', basedOn: 'Heading2', next: 'NumberedParagraph1', paragraph: heading({ before: 220, after: 120, level: 2 }), run: { size: 22 } },
  { id: 'Heading4', name: 'heading 4', basedOn: 'Heading3', next: 'NumberedParagraph1', paragraph: heading({ before: 180, after: 120, level: 3 }) },

  { id: 'NumberedParagraph1', name: 'Numbered Paragraph 1', custom: true, basedOn: 'Normal', paragraph: { alignment: AlignmentType.BOTH } },
  { id: 'NumberedParagraph2', name: 'Numbered Paragraph 2', custom: true, basedOn: 'NumberedParagraph1' },
  { id: 'NumberedParagraph3', name: 'Numbered Paragraph 3', custom: true, basedOn: 'NumberedParagraph2' },
  { id: 'BodyText', name: 'Body Text', basedOn: 'Normal', paragraph: { alignment: AlignmentType.BOTH } },

  { id: 'Summary', name: 'Summary', custom: true, basedOn: 'Normal', paragraph: insideBox },
  { id: 'SummaryHeading', name: 'Summary Heading', custom: true, basedOn: 'Summary', next: 'Summary', paragraph: { keepNext: true }, run: { bold: true, size: 24 } },

  { id: 'TOCHeading', name: 'TOC Heading', aside: true, basedOn: 'Normal', next: 'Normal', paragraph: { keepNext: true, keepLines: true, spacing: { before: 400, after: 160 } }, run: { bold: true, size: 28 } },
  { id: 'TOC1', name: 'toc 1', aside: true, basedOn: 'Normal', next: 'Normal', paragraph: entry(step.text, step.text) },
  { id: 'TOC2', name: 'toc 2', aside: true, basedOn: 'TOC1', next: 'Normal', paragraph: entry(step.text + step.item, step.item) },
  { id: 'TOC3', name: 'toc 3', aside: true, basedOn: 'TOC2', next: 'Normal', paragraph: entry(step.text + 2 * step.item, step.item) },

  { id: 'Caption', name: 'caption', basedOn: 'Normal', next: 'Normal', paragraph: { keepNext: true, keepLines: true, spacing: { before: 240, after: 100, ...single } }, run: { bold: true, size: 20 } },
  { id: 'TableText', name: 'Table Text', custom: true, basedOn: 'Normal', paragraph: { spacing: { before: 40, after: 40, ...single } }, run: { size: 19 } },
  { id: 'TableHead', name: 'Table Head', custom: true, basedOn: 'TableText', paragraph: { keepNext: true }, run: { italics: true, size: 18 } },
  { id: 'TableNote', name: 'Table Note', custom: true, basedOn: 'TableText', paragraph: { keepLines: true, indent: { left: 170, hanging: 170 }, spacing: { before: 40, after: 0, ...single } }, run: { size: 17 } },
  { id: 'Spacer', name: 'Spacer', custom: true, basedOn: 'TableNote', aside: true, paragraph: { spacing: { before: 0, after: 120, ...single } }, run: { size: 8 } },

  { id: 'FootnoteText', name: 'footnote text', aside: true, basedOn: 'Normal', paragraph: { indent: { left: 227, hanging: 227 }, spacing: { after: 40, ...single } }, run: { size: 18 } },
  { id: 'FootnoteReference', name: 'footnote reference', aside: true, type: 'character', basedOn: 'DefaultParagraphFont', run: { superScript: true } },
  { id: 'TableNoteReference', name: 'Table Note Reference', aside: true, type: 'character', custom: true, basedOn: 'FootnoteReference', run: { italics: true } },
  { id: 'Hyperlink', name: 'Hyperlink', aside: true, type: 'character', basedOn: 'DefaultParagraphFont', run: { color: '1F4E79', underline: { type: 'single' } } },

  { id: 'Header', name: 'header', aside: true, basedOn: 'Normal', paragraph: { border: { bottom: { ...rule, space: 3 } }, tabStops: [{ type: TabStopType.RIGHT, position: measure }], spacing: { after: 0, ...single } }, run: { size: 18 } },
  { id: 'Footer', name: 'footer', aside: true, basedOn: 'Normal', paragraph: { alignment: AlignmentType.RIGHT, spacing: { after: 0, ...single } }, run: { size: 18 } },

  { id: 'Letterhead', name: 'Letterhead', custom: true, basedOn: 'Normal', next: 'Date', paragraph: { spacing: { after: 240 } }, run: { bold: true, size: 26 } },
  { id: 'Date', name: 'Date', basedOn: 'Normal', next: 'Letter', paragraph: { alignment: AlignmentType.RIGHT, spacing: { before: 240, after: 480 } } },
  { id: 'Letter', name: 'Letter', custom: true, basedOn: 'BodyText', paragraph: { spacing: { after: 200 } } },
  { id: 'Signature', name: 'Signature', basedOn: 'Normal', paragraph: { keepLines: true, keepNext: true, indent: { left: Math.round(measure * 0.55) }, spacing: { after: 20 } } },

  { id: 'CommentText', name: 'annotation text', basedOn: 'Normal', aside: true, paragraph: { spacing: { after: 60, ...single } }, run: { size: 20 } },
  { id: 'CommentReference', name: 'annotation reference', type: 'character', basedOn: 'DefaultParagraphFont', aside: true, run: { size: 16 } },
]

function heading({ before, after, level }: { before: number; after: number; level: number }): IParagraphPropertiesOptions {
  return { keepNext: true, keepLines: true, spacing: { before, after, ...single }, outlineLevel: level }
}

/** A line of the contents: its label hangs and its page stands at the margin behind dots. */
function entry(left: number, hanging: number): IParagraphPropertiesOptions {
  return {
    tabStops: [{ type: TabStopType.LEFT, position: left }, { type: TabStopType.RIGHT, position: measure, leader: LeaderType.DOT }],
    spacing: { after: 80, ...single },
    indent: { left, hanging },
  }
}
