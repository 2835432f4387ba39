/*
 * The part of pdfkit that we paint with, as it is in version 0.20.2. The types of @types/pdfkit describe version 0.17.
 * Members whose names begin with `_` are internal to pdfkit: we use each of them because no public member does the
 * same. `isPdf` and `isPdfFont` reject a version of pdfkit in which one of them has changed.
 */

/** A text that pdfkit writes as a PDF string. It writes a primitive string as a PDF name. */
export type PdfString = InstanceType<typeof String>

/** An object of the file. */
export interface PdfReference {
  readonly data: Record<string, unknown>
}

/** An element of the structure tree. */
export interface PdfElement {
  readonly dictionary: PdfReference
  add(child: unknown): PdfElement
  end(): void
}

/** A font that is open in a document. */
export interface PdfFont {
  readonly id: string
  readonly font: {
    hasGlyphForCodePoint(codePoint: number): boolean
    glyphForCodePoint(codePoint: number): PdfGlyph
    getGlyph(id: number, codePoints?: readonly number[]): PdfGlyph
    /** The tables of the font that were read so far, by tag. */
    readonly _tables: Record<string, unknown>
  }
  /** The glyphs that will be embedded. A glyph may stand in this list several times. */
  readonly subset: { readonly glyphs: number[]; includeGlyph(id: number): number }
  /** The factor that turns lengths in units of the font into thousandths of the size. */
  readonly scale: number
  /** The widths and the characters of the embedded glyphs, by their index in the subset. */
  readonly widths: number[]
  readonly unicode: (readonly number[])[]
  ref(): PdfReference
  layout(text: string): { readonly glyphs: readonly PdfGlyph[]; readonly positions: readonly PdfPosition[] }
}

/** A glyph, with the characters that it stands for. */
export interface PdfGlyph {
  readonly id: number
  readonly advanceWidth: number
  readonly codePoints: readonly number[]
}

/** Where a glyph is placed, in thousandths of the size. */
export interface PdfPosition {
  readonly xAdvance: number
  readonly advanceWidth: number
  readonly xOffset: number
  readonly yOffset: number
}

/** The outline of a document, or an entry of it. */
export interface PdfOutline {
  readonly dictionary: PdfReference
  addItem(
    title: string,
    options: { readonly fit: boolean; readonly pageNumber: number; readonly left: number; readonly top: number },
  ): PdfOutline
}

/** The annotation that makes an area a link. */
export interface PdfAnnotation {
  readonly Subtype: 'Link'
  readonly Contents: PdfString
  readonly A: Readonly<Record<string, unknown>>
  readonly structParent: PdfElement
}

/** The content stream of a page: its operators. */
export interface PdfContent {
  write(operators: string): void
  end(): void
}

/** A document of pdfkit. */
export interface Pdf {
  readonly page: { readonly fonts: Record<string, unknown>; readonly content: PdfContent }
  info: Readonly<Record<string, unknown>>
  readonly outline: PdfOutline
  /**
   * The font that was chosen last. We place its glyphs ourselves, because the method `text()` breaks justified text and
   * reverses Arabic.
   */
  readonly _font: PdfFont
  readonly _root: {
    readonly data: {
      readonly ViewerPreferences: PdfReference
      readonly Names: { readonly data: { readonly Dests: { _compareKeys(a: string, b: string): number } } }
    }
  }
  /** The number of bytes that were written so far. */
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

/** Returns whether a document has all members of pdfkit 0.20.2 that we use. */
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

/** Returns whether a font has all members of pdfkit 0.20.2 that we use. */
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
