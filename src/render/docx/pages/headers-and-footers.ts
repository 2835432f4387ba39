import { Footer, Header, type ISectionOptions, Paragraph, Tab, TextRun } from 'docx'
import type { Setting } from '../setting.ts'
import { field } from '../xml/field.ts'

type Furniture = Pick<ISectionOptions, 'headers' | 'footers'>

/**
 * Makes what stands above and below the text: the symbol, or else the title, and "3/7". The first page of the report
 * has its masthead instead of a header; a cover has neither; what follows goes on. In a draft each page says so.
 */
export function headersAndFooters(part: 'cover' | 'report' | 'continued', setting: Setting): Furniture {
  switch (part) {
    case 'cover':
      return isDraft(setting) ? { headers: { default: draftOnly(setting) } } : {}
    case 'report':
      return {
        headers: { default: running(setting), first: isDraft(setting) ? draftOnly(setting) : nothing() },
        footers: { default: pageOfPages(setting), first: pageOfPages(setting) },
      }
    case 'continued':
      return {}
  }
}

function isDraft({ comments }: Setting): boolean {
  return comments.draft
}

function running(setting: Setting): Header {
  const { meta } = setting.report
  return header([
    meta.symbol === undefined ? setting.words(meta.title) : setting.words(meta.symbol, { bold: true }),
    ...(isDraft(setting) ? draft(setting) : []),
  ])
}

function draftOnly(setting: Setting): Header {
  return header(draft(setting))
}

function draft({ report, words }: Setting): TextRun[] {
  return [new TextRun({ children: [new Tab()] }), words(report.furniture.draft, { bold: true })]
}

function header(children: readonly TextRun[]): Header {
  return new Header({ children: [new Paragraph({ style: 'Header', children })] })
}

/** An empty line in the plain style, so that the rule under a header does not stand there alone. */
function nothing(): Header {
  return new Header({ children: [new Paragraph({})] })
}

/** Figures run to the right in every language. */
function pageOfPages({ pages }: Setting): Footer {
  const children = [
    ...field('PAGE', [new TextRun('1')]),
    new TextRun('/'),
    ...field('NUMPAGES', [new TextRun(String(pages.last))]),
  ]
  return new Footer({ children: [new Paragraph({ style: 'Footer', children })] })
}
