import type { Report } from '../../../src/model/report.ts'
import type { Given } from '../../../src/render/define-renderer.ts'
import { renderDocx } from '../../../src/render/docx/render-docx.ts'

/** Renders a report, as a release or as a draft. */
export async function render(report: Report, draft?: Given['draft']): Promise<Uint8Array> {
  const font: Given['font'] = () => Promise.reject(new Error('A Word document embeds no font'))
  const { value, diagnostics } = await renderDocx(report, draft === undefined ? { font } : { font, draft })
  if (value === undefined) throw new Error(diagnostics.map(({ what }) => what).join('\n'))
  return value
}
