import { defineFormats } from './define-renderer.ts'

/** Every output format. */
export const formats = defineFormats({
  docx: { extension: 'docx', load: async () => (await import('./docx/render-docx.ts')).renderDocx },
  pdf: { extension: 'pdf', load: async () => (await import('./pdf/render-pdf.ts')).renderPdf },
  html: { extension: 'html', load: async () => (await import('./html/render-html.ts')).renderHtml },
  md: { extension: 'md', load: async () => (await import('./markdown/render-markdown.ts')).renderMarkdown },
})

export type FormatName = keyof typeof formats
