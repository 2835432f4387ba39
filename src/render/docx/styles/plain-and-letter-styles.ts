import { measure } from '../pages/page-geometry.ts'
import type { WordStyle } from './word-style.ts'

/** The styles of plain text, on which others are based. */
export const plainStyles: readonly WordStyle[] = [
  { id: 'Normal', name: 'Normal', size: 11, space: [0, 7], leading: 1.1 },
  { id: 'DefaultParagraphFont', name: 'Default Paragraph Font', type: 'character', aside: true },
  { id: 'BodyText', name: 'Body Text', basedOn: 'Normal', align: 'both' },
]

/** The styles of the letter on the cover, in the order of the page. */
export const letterStyles: readonly WordStyle[] = [
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
]
