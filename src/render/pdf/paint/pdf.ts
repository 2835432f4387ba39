/*
 * The part of pdfkit that we paint with, as it is in 0.20.2: @types/pdfkit describes 0.17, and names starting with `_` are nobody's promise.
 * Each is here because no public way does the same; `isPdf` says so at once when a version changes one of them.
 */

/** What pdfkit writes as a PDF string; a plain string becomes a name. */
export type PdfString = InstanceType<typeof String>

export interface PdfReference {
  readonly data: Record<string, unknown>
}

export interface PdfElement {
  readonly dictionary: PdfReference
  add(child: unknown): PdfElement
  end(): void
}

export interface PdfFont {
  readonly id: string
  readonly font: {
    hasGlyphForCodePoint(codePoint: number): boolean
    glyphForCodePoint(codePoint: number): PdfGlyph
    getGlyph(id: number, codePoints?: readonly number[]): PdfGlyph
    /** The tables that were read, by tag. */
    readonly _tables: Record<string, unknown>
  }
  /** The glyphs that will be embedded, by their place: a glyph may have several. */
  readonly subset: { readonly glyphs: number[]; includeGlyph(id: number): number }
  /** Lengths in the font's units, times this, are thousandths of the size. */
  readonly scale: number
  /** By glyph of the subset. */
  readonly widths: number[]
  readonly unicode: (readonly number[])[]
  ref(): PdfReference
  layout(text: string): { readonly glyphs: readonly PdfGlyph[]; readonly positions: readonly PdfPosition[] }
}

export interface PdfGlyph {
  readonly id: number
  readonly advanceWidth: number
  readonly codePoints: readonly number[]
}

export interface PdfPosition {
  readonly xAdvance: number
  readonly advanceWidth: number
  readonly xOffset: number
  readonly yOffset: number
}

export interface PdfOutline {
  readonly dictionary: PdfReference
  addItem(
    title: string,
    options: { readonly fit: boolean; readonly pageNumber: number; readonly left: number; readonly top: number },
  ): PdfOutline
}

export interface PdfAnnotation {
  readonly Subtype: 'Link'
  readonly Contents: PdfString
  readonly A: Readonly<Record<string, unknown>>
  readonly structParent: PdfElement
}

/** The operators of a page. */
export interface PdfContent {
  write(operators: string): void
  end(): void
}

export interface Pdf {
  readonly page: { readonly fonts: Record<string, unknown>; readonly content: PdfContent }
  info: Readonly<Record<string, unknown>>
  readonly outline: PdfOutline
  /**
   * The font that was chosen last, and what it is made of: `text()` breaks justified text and reverses Arabic, so that
   * we place the glyphs ourselves.
   */
  readonly _font: PdfFont
  readonly _root: {
    readonly data: {
      readonly Names: { readonly data: { readonly Dests: { _compareKeys(a: string, b: string): number } } }
    }
  }
  /** How many bytes were written so far. */
  _offset: number
  /** Writes a line, or bytes as they are. */
  _write(data: string | Uint8Array): void
  push(bytes: Uint8Array | null): boolean
  _addInfo(): void
  registerFont(name: string, bytes: Uint8Array): void
  font(name: string): void
  addPage(): void
  addContent(operators: string): void
  struct(role: string, options?: { readonly lang?: string }): PdfElement
  addStructure(element: PdfElement): void
  getStructTreeRoot(): PdfReference
  markStructureContent(role: string): unknown
  markContent(tag: 'Artifact', options: { readonly type: 'Pagination' | 'Layout' }): void
  endMarkedContent(): void
  annotate(x: number, y: number, width: number, height: number, annotation: PdfAnnotation): void
  addNamedDestination(name: string, fit: 'XYZ', left: number, top: number, zoom: null): void
  appendXML(xml: string): void
  on(event: 'data', listener: (chunk: Uint8Array) => void): void
  on(event: 'end', listener: () => void): void
  on(event: 'error', listener: (error: Error) => void): void
  end(): void
}

const methods = [
  '_addInfo',
  '_write',
  'push',
  'registerFont',
  'font',
  'addPage',
  'addContent',
  'struct',
  'addStructure',
  'getStructTreeRoot',
  'markStructureContent',
  'markContent',
  'endMarkedContent',
  'annotate',
  'addNamedDestination',
  'appendXML',
  'on',
  'end',
] as const satisfies readonly (keyof Pdf)[]

/** Tells whether a document is one of the pdfkit that we know. */
export function isPdf(document: object): document is Pdf {
  const compare: unknown = reach(document, ['_root', 'data', 'Names', 'data', 'Dests', '_compareKeys'])
  const addItem: unknown = reach(document, ['outline', 'addItem'])
  return (
    typeof reach(document, ['_offset']) === 'number' &&
    [compare, addItem, ...methods.map((method) => reach(document, [method]))].every(
      (member) => typeof member === 'function',
    )
  )
}

/** Tells whether a font is one of the pdfkit that we know. */
export function isPdfFont(font: object): font is PdfFont {
  const ofFont = ['hasGlyphForCodePoint', 'glyphForCodePoint', 'getGlyph'].map((method) => ['font', method])
  const paths = [['layout'], ['ref'], ['subset', 'includeGlyph'], ...ofFont]
  const isOpen = typeof reach(font, ['font', '_tables']) === 'object'
  const tables = [reach(font, ['widths']), reach(font, ['unicode']), reach(font, ['subset', 'glyphs'])]
  return (
    paths.every((path) => typeof reach(font, path) === 'function') &&
    tables.every(Array.isArray) &&
    isOpen &&
    typeof reach(font, ['scale']) === 'number'
  )
}

function reach(object: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    object,
  )
}
