import type { WordStyle } from './word-style.ts'

/** The styles of the words in and around a table. */
export const tableTextStyles: readonly WordStyle[] = [
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
    id: 'TableKey',
    name: 'Table Key',
    custom: true,
    basedOn: 'TableText',
    size: 8.5,
    space: [4, 0],
    keep: 'lines',
  },
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
]
