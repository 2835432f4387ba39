import { measure } from '../pages/page-geometry.ts'
import { tabAtRightMargin, type WordStyle } from './word-style.ts'

/** The styles of the head of the first page. */
export const mastheadStyles: readonly WordStyle[] = [
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
    tabs: tabAtRightMargin,
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
]

/** The styles of the title. */
export const titleStyles: readonly WordStyle[] = [
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
]
