import { dictOf, type PdfObjects, pagesOf, streamOf } from './pdf-objects.ts'

/**
 * Text, a line or a ground that a page shows, and the marked content that it stands in: an artifact, a number of the
 * structure, or neither.
 */
export interface ShownText {
  readonly page: string
  readonly within: number | 'artifact' | undefined
  /** The characters, in order. A glyph without a character is `undefined`. A line or a ground has no characters. */
  readonly text: readonly (string | undefined)[]
}

const token = /\/[^\s<>[\]()/]+|<<|>>|<[0-9a-fA-F]*>|\[|\]|\((?:\\.|[^\\)])*\)|[^\s<>[\]()/]+/g

/** Reads what all pages show, in the order of painting. It knows only the operators that we paint with. */
export function shownOn(pdf: PdfObjects): readonly ShownText[] {
  const fonts: FontMaps = new Map()
  return pagesOf(pdf).flatMap((page) => shownOnPage(pdf, page, fonts))
}

/** What the glyphs of each font stand for, by the reference to the font. */
type FontMaps = Map<string, ReadonlyMap<string, string>>

function shownOnPage(pdf: PdfObjects, page: string, known: FontMaps): readonly ShownText[] {
  const { '/Contents': contents, '/Resources': resources } = dictOf(pdf, page)
  const fonts = dictOf(pdf, dictOf(pdf, resources)['/Font'])
  const shown: ShownText[] = []
  const open: ShownText['within'][] = []
  let operands: string[] = []
  let font: ReadonlyMap<string, string> = new Map()
  for (const [word] of streamOf(pdf, contents).matchAll(token)) {
    if (word === 'BDC' || word === 'BMC') open.push(withinOf(operands) ?? open.at(-1))
    else if (word === 'EMC') open.pop()
    else if (word === 'Tf') font = charactersOf(pdf, fonts[operands.at(-2) ?? ''], known)
    else if (word === 'TJ' || word === 'Tj') shown.push({ page, within: open.at(-1), text: textOf(operands, font) })
    else if (word === 'S' || word === 'f') shown.push({ page, within: open.at(-1), text: [] })
    else if (!/^[A-Za-z]+\*?$/.test(word)) {
      operands.push(word)
      continue
    }
    operands = []
  }
  return shown
}

function withinOf(operands: readonly string[]): ShownText['within'] {
  if (operands[0] === '/Artifact') return 'artifact'
  const at = operands.indexOf('/MCID')
  return at < 0 ? undefined : Number(operands[at + 1])
}

function textOf(operands: readonly string[], font: ReadonlyMap<string, string>): readonly (string | undefined)[] {
  const codes = operands
    .filter((word) => /^<[0-9a-f]+>$/i.test(word))
    .flatMap((word) => word.match(/[0-9a-f]{4}/gi) ?? [])
  return codes.map((code) => font.get(code.toLowerCase()))
}

/** Reads what the glyphs of a font stand for. pdfkit writes ranges, each with a list. */
function charactersOf(pdf: PdfObjects, reference: unknown, known: FontMaps): ReadonlyMap<string, string> {
  const key = String(reference)
  const found = known.get(key) ?? readMap(streamOf(pdf, dictOf(pdf, key)['/ToUnicode']))
  known.set(key, found)
  return found
}

function readMap(cmap: string): ReadonlyMap<string, string> {
  const characters = new Map<string, string>()
  for (const [, from = '', list = ''] of cmap.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi)) {
    ;[...list.matchAll(/<([^>]*)>/g)].forEach(([, digits = ''], index) => {
      const text = Buffer.from(digits.replace(/\s/g, ''), 'hex').swap16().toString('utf16le')
      if (text !== '') characters.set((parseInt(from, 16) + index).toString(16).padStart(4, '0'), text)
    })
  }
  return characters
}
