import { tabAtRightMargin, type WordStyle } from './word-style.ts'

/** The styles of what stands outside the text: notes, headers, footers, and the comments of a draft. */
export const pageStyles: readonly WordStyle[] = [
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
    tabs: tabAtRightMargin,
    rule: 'below',
  },
  { id: 'Footer', name: 'footer', aside: true, basedOn: 'Normal', size: 9, space: [0, 0], leading: 1, align: 'right' },
  { id: 'FooterEven', name: 'Footer Even', custom: true, aside: true, basedOn: 'Footer', align: 'left' },
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
