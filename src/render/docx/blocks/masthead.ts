import { Paragraph, Tab, TextRun } from 'docx'
import type { Masthead } from '../../../model/document.ts'
import { mastheadRows } from '../../prepare-masthead.ts'
import type { SectionSetting } from '../setting.ts'

/**
 * Sets the head of the first page: the organizer's, or with a symbol that of a United Nations document. Never an
 * emblem.
 */
export function masthead(node: Masthead, setting: SectionSetting): Paragraph[] {
  return node.symbol === undefined ? organizers(node, setting) : unitedNations(node, node.symbol, setting)
}

function organizers({ organization, lines }: Masthead, { words }: SectionSetting): Paragraph[] {
  return [
    new Paragraph({ style: 'Masthead', children: [words(organization)] }),
    ...lines.map((line) => new Paragraph({ style: 'MastheadLine', children: [words(line)] })),
  ]
}

function unitedNations(node: Masthead, symbol: string, { words }: SectionSetting): Paragraph[] {
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
    ...node.meeting.map((line) => new Paragraph({ style: 'MastheadMeeting', children: [words(line)] })),
  ]
}

function tab(): TextRun {
  return new TextRun({ children: [new Tab()] })
}
