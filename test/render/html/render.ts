import type { Report } from '../../../src/model/report.ts'
import type { Given } from '../../../src/render/define-renderer.ts'
import { renderHtml } from '../../../src/render/html/render-html.ts'

/** Renders a report as HTML, as a release or as a draft. */
export async function render(report: Report, draft?: Given['draft']): Promise<string> {
  const font: Given['font'] = () => Promise.reject(new Error('HTML embeds no font'))
  const { value } = await renderHtml(report, draft === undefined ? { font } : { font, draft })
  return new TextDecoder().decode(value)
}
