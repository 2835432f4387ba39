import type { Locale } from '../../../src/locales/define-locale.ts'
import type { Span } from '../../../src/model/session.ts'
import type { ExampleWords } from './example-words.ts'
import { examplesOf, factsOf } from './examples.ts'
import { taken } from './series.ts'
import type { Line, Table } from './table.ts'

/** Dates as they are printed in tables, in sentences about a meeting, and as the period of a series; and labels. */
export function dates(locale: Locale, words: ExampleWords): Table {
  const months = Array.from({ length: 12 }, (_, index) => `2007-${String(index + 1).padStart(2, '0')}`)
  const lines: readonly Line[] = [
    ...['2007-06-15', '2007-06-01', ...months, '2008'].map((iso): Line => [`date ${iso}`, locale.date(iso)]),
    ...months.map((month): Line => [`day of ${month}`, locale.date(`${month}-01`)]),
    ...spans.flatMap((span) => held(locale, words, span)),
    ...labelled(locale),
  ]
  return { name: 'dates', lines }
}

const spans: readonly Span[] = [
  { from: '2007-05-11', to: '2007-05-11' },
  { from: '2007-05-01', to: '2007-05-01' },
  { from: '2007-03-26', to: '2007-03-27' },
  { from: '2007-03-01', to: '2007-03-03' },
  { from: '2007-03-31', to: '2007-04-01' },
  { from: '2007-12-31', to: '2008-01-02' },
  { from: '2007-06', to: '2007-06' },
  { from: '2007-06', to: '2007-08' },
  { from: '2007-11', to: '2008-02' },
  { from: '2007', to: '2007' },
  { from: '2006', to: '2007' },
  { from: '2014', to: '2016-05' },
  { from: '2007-05-11' },
  { from: '2007-05' },
  { from: '2007' },
  { to: '2007-10-05' },
  { to: '2007-10' },
  { to: '2007' },
  {},
]

function held(locale: Locale, words: ExampleWords, span: Span): readonly Line[] {
  const { geneva, beijing } = examplesOf(locale, words)
  const one = factsOf(words, [taken(geneva, span)])
  const two = factsOf(words, [taken(beijing, span), taken(geneva, span)], { period: span })
  const when = [span.from ?? '…', span.to ?? '…'].join(' to ')
  const known = span.from !== undefined && span.to !== undefined
  return [
    [`${when}: in a table`, locale.span(span)],
    [`${when}: held`, locale.introduction.meeting(one, { with: [], sources: [] })],
    [`${when}: subtitle`, locale.introduction.subtitle(one)],
    ...(known ? [[`${when}: period`, locale.introduction.series(two)] as const] : []),
    ...(known ? [[`${when}: period in the summary`, locale.summary.opening(two)] as const] : []),
  ]
}

/** Numbers of headings, paragraphs, items, annexes, tables and notes. */
function labelled({ labels }: Locale): readonly Line[] {
  return [1, 2, 3, 10, 11, 26, 27].map((number): Line => {
    const items = [labels.item(number, 1), labels.item(number, 2)]
    return [
      `label ${number}`,
      [
        labels.section(number),
        labels.subsection(number),
        labels.topic(number),
        labels.beforeParagraph(labels.paragraph(number)),
        labels.beforeParagraph(labels.supplement(number)),
        ...items,
        labels.itemOf(labels.paragraph(number), items[0] ?? ''),
        labels.itemOf(labels.itemOf(labels.supplement(number), items[0] ?? ''), items[1] ?? ''),
        labels.spoken(labels.paragraph(number), 'paragraph'),
        labels.spoken(String(number), 'table'),
        labels.annex(number),
        labels.appendix(number),
        labels.tableNote(number),
        labels.table(String(number), 'X'),
      ].join(' | '),
    ]
  })
}
