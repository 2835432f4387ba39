import { measure, step } from '../pages/page-geometry.ts'
import { besideContents, tabAtRightMargin, type WordStyle } from './word-style.ts'

/** The styles of the summary, in its box. */
export const summaryStyles: readonly WordStyle[] = [
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
    outline: besideContents,
  },
]

/** The styles of the contents, level by level. */
export const contentsStyles: readonly WordStyle[] = [
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    aside: true,
    basedOn: 'Normal',
    next: 'Normal',
    size: 14,
    bold: true,
    space: [20, 8],
    keep: 'both',
    tabs: tabAtRightMargin,
  },
  {
    id: 'TOCPage',
    name: 'TOC Page',
    type: 'character',
    custom: true,
    aside: true,
    basedOn: 'DefaultParagraphFont',
    size: 10,
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
]

/** In a line of the contents the label hangs, and the page stands at the right margin, after dots. */
function entry(left: number, hanging: number): Pick<WordStyle, 'indent' | 'tabs'> {
  return {
    indent: { left, hanging },
    tabs: [
      { at: left, to: 'left' },
      { at: measure, to: 'right', dots: true },
    ],
  }
}
