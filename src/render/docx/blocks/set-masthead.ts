import { Paragraph, type ParagraphChild, Tab, TextRun } from 'docx'
import type { Masthead } from '../../../model/document.ts'
import { asOneLine } from '../../../model/foreign-words.ts'
import { inPairs, mastheadRows, meetingColumns, symbolParts } from '../../prepare-masthead.ts'
import type { SectionContext } from '../word-context.ts'

/**
 * Sets the head of the first page: with a symbol that of a United Nations document, else the organizer's. It never has
 * an emblem.
 */
export function setMasthead(node: Masthead, context: SectionContext): Paragraph[] {
  return node.symbol === undefined ? organizers(node, context) : unitedNations(node, node.symbol, context)
}

function organizers({ organization, lines }: Masthead, context: SectionContext): Paragraph[] {
  return [
    new Paragraph({ style: 'Masthead', children: [...context.words(organization)] }),
    ...lines.map((line) => new Paragraph({ style: 'MastheadLine', children: setLine(line, context) })),
  ]
}

function unitedNations(node: Masthead, symbol: string, context: SectionContext): Paragraph[] {
  const { words } = context
  const rows = mastheadRows(node)
  const [organ, rest] = symbolParts(symbol)
  const symbolWords = [new TextRun({ style: 'MastheadSymbolOrgan', text: organ }), new TextRun(rest)]
  const name = words(node.organization, { style: 'MastheadName' })
  return [
    new Paragraph({ style: 'MastheadSymbol', children: [...name, tab(), ...symbolWords] }),
    ...rows.map(
      ({ organ, line, apart }, index) =>
        new Paragraph({
          style: index === rows.length - 1 ? 'MastheadEnd' : 'MastheadLine',
          ...(apart && { spacing: { before: apartBefore } }),
          children: [
            ...(organ === undefined ? [] : [...words(organ, { style: 'MastheadOrgan' })]),
            tab(),
            ...(line === undefined ? [] : setLine(line, context)),
          ],
        }),
    ),
    ...inPairs(meetingColumns(node)).map(
      ([left = '', right]) =>
        new Paragraph({
          style: 'MastheadMeeting',
          children: [...words(left), ...(right === undefined ? [] : [tab(), ...words(right)])],
        }),
    ),
  ]
}

/** Sets distribution, date or languages, which an Arabic or Chinese document may print in English. */
function setLine(line: string, { inlines, report }: SectionContext): ParagraphChild[] {
  return inlines([asOneLine(line, report.meta.language)])
}

/** White before the original language, in twips. */
const apartBefore = 200

function tab(): TextRun {
  return new TextRun({ children: [new Tab()] })
}
