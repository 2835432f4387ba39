import { all, at, elements, parse, value, type Xml } from '../render/docx/read-docx.ts'

/** What remains of a document with tracked changes: as it is, or once all of them are accepted or rejected. */
export type View = 'as it is' | 'accepted' | 'rejected'

/** What a reader sees in a document: its paragraphs with their notes, and its tables, in their order. */
export type Seen = string | readonly Seen[]

/** Reads a document as it is, or as Word leaves it once all changes are accepted or rejected. */
export function seenIn(parts: ReadonlyMap<string, string>, view: View): readonly Seen[] {
  const document = resolved(parse(parts.get('word/document.xml')), view)
  const notes = all(resolved(parse(parts.get('word/footnotes.xml')), view), 'w:footnote')
  const links = elements(parse(parts.get('word/_rels/document.xml.rels')))
  const body = at(document, 'w:body')
  if (body === undefined) throw new Error('Cannot read a document without a body')
  return blocks(body, {
    noteOf: (id) => notes.find(({ attributes }) => attributes['w:id'] === id),
    targetOf: (id) => links.find(({ attributes }) => attributes.Id === id)?.attributes.Target ?? '',
  })
}

/** The names of bookmarks in a view, and those that fields refer to. */
export function bookmarksIn(parts: ReadonlyMap<string, string>, view: View): { names: string[]; wanted: string[] } {
  const document = resolved(parse(parts.get('word/document.xml')), view)
  const notes = resolved(parse(parts.get('word/footnotes.xml')), view)
  const instructions = [document, notes].flatMap((part) => all(part, 'w:instrText')).map((one) => one.children.join(''))
  return {
    names: all(document, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'] ?? ''),
    wanted: instructions.flatMap((text) => /\b(?:NOTE)?REF (\w+)/.exec(text)?.[1] ?? []),
  }
}

interface Package {
  readonly noteOf: (id: string) => Xml | undefined
  readonly targetOf: (id: string) => string
}

function blocks(container: Xml, from: Package): readonly Seen[] {
  return elements(container).flatMap((child): readonly Seen[] => {
    if (child.name === 'w:p') return [paragraph(child, from)]
    if (child.name === 'w:sdt') return [blocks(at(child, 'w:sdtContent') ?? child, from)]
    if (child.name !== 'w:tbl') return []
    return [elements(child, 'w:tr').map((row) => elements(row, 'w:tc').map((cell) => blocks(cell, from)))]
  })
}

function paragraph(from: Xml, within: Package): string {
  const style = value(from, 'w:pPr', 'w:pStyle') ?? ''
  const isBreak = at(from, 'w:pPr', 'w:sectPr') === undefined ? '' : '§'
  return `${style}${isBreak}: ${inline(elements(from), within)}`
}

/** Neighbours that look alike are one text, whatever runs it is written in. */
function inline(children: readonly Xml[], from: Package): string {
  let look = ''
  return children
    .flatMap((child): string[] => {
      if (child.name === 'w:hyperlink') {
        const id = child.attributes['r:id']
        if (elements(child).length === 0) return [] // a link whose words went
        const target = id === undefined ? child.attributes['w:anchor'] : from.targetOf(id)
        return [`[${inline(elements(child), from)}](${bare(target ?? '')})`]
      }
      if (child.name !== 'w:r') return []
      const own = JSON.stringify(at(child, 'w:rPr')?.children.map((one) => one) ?? [])
      const changed = own === look ? '' : `{${own === '[]' ? '' : own}}`
      look = own
      return [changed, ...elements(child).map((piece) => pieceOf(piece, from))]
    })
    .join('')
    .replace(/^\{\}/, '')
}

function pieceOf(piece: Xml, from: Package): string {
  const { name, attributes, children } = piece
  if (name === 'w:t') return children.join('')
  if (name === 'w:instrText') return `<${bare(children.join('')).replace(/^ TOC .*/, 'TOC')}>` // it is the new one's
  if (name !== 'w:footnoteReference') return name === 'w:rPr' ? '' : `<${name} ${attributes['w:fldCharType'] ?? ''}>`
  const note = from.noteOf(attributes['w:id'] ?? '')
  if (note === undefined) throw new Error(`Cannot find the note ${attributes['w:id']}`)
  return `(note: ${blocks(note, from).join(' / ')})`
}

/** The name that a bookmark has in the old report. */
function bare(name: string): string {
  return name.replace(/(\w)_w\b/g, '$1')
}

/** What text that was deleted is called before it was. */
const asBefore: Readonly<Record<string, string>> = { 'w:delText': 'w:t', 'w:delInstrText': 'w:instrText' }

/** Resolves the changes in a tree as Word does: a paragraph whose end goes is joined to the next one. */
function resolved(from: Xml, view: View): Xml {
  if (view === 'as it is') return from
  const [stays, goes] = view === 'accepted' ? ['w:ins', 'w:del'] : ['w:del', 'w:ins']
  const resolve = (element: Xml): readonly (Xml | string)[] => {
    if (element.name === goes || element.name === 'w:pPrChange') return []
    if (element.name === 'w:tr' && at(element, 'w:trPr', goes)) return []
    if (element.name === 'w:tbl' && elements(element, 'w:tr').every((row) => at(row, 'w:trPr', goes))) return []
    const name = view === 'rejected' ? (asBefore[element.name] ?? element.name) : element.name
    const children = element.children.flatMap((child) => (typeof child === 'string' ? child : resolve(child)))
    if (element.name === stays) return children
    const made = { ...element, name, children: joined(children, element, goes) }
    const before = view === 'rejected' ? at(element, 'w:pPr', 'w:pPrChange', 'w:pPr') : undefined
    return [before === undefined ? made : withLook(made, before)]
  }
  const [root] = resolve(from)
  if (root === undefined || typeof root === 'string') throw new Error('Cannot resolve a part without a root')
  return root
}

function withLook(paragraph: Xml, before: Xml): Xml {
  const section = elements(at(paragraph, 'w:pPr'), 'w:sectPr')
  const others = paragraph.children.filter((child) => typeof child === 'string' || child.name !== 'w:pPr')
  return { ...paragraph, children: [{ ...before, children: [...before.children, ...section] }, ...others] }
}

/** Joins the children of a container whose paragraphs lost their ends; what is left of one stands before the next. */
function joined(children: readonly (Xml | string)[], before: Xml, goes: string): readonly (Xml | string)[] {
  const ends = elements(before)
    .filter(({ name }) => name === 'w:p')
    .map((paragraph) => at(paragraph, 'w:pPr', 'w:rPr', goes) !== undefined)
  let carried: (Xml | string)[] = []
  let index = 0
  return children.flatMap((child) => {
    if (typeof child === 'string' || child.name !== 'w:p') return [child]
    const content = child.children.filter((one) => typeof one === 'string' || one.name !== 'w:pPr')
    const isGone = ends[index]
    index += 1
    if (isGone) {
      carried = [...carried, ...content.filter((one) => typeof one !== 'string' && !/bookmark/.test(one.name))]
      return []
    }
    const made = { ...child, children: [...elements(child, 'w:pPr'), ...carried, ...content] }
    carried = []
    return [made]
  })
}
