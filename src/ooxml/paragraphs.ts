import { noWords } from '../model/stretches.ts'
import { type CommentRange, CommentRanges } from './comment-ranges.ts'
import { elementAt } from './elements.ts'
import type { Legible } from './legible.ts'
import { type Element, readXmlWithin } from './read-xml.ts'

/** Who changed words while changes were tracked, and when, as far as the program said. */
export interface Revision {
  readonly author: string
  readonly date: string
}

/** A paragraph of a Word document, as it reads when all tracked changes are accepted. */
export interface WordParagraph {
  /** The names of the bookmarks that begin in it. */
  readonly bookmarks: readonly string[]
  /**
   * Its words. Every space is a plain one; what Word counts or leads to, such as a reference, and a sign of a font of
   * symbols is `noWords`. Numbers of lists, which Word counts too, are no part of it.
   */
  readonly text: string
  /** It is a line of the contents. */
  readonly inContents: boolean
  /** Tracked changes, by offsets of its text; what was deleted leaves no words. */
  readonly revisions: readonly (Revision & { readonly start: number; readonly end: number })[]
  /** The words that comments are on, by the ids of the comments. */
  readonly comments: ReadonlyMap<string, CommentRange>
}

const noBody = 'This file is not as Word writes it: its document has no body.'

/**
 * Reads the paragraphs of `word/document.xml`, with those in tables, in their order; text boxes are left out. Of a long
 * document one paragraph or table is held at a time.
 */
export function readParagraphs(xml: string): Legible<readonly WordParagraph[]> {
  const reader = new ParagraphReader()
  const read = readXmlWithin(xml, 'w:body', (element) => reader.read(element))
  if ('refusal' in read) return read
  return read.value ? { value: reader.paragraphs } : { refusal: noBody }
}

interface OpenParagraph extends Omit<WordParagraph, 'comments'> {
  readonly bookmarks: string[]
  text: string
  readonly revisions: (Revision & { readonly start: number; readonly end: number })[]
}

/** What is around the element that is read. */
interface Around {
  readonly inContents: boolean
  readonly inserted?: Revision
}

/** A field, from its beginning to its end: `code` until its result begins. */
interface Field {
  code: string
  isSeen: boolean
}

class ParagraphReader {
  readonly paragraphs: WordParagraph[] = []
  #open: OpenParagraph | undefined
  readonly #fields: Field[] = []
  readonly #comments = new CommentRanges()

  read(element: Element, around: Around = { inContents: false }): void {
    if (unread.has(element.name)) return
    const known = Object.hasOwn(this.#known, element.name) ? this.#known[element.name] : undefined
    if (known === undefined) this.#readIn(element, around)
    else known(element, around)
  }

  #readIn({ children }: Element, around: Around): void {
    for (const child of children) if (typeof child !== 'string') this.read(child, around)
  }

  /** What is done with elements by their names; in any other, what it holds is read. */
  readonly #known: Readonly<Record<string, (element: Element, around: Around) => void>> = {
    'w:p': (element, around) => this.#paragraph(element, around),
    'w:sdt': (element, around) =>
      this.#readIn(element, { ...around, inContents: around.inContents || isContents(element) }),
    'w:ins': (element, around) => this.#readIn(element, { ...around, inserted: revisionOf(element) }),
    'w:moveTo': (element, around) => this.#readIn(element, { ...around, inserted: revisionOf(element) }),
    'w:del': (element) => this.#deleted(element),
    'w:moveFrom': (element) => this.#deleted(element),
    'w:hyperlink': (element, around) => this.#link(element, around),
    'w:r': (element, around) => (isNoteMark(element) ? this.#opaque() : this.#readIn(element, around)),
    'w:fldSimple': () => this.#opaque(),
    'w:fldChar': (element) => this.#fieldChar(attribute(element, 'fldCharType')),
    'w:instrText': (element) => this.#code(textIn(element)),
    'w:footnoteReference': () => this.#opaque(),
    'w:endnoteReference': () => this.#opaque(),
    'w:bookmarkStart': (element) => void this.#open?.bookmarks.push(attribute(element, 'name')),
    'w:commentRangeStart': (element) => this.#comments.begin(attribute(element, 'id'), this.#open?.text.length ?? 0),
    'w:commentRangeEnd': (element) => this.#comments.end(attribute(element, 'id'), this.#open?.text.length ?? 0),
    'w:commentReference': (element) => this.#comments.end(attribute(element, 'id'), this.#open?.text.length ?? 0),
    'w:t': (element, around) => this.#add(textIn(element), around),
    'w:tab': (_, around) => this.#add(' ', around),
    'w:br': (_, around) => this.#add(' ', around),
    'w:cr': (_, around) => this.#add(' ', around),
    'w:noBreakHyphen': (_, around) => this.#add('-', around),
    'w:sym': () => this.#opaque(),
  }

  /** A paragraph whose mark was deleted goes on in the next one. */
  #paragraph(element: Element, around: Around): void {
    const inContents = around.inContents || /^(?:TOC|Contents|toc)/.test(styleOf(element))
    this.#open ??= { bookmarks: [], text: '', inContents, revisions: [] }
    this.#readIn(element, { ...around, inContents })
    const mark = elementAt(element, 'w:pPr', 'w:rPr')
    if (mark !== undefined && elementAt(mark, 'w:del') !== undefined) return
    const { text } = this.#open
    const comments = this.#comments.close(text.length)
    // The pages in the contents are Word's, whether it has them in a field or not.
    const words = inContents ? text.replace(/[\s\uFFFC]*\d*\s*$/u, '') : text.trimEnd()
    this.paragraphs.push({ ...this.#open, comments, text: words })
    this.#open = undefined
  }

  #add(text: string, { inserted }: Around): void {
    if (this.#open === undefined || this.#fields.some(({ isSeen }) => !isSeen)) return
    const start = this.#open.text.length
    this.#open.text += text.replace(/\u00AD/g, '').replace(/[^\S ]/gu, ' ')
    if (inserted) this.#open.revisions.push({ ...inserted, start, end: this.#open.text.length })
  }

  #deleted(element: Element): void {
    if (this.#open === undefined) return
    const at = this.#open.text.length
    this.#open.revisions.push({ ...revisionOf(element), start: at, end: at })
  }

  /** Of what stands together, such as the parts of “12 (b)”, one mark is left. */
  #opaque(): void {
    if (this.#open === undefined || this.#fields.some(({ isSeen }) => !isSeen)) return
    const { text } = this.#open
    if (!text.trimEnd().endsWith(noWords)) this.#open.text += noWords
    else this.#open.text = text.trimEnd()
  }

  /** In the contents a link holds the words of a heading; elsewhere a label, unless it leads out of the document. */
  #link(element: Element, around: Around): void {
    if (around.inContents || attribute(element, 'anchor') === '') this.#readIn(element, around)
    else this.#opaque()
  }

  #code(code: string): void {
    const field = this.#fields.at(-1)
    if (field !== undefined) field.code += code
  }

  /** The contents are a field whose words are read; of any other the words are Word's. */
  #fieldChar(type: string): void {
    if (type === 'begin') this.#fields.push({ code: '', isSeen: false })
    const field = this.#fields.at(-1)
    if (type === 'separate' && field !== undefined) field.isSeen = /^\s*(?:TOC|HYPERLINK)\b/.test(field.code)
    if (type !== 'end') return
    this.#fields.pop()
    if (field?.isSeen === false) this.#opaque()
  }
}

/** What holds no words of the text: properties, and drawings with what stands in them. */
const unread: ReadonlySet<string> = new Set(
  'w:pPr w:rPr w:tblPr w:tblGrid w:trPr w:tcPr w:sdtPr w:drawing w:pict w:object mc:AlternateContent'.split(' '),
)

function isContents(element: Element): boolean {
  const gallery = elementAt(element, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery')
  return gallery !== undefined && attribute(gallery, 'val') === 'Table of Contents'
}

/** The mark of a note of a table, which LibreOffice leaves half outside its link where it has several characters. */
function isNoteMark(run: Element): boolean {
  const style = elementAt(run, 'w:rPr', 'w:rStyle')
  return style !== undefined && attribute(style, 'val') === 'TableNoteReference'
}

function styleOf(paragraph: Element): string {
  const style = elementAt(paragraph, 'w:pPr', 'w:pStyle')
  return style === undefined ? '' : attribute(style, 'val')
}

function revisionOf(element: Element): Revision {
  return { author: attribute(element, 'author'), date: attribute(element, 'date') }
}

function attribute({ attributes }: Element, name: string): string {
  return attributes[`w:${name}`] ?? ''
}

function textIn({ children }: Element): string {
  return children.filter((child) => typeof child === 'string').join('')
}
