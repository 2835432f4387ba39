import { defineFormats } from './define-renderer.ts'

/** Lists every output format by its name. */
export const formats = defineFormats({
  docx: { extension: 'docx', isHeavy: true, load: async () => (await import('./docx/render-docx.ts')).renderDocx },
  pdf: { extension: 'pdf', isHeavy: true, load: async () => (await import('./pdf/render-pdf.ts')).renderPdf },
  html: { extension: 'html', isHeavy: false, load: async () => (await import('./html/index.ts')).renderHtml },
  md: {
    extension: 'md',
    isHeavy: false,
    load: async () => (await import('./markdown/render-markdown.ts')).renderMarkdown,
  },
})

/** The name of a format, as `--format` takes it. */
export type FormatName = keyof typeof formats
