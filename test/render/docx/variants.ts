import type { Block } from '../../../src/model/document.ts'
import type { StatementId } from '../../../src/model/names.ts'
import type { Report } from '../../../src/model/report.ts'
import type { Point, Statement } from '../../../src/model/statement.ts'
import { fixture } from '../fixture.ts'
import { inAnotherScript } from '../in-another-script.ts'

const point: Point = {
  kind: 'point',
  id: 'geneva/tool-not-goal',
  list: 'agreed',
  level: 'full',
  visibility: 'public',
  attribution: 'unattributed',
  accept: [],
  sic: true,
  wording: { as: 'clause', text: { en: 'integration is a tool' } },
  themes: ['integration'],
  echoes: [],
  unrelated: [],
  by: [],
  reservations: [],
  sameWordsAs: [],
  disputes: [],
  resolves: [],
  bearsOn: [],
  addressedTo: [],
  quote: { lang: 'en', text: 'It was also agreed <that> “it” & all' },
  source: { id: 'mfa', at: 'para. 7' },
  place: { file: 'sessions/geneva.yaml', line: 12, column: 5, endLine: 20, endColumn: 1 },
}

/** The statements behind the fixture that a draft is given. Of the others it knows only the ids. */
export const draft: ReadonlyMap<StatementId, Statement> = new Map([[point.id, point]])

const unitedNations = {
  organization: 'United Nations',
  symbol: 'A/62/100',
  organs: [
    { name: 'General Assembly', meeting: ['Sixty-second session', 'Agenda item 34'] },
    { name: 'Security Council', meeting: ['Sixty-second year'] },
  ],
  lines: ['Distr.: General', '15 June 2008', 'Original: English'],
}

/** A United Nations document. */
export const withSymbol: Report = {
  ...fixture,
  meta: { ...fixture.meta, symbol: 'A/62/100', date: '2008-06-15' },
  root: changed('masthead', (node) => ({ ...node, ...unitedNations })),
}

/** A report that begins with its masthead. */
export const withoutCover: Report = { ...fixture, root: { ...fixture.root, children: fixture.root.children.slice(1) } }

/** The report in Arabic, which is written from right to left: its labels, and words without sense. */
export const rightToLeft: Report = inAnotherScript(fixture, 'ar')

/** The report in Chinese: its labels, and words without sense. */
export const chinese: Report = inAnotherScript(fixture, 'zh')

/** Gives the tree of the fixture with the blocks of one type changed. */
export function changed<Type extends Block['type']>(
  type: Type,
  change: (node: Extract<Block, { type: Type }>) => Block,
): Report['root'] {
  const isOf = (block: Block): block is Extract<Block, { type: Type }> => block.type === type
  const children = fixture.root.children.map((section) => ({
    ...section,
    children: section.children.map((block) => (isOf(block) ? change(block) : block)),
  }))
  return { ...fixture.root, children }
}
