import { measure, step } from '../pages/page.ts'

/**
 * A named style. A name that Word knows is spelled as in Word's files, so that its menus show it translated; the others
 * are `custom`.
 */
export interface Style {
  readonly id: string
  readonly name: string
  readonly type?: 'character'
  readonly basedOn?: string
  /** The style of the next paragraph that an editor types. */
  readonly next?: string
  readonly custom?: true
  /** Has numbers of its own list, or none: never those of the style that it is based on. */
  readonly apart?: true
  /** Not in the gallery: nobody picks it by hand. */
  readonly aside?: true
  /** Points. */
  readonly size?: number
  readonly bold?: true
  readonly italic?: true
  readonly raised?: true
  readonly link?: true
  /** Points, above and below. */
  readonly space?: readonly [number, number]
  /** Lines. */
  readonly leading?: number
  /** Twips. */
  readonly indent?: { readonly left: number; readonly right?: number; readonly hanging?: number }
  readonly tabs?: readonly { readonly at: number; readonly to: 'left' | 'right'; readonly dots?: true }[]
  readonly align?: 'both' | 'right'
  readonly keep?: 'next' | 'lines' | 'both'
  readonly newPage?: true
  readonly outline?: 0 | 1 | 2 | 3
  readonly rule?: 'box' | 'below' | 'heavy below'
}

const farSide = [{ at: measure, to: 'right' }] as const

/** Every style of text, in the order of the document. */
export const styles: readonly Style[] = [
  { id: 'Normal', name: 'Normal', size: 11, space: [0, 7], leading: 1.1 },
  { id: 'DefaultParagraphFont', name: 'Default Paragraph Font', type: 'character', aside: true },
  { id: 'BodyText', name: 'Body Text', basedOn: 'Normal', align: 'both' },

  {
    id: 'Letterhead',
    name: 'Letterhead',
    custom: true,
    basedOn: 'Normal',
    next: 'Date',
    size: 13,
    bold: true,
    space: [0, 12],
  },
  { id: 'Date', name: 'Date', basedOn: 'Normal', next: 'Letter', align: 'right', space: [12, 24] },
  { id: 'Letter', name: 'Letter', custom: true, basedOn: 'BodyText', space: [0, 10] },
  {
    id: 'Signature',
    name: 'Signature',
    basedOn: 'Normal',
    indent: { left: Math.round(measure * 0.55) },
    space: [0, 1],
    keep: 'both',
  },

  {
    id: 'AnnexMark',
    name: 'Annex Mark',
    custom: true,
    basedOn: 'Normal',
    next: 'Masthead',
    size: 14,
    bold: true,
    space: [0, 12],
    keep: 'next',
  },
  {
    id: 'Masthead',
    name: 'Masthead',
    custom: true,
    basedOn: 'Normal',
    next: 'MastheadLine',
    size: 13,
    bold: true,
    space: [0, 6],
    leading: 1,
    tabs: farSide,
    rule: 'heavy below',
    keep: 'next',
  },
  {
    id: 'MastheadSymbol',
    name: 'Masthead Symbol',
    custom: true,
    basedOn: 'Masthead',
    next: 'MastheadLine',
    rule: 'below',
  },
  {
    id: 'MastheadLine',
    name: 'Masthead Line',
    custom: true,
    basedOn: 'Normal',
    size: 10,
    space: [0, 1],
    leading: 1,
    tabs: [{ at: Math.round(measure * 0.74), to: 'left' }],
    keep: 'next',
  },
  {
    id: 'MastheadOrgan',
    name: 'Masthead Organ',
    type: 'character',
    custom: true,
    basedOn: 'DefaultParagraphFont',
    size: 17,
    bold: true,
  },
  {
    id: 'MastheadEnd',
    name: 'Masthead End',
    custom: true,
    basedOn: 'MastheadLine',
    next: 'MastheadMeeting',
    space: [0, 6],
    rule: 'heavy below',
  },
  { id: 'MastheadMeeting', name: 'Masthead Meeting', custom: true, basedOn: 'MastheadLine', bold: true },
  {
    id: 'Title',
    name: 'Title',
    basedOn: 'Normal',
    next: 'Subtitle',
    size: 18,
    bold: true,
    space: [16, 6],
    leading: 1,
    keep: 'both',
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    basedOn: 'Normal',
    next: 'Normal',
    size: 12,
    bold: true,
    space: [0, 16],
    keep: 'lines',
  },
  { id: 'Summary', name: 'Summary', custom: true, basedOn: 'Normal', indent: { left: 180, right: 180 }, rule: 'box' },
  {
    id: 'SummaryHeading',
    name: 'Summary Heading',
    custom: true,
    basedOn: 'Summary',
    next: 'Summary',
    size: 12,
    bold: true,
    keep: 'next',
  },
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    aside: true,
    basedOn: 'Normal',
    next: 'Normal',
    size: 14,
    bold: true,
    space: [0, 8],
    keep: 'both',
    newPage: true,
  },
  {
    id: 'TOC1',
    name: 'toc 1',
    aside: true,
    basedOn: 'Normal',
    next: 'Normal',
    space: [0, 4],
    leading: 1,
    ...entry(step.text, step.text),
  },
  {
    id: 'TOC2',
    name: 'toc 2',
    aside: true,
    basedOn: 'TOC1',
    next: 'Normal',
    ...entry(step.text + step.item, step.item),
  },
  {
    id: 'TOC3',
    name: 'toc 3',
    aside: true,
    basedOn: 'TOC2',
    next: 'Normal',
    ...entry(step.text + 2 * step.item, step.item),
  },

  {
    id: 'Heading1',
    name: 'heading 1',
    basedOn: 'Normal',
    next: 'NumberedParagraph1',
    size: 14,
    bold: true,
    space: [20, 9],
    leading: 1,
    keep: 'both',
    outline: 0,
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    basedOn: 'Heading1',
    next: 'NumberedParagraph1',
    size: 12,
    space: [14, 7],
    outline: 1,
  },
  {
    id: 'Heading3',
    name: 'heading 3',
    basedOn: 'Heading2',
    next: 'NumberedParagraph1',
    size: 11,
    space: [11, 6],
    outline: 2,
  },
  { id: 'Heading4', name: 'heading 4', basedOn: 'Heading3', next: 'NumberedParagraph1', space: [9, 6], outline: 3 },
  {
    id: 'AnnexHeading',
    name: 'Annex Heading',
    custom: true,
    basedOn: 'Heading1',
    next: 'BodyText',
    apart: true,
    space: [0, 9],
  },
  {
    id: 'SupplementHeading',
    name: 'Supplement Heading',
    custom: true,
    basedOn: 'Heading1',
    next: 'SupplementParagraph1',
    apart: true,
    space: [0, 9],
  },
  {
    id: 'SupplementSubheading',
    name: 'Supplement Subheading',
    custom: true,
    basedOn: 'Heading2',
    next: 'SupplementParagraph1',
    apart: true,
  },
  { id: 'NumberedParagraph1', name: 'Numbered Paragraph 1', custom: true, basedOn: 'BodyText' },
  { id: 'NumberedParagraph2', name: 'Numbered Paragraph 2', custom: true, basedOn: 'NumberedParagraph1' },
  { id: 'NumberedParagraph3', name: 'Numbered Paragraph 3', custom: true, basedOn: 'NumberedParagraph2' },
  {
    id: 'SupplementParagraph1',
    name: 'Supplement Paragraph 1',
    custom: true,
    basedOn: 'NumberedParagraph1',
    apart: true,
  },
  {
    id: 'SupplementParagraph2',
    name: 'Supplement Paragraph 2',
    custom: true,
    basedOn: 'NumberedParagraph2',
    apart: true,
  },
  {
    id: 'SupplementParagraph3',
    name: 'Supplement Paragraph 3',
    custom: true,
    basedOn: 'NumberedParagraph3',
    apart: true,
  },
  { id: 'Hyperlink', name: 'Hyperlink', type: 'character', aside: true, basedOn: 'DefaultParagraphFont', link: true },

  {
    id: 'Caption',
    name: 'caption',
    basedOn: 'Normal',
    next: 'Normal',
    size: 10,
    bold: true,
    space: [12, 5],
    leading: 1,
    keep: 'both',
  },
  { id: 'TableText', name: 'Table Text', custom: true, basedOn: 'Normal', size: 9.5, space: [2, 2], leading: 1 },
  { id: 'TableHead', name: 'Table Head', custom: true, basedOn: 'TableText', size: 9, italic: true, keep: 'next' },
  { id: 'TableTextSmall', name: 'Table Text Small', custom: true, basedOn: 'TableText', size: 8 },
  { id: 'TableHeadSmall', name: 'Table Head Small', custom: true, basedOn: 'TableHead', size: 8 },
  {
    id: 'TableNote',
    name: 'Table Note',
    custom: true,
    basedOn: 'TableText',
    size: 8.5,
    space: [2, 0],
    indent: { left: 170, hanging: 170 },
    keep: 'lines',
  },
  {
    id: 'TableNoteReference',
    name: 'Table Note Reference',
    type: 'character',
    custom: true,
    aside: true,
    basedOn: 'FootnoteReference',
    italic: true,
  },
  { id: 'Spacer', name: 'Spacer', custom: true, aside: true, basedOn: 'Normal', size: 4, space: [0, 6], leading: 1 },

  {
    id: 'FootnoteText',
    name: 'footnote text',
    aside: true,
    basedOn: 'Normal',
    size: 9,
    space: [0, 2],
    leading: 1,
    indent: { left: 227, hanging: 227 },
  },
  {
    id: 'FootnoteReference',
    name: 'footnote reference',
    type: 'character',
    aside: true,
    basedOn: 'DefaultParagraphFont',
    raised: true,
  },
  {
    id: 'Header',
    name: 'header',
    aside: true,
    basedOn: 'Normal',
    size: 9,
    space: [0, 0],
    leading: 1,
    tabs: farSide,
    rule: 'below',
  },
  { id: 'Footer', name: 'footer', aside: true, basedOn: 'Normal', size: 9, space: [0, 0], leading: 1, align: 'right' },
  { id: 'CommentText', name: 'annotation text', aside: true, basedOn: 'Normal', size: 10, space: [0, 3], leading: 1 },
  {
    id: 'CommentReference',
    name: 'annotation reference',
    type: 'character',
    aside: true,
    basedOn: 'DefaultParagraphFont',
    size: 8,
  },
]

/** A line of the contents: its label hangs and its page stands at the far side, behind dots. */
function entry(left: number, hanging: number): Pick<Style, 'indent' | 'tabs'> {
  return {
    indent: { left, hanging },
    tabs: [
      { at: left, to: 'left' },
      { at: measure, to: 'right', dots: true },
    ],
  }
}
