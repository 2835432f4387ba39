import { Footer, Header, type ISectionOptions, Paragraph, Tab, TextRun } from 'docx'
import type { WordContext } from '../word-context.ts'
import { field } from '../xml/word-field.ts'

type HeadersAndFooters = Pick<ISectionOptions, 'headers' | 'footers'>

/**
 * Makes what stands above and below the text. Above stands the symbol, or else the title; below, "3/7". Under a symbol
 * both stand at the outer edge of the sheet. The first page of the report has its masthead instead of a header; a cover
 * without a symbol has neither; `continued` parts go on as before them. Each page has the marking of the edition, and
 * that of a draft, at the other side.
 */
export function headersAndFooters(part: 'cover' | 'report' | 'continued', context: WordContext): HeadersAndFooters {
  const marks = marksOf(context)
  switch (part) {
    case 'cover':
      return marks.length > 0 ? { headers: { default: header([tab(), ...marks]) } } : {}
    case 'report':
      return {
        headers: {
          ...runningHeaders(marks, context),
          first: marks.length > 0 ? header(isTwoSided(context) ? marks : [tab(), ...marks]) : emptyHeader(),
        },
        footers: { ...pageNumbers(context), first: pageOfPages('Footer', context) },
      }
    case 'continued':
      return {}
  }
}

/** Tells whether even pages have headers and footers of their own. */
export function isTwoSided({ report }: WordContext): boolean {
  return report.meta.symbol !== undefined
}

function runningHeaders(marks: readonly TextRun[], context: WordContext): NonNullable<HeadersAndFooters['headers']> {
  const { symbol, title } = context.report.meta
  if (symbol === undefined)
    return { default: header([...context.words(title), ...(marks.length > 0 ? [tab(), ...marks] : [])]) }
  const words = new TextRun({ bold: true, text: symbol })
  return { default: header([...marks, tab(), words]), even: header([words, tab(), ...marks]) }
}

function pageNumbers(context: WordContext): NonNullable<HeadersAndFooters['footers']> {
  const odd = pageOfPages('Footer', context)
  return isTwoSided(context) ? { default: odd, even: pageOfPages('FooterEven', context) } : { default: odd }
}

/** The words that stand on every page: who may read it, and that it is a draft. */
function marksOf({ draft, report, words }: WordContext): readonly TextRun[] {
  const marks = [report.meta.marking, draft ? report.furniture.draft : undefined].filter((mark) => mark !== undefined)
  return marks.length === 0 ? [] : words(marks.join(betweenMarks), { bold: true })
}

const betweenMarks = '\u2003'

function tab(): TextRun {
  return new TextRun({ children: [new Tab()] })
}

function header(children: readonly TextRun[]): Header {
  return new Header({ children: [new Paragraph({ style: 'Header', children })] })
}

/** An empty line in the plain style, since the style of headers has a rule, which would stand there alone. */
function emptyHeader(): Header {
  return new Header({ children: [new Paragraph({})] })
}

/** Figures run to the right in every language, so these are no words of the document's own. */
function pageOfPages(style: 'Footer' | 'FooterEven', { pages }: WordContext): Footer {
  const children = [
    ...field('PAGE', [new TextRun('1')]),
    new TextRun('/'),
    ...field('NUMPAGES', [new TextRun(String(pages.last))]),
  ]
  return new Footer({ children: [new Paragraph({ style, children })] })
}
