import { Paragraph, Tab, TextRun } from 'docx'
import type { Masthead } from '../../../model/document.ts'
import { mastheadRows, meetingRows } from '../../prepare-masthead.ts'
import type { SectionContext } from '../word-context.ts'

/**
 * Sets the head of the first page: with a symbol that of a United Nations document, else the organizer's. It never has
 * an emblem.
 */
export function setMasthead(node: Masthead, context: SectionContext): Paragraph[] {
  return node.symbol === undefined ? organizers(node, context) : unitedNations(node, node.symbol, context)
}

function organizers({ organization, lines }: Masthead, { words }: SectionContext): Paragraph[] {
  return [
    new Paragraph({ style: 'Masthead', children: [words(organization)] }),
    ...lines.map((line) => new Paragraph({ style: 'MastheadLine', children: [words(line)] })),
  ]
}

function unitedNations(node: Masthead, symbol: string, { words }: SectionContext): Paragraph[] {
  const rows = mastheadRows(node)
  return [
    new Paragraph({ style: 'MastheadSymbol', children: [words(node.organization), tab(), words(symbol)] }),
    ...rows.map(
      ({ organ, line }, index) =>
        new Paragraph({
          style: index === rows.length - 1 ? 'MastheadEnd' : 'MastheadLine',
          children: [
            ...(organ === undefined ? [] : [words(organ, { style: 'MastheadOrgan' })]),
            tab(),
            ...(line === undefined ? [] : [words(line)]),
          ],
        }),
    ),
    ...meetingRows(node).map(
      ([left, right]) =>
        new Paragraph({
          style: 'MastheadMeeting',
          children: [words(left), ...(right === undefined ? [] : [tab(), words(right)])],
        }),
    ),
  ]
}

function tab(): TextRun {
  return new TextRun({ children: [new Tab()] })
}
