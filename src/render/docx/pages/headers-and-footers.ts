import { Footer, Header, type ISectionOptions, Paragraph, Tab, TextRun } from 'docx'
import type { WordContext } from '../word-context.ts'
import { field } from '../xml/word-field.ts'

type HeadersAndFooters = Pick<ISectionOptions, 'headers' | 'footers'>

/**
 * Makes what stands above and below the text. Above stands the symbol, or else the title; below, "3/7". The first page
 * of the report has its masthead instead of a header; a cover has neither; `continued` parts go on as before them. In a
 * draft each page says that it is one.
 */
export function headersAndFooters(part: 'cover' | 'report' | 'continued', context: WordContext): HeadersAndFooters {
  switch (part) {
    case 'cover':
      return context.draft ? { headers: { default: header(draftMark(context)) } } : {}
    case 'report':
      return {
        headers: { default: runningHeader(context), first: context.draft ? header(draftMark(context)) : emptyHeader() },
        footers: { default: pageOfPages(context), first: pageOfPages(context) },
      }
    case 'continued':
      return {}
  }
}

function runningHeader(context: WordContext): Header {
  const { symbol, title } = context.report.meta
  return header([
    symbol === undefined ? context.words(title) : context.words(symbol, { bold: true }),
    ...(context.draft ? draftMark(context) : []),
  ])
}

function draftMark({ report, words }: WordContext): TextRun[] {
  return [new TextRun({ children: [new Tab()] }), words(report.furniture.draft, { bold: true })]
}

function header(children: readonly TextRun[]): Header {
  return new Header({ children: [new Paragraph({ style: 'Header', children })] })
}

/** An empty line in the plain style, since the style of headers has a rule, which would stand there alone. */
function emptyHeader(): Header {
  return new Header({ children: [new Paragraph({})] })
}

/** Figures run to the right in every language, so these are no words of the document's own. */
function pageOfPages({ pages }: WordContext): Footer {
  const children = [
    ...field('PAGE', [new TextRun('1')]),
    new TextRun('/'),
    ...field('NUMPAGES', [new TextRun(String(pages.last))]),
  ]
  return new Footer({ children: [new Paragraph({ style: 'Footer', children })] })
}
