import type { Pdf } from './pdf.ts'

/**
 * pdfkit 0.20.2 makes an array of bytes of every line that it writes, character by character, and sends each through a
 * stream by itself. Gathers the lines instead until a compressed part comes between. They hold a byte a character.
 */
export function gatherLines(document: Pdf): void {
  const push = document.push.bind(document)
  let lines: string[] = []
  const flush = () => {
    push(Buffer.from(lines.join(''), 'latin1'))
    lines = []
  }
  document._write = (data) => {
    document._offset += typeof data === 'string' ? data.length + 1 : data.length
    if (typeof data === 'string') return void lines.push(data, '\n')
    flush()
    push(data)
  }
  document.push = (end) => {
    flush()
    return push(end)
  }
}
