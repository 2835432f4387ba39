import { defineFormats } from './define-renderer.ts'

/** Lists every output format by its name. */
export const formats = defineFormats({
  docx: { extension: 'docx', weight: 1, load: async () => (await import('./docx/render-docx.ts')).renderDocx },
  pdf: { extension: 'pdf', weight: 2, load: async () => (await import('./pdf/render-pdf.ts')).renderPdf },
  html: { extension: 'html', weight: 0, load: async () => (await import('./html/index.ts')).renderHtml },
  md: {
    extension: 'md',
    weight: 0,
    load: async () => (await import('./markdown/render-markdown.ts')).renderMarkdown,
  },
})

/** The name of a format, as `--format` takes it. */
export type FormatName = keyof typeof formats
