import { byCodeUnit } from '../../../model/order.ts'
import { tablesOf } from '../type/opentype/font-tables.ts'
import type { Pdf, PdfFont } from './pdf.ts'
import { escapeXml } from './xmp.ts'

/** Mends what pdfkit 0.20.2 does wrong or slowly in every document. To be called before anything is painted. */
export function mendPdfkit(document: Pdf): void {
  sortDestinations(document)
  escapeMetadata(document)
  gatherLines(document)
}

/**
 * Sorts the name tree of destinations by bytes, as readers search it (ISO 32000-1, 7.9.6). pdfkit 0.20.2 sorts it by
 * the locale of the machine.
 */
function sortDestinations(document: Pdf): void {
  document._root.data.Names.data.Dests._compareKeys = byCodeUnit
}

/** Escapes the title for XML. pdfkit 0.20.2 does not: a `&` in the title makes the XMP packet unreadable. */
function escapeMetadata(document: Pdf): void {
  const addInfo = document._addInfo.bind(document)
  document._addInfo = () => {
    const plain = document.info
    document.info = Object.fromEntries(
      Object.entries(plain).map(([key, value]) => [key, typeof value === 'string' ? escapeXml(value) : value]),
    )
    addInfo()
    document.info = plain
  }
}

/**
 * Gathers the lines of the file until a compressed part follows. pdfkit 0.20.2 turns each line into bytes by itself,
 * character by character, and sends it through a stream. Each character of these lines is one byte.
 */
function gatherLines(document: Pdf): void {
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

/**
 * Gathers the operators of the open page, which become bytes once, when the page ends. pdfkit 0.20.2 turns each
 * operator into bytes by itself.
 */
export function gatherContent({ page: { content } }: Pdf): void {
  let lines: string[] = []
  const write = content.write.bind(content)
  const end = content.end.bind(content)
  content.write = (operators) => void lines.push(operators)
  content.end = () => {
    write(lines.join('\n'))
    lines = []
    end()
  }
}

/**
 * Reads the angle and the pitch of a font from its table (OpenType 1.9, post), before pdfkit 0.20.2 asks for them.
 * fontkit 2.0.4 would then also read the names of several thousand glyphs, which nothing needs.
 */
export function skipGlyphNames({ font }: PdfFont, bytes: Uint8Array): void {
  const post = tablesOf(bytes).get('post')
  if (post) font._tables.post = { isFixedPitch: post.getUint32(12), italicAngle: post.getInt32(4) / 0x10000 }
}
