import { createHash } from 'node:crypto'
import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Report } from '../../model/report.ts'
import type { Given, Renderer } from '../define-renderer.ts'
import { withSymbolBlank } from '../prepare-masthead.ts'
import { htmlContextOf } from './html-context.ts'
import { sectionElement } from './section-element.ts'
import { styles } from './styles/index.ts'

/**
 * Renders a report as one self-contained HTML file: the styles are in it, it has no script, and it sends no request.
 * Paragraphs have the anchors `para-14`, `para-12-b`, and every block has its bookmark as an anchor. The file is made
 * for WCAG 2.2 AA, phones, dark mode and paper. There are no diagnostics, since HTML can hold every character that may
 * stand in the notes.
 */
export const renderHtml: Renderer = async (report, { draft }) => ({
  value: new TextEncoder().encode(pageOf(report, draft)),
  diagnostics: [],
})

function pageOf(report: Report, draft: Given['draft']): string {
  const { direction, language } = report.meta
  const context = htmlContextOf(report, draft)
  const { marking } = report.meta
  const marks = [
    ...(draft === undefined ? [] : [h('p', { className: 'draft-mark' }, report.furniture.draft)]),
    ...(marking === undefined ? [] : [h('p', { className: 'marking' }, marking)]),
  ]
  const root = draft === undefined ? report.root : withSymbolBlank(report.root, report.furniture)
  const main = h(
    'main',
    { className: 'report' },
    ...marks,
    ...root.children.map((section) => sectionElement(section, context)),
  )
  const page: Root = {
    type: 'root',
    children: [{ type: 'doctype' }, h('html', { lang: language, dir: direction }, headOf(report), h('body', main))],
  }
  return `${toHtml(page, { closeSelfClosing: false })}\n`
}

function headOf({ meta }: Report): Element {
  return h(
    'head',
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'author', content: meta.author }),
    ...(meta.marking === undefined ? [] : [h('meta', { name: 'keywords', content: meta.marking })]),
    h('meta', { name: 'generator', content: `report ${meta.version}` }),
    h('meta', { name: 'dcterms.date', content: meta.date }),
    h('meta', { name: 'digest', content: meta.digest }),
    h('title', meta.symbol === undefined ? meta.title : `${meta.symbol} ${meta.title}`),
    h('link', { rel: 'icon', href: 'data:,' }),
    h('style', styles),
  )
}

/**
 * What the file itself allows a browser to load: its own styles, and its empty icon, without which some browsers would
 * ask a server for one.
 */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(styles).digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')
