import { createHash } from 'node:crypto'
import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Report } from '../../model/report.ts'
import type { Given } from '../define-renderer.ts'
import { sectionElement } from './section-element.ts'
import { settingOf } from './setting.ts'
import { styles } from './styles/index.ts'

/**
 * What the file itself forbids a browser: all but its own styles and its empty icon, without which some would ask a
 * server for one.
 */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(styles).digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Writes the whole file. The same report, the same text. */
export function pageOf(report: Report, draft: Given['draft']): string {
  const { direction, language } = report.meta
  const setting = settingOf(report, draft)
  const mark = draft === undefined ? [] : [h('p', { className: 'draft-mark' }, report.furniture.draft)]
  const main = h(
    'main',
    { className: 'report' },
    ...mark,
    ...report.root.children.map((section) => sectionElement(section, setting)),
  )
  const page: Root = {
    type: 'root',
    children: [{ type: 'doctype' }, h('html', { lang: language, dir: direction }, headOf(report), h('body', main))],
  }
  return `${toHtml(page, { closeSelfClosing: false })}\n`
}

function headOf({ meta }: Report): ReturnType<typeof h> {
  return h(
    'head',
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'generator', content: `report ${meta.version}` }),
    h('meta', { name: 'dcterms.date', content: meta.date }),
    h('meta', { name: 'evidence', content: meta.evidence }),
    h('title', meta.symbol === undefined ? meta.title : `${meta.symbol} ${meta.title}`),
    h('link', { rel: 'icon', href: 'data:,' }),
    h('style', styles),
  )
}
