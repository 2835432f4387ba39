import { Paragraph, Tab, TextRun } from 'docx'
import type { Masthead } from '../../../model/document.ts'
import type { SectionSetting } from '../setting.ts'

/** Sets the head of the first page: the organization and the symbol on one ruled line, the lines below. Never an emblem. */
export function masthead(node: Masthead, { words }: SectionSetting): Paragraph[] {
  const symbol = node.symbol === undefined ? [] : [new TextRun({ children: [new Tab()] }), words(node.symbol)]
  return [
    new Paragraph({ style: 'Masthead', children: [words(node.organization), ...symbol] }),
    ...node.lines.map((line) => new Paragraph({ style: 'MastheadLine', children: [words(line)] })),
  ]
}
