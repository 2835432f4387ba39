import type { Renderer } from '../define-renderer.ts'
import { pageOf } from './page-of.ts'

/**
 * Renders a report as one self-contained HTML file: styles inside, no script, no request to anywhere. Paragraphs have
 * the anchors `para-14`, `para-12-b`, and every block its bookmark. Written for WCAG 2.2 AA, phones, dark mode and
 * paper. Reports nothing: HTML can hold all that read lets through.
 */
export const renderHtml: Renderer = async (report, { draft }) => ({
  value: new TextEncoder().encode(pageOf(report, draft)),
  diagnostics: [],
})
