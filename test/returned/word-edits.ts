import type { Parts } from '../../src/ooxml/open-package.ts'

/** Who edits a document: with changes tracked, or without. */
export interface Editor {
  readonly tracked: boolean
}

/** An edit of the body of a document, which is XML. */
export type WordEdit = (body: string, editor: Editor) => string

const path = 'word/document.xml'
const who = 'w:author="B. Editor" w:date="2008-07-01T09:00:00Z"'

/** Edits a document as a person does, one edit after the other. */
export function editWord(parts: Parts, edits: readonly WordEdit[], editor: Editor): Parts {
  return new Map(parts).set(
    path,
    edits.reduce((body, edit) => edit(body, editor), parts.get(path) ?? ''),
  )
}

/** Takes all bookmarks out of a document. */
export function withoutBookmarks(parts: Parts): Parts {
  return new Map(parts).set(path, (parts.get(path) ?? '').replace(/<w:bookmark(?:Start|End)\b[^>]*\/>/g, ''))
}

/** Writes other words in the place of some, which stand in one run; `within` a paragraph that says this, too. */
export function replaceWords(from: string, to: string, within = from): WordEdit {
  return (body, editor) => {
    const paragraph = paragraphWith(body, within)
    return put(
      body,
      paragraph,
      inRun(paragraph, from, (words) => deleted(words, editor) + inserted(to, editor)),
    )
  }
}

/** Writes other words in the place of some in a paragraph, by its number in the document. */
export function editParagraph(index: number, from: string, to: string): WordEdit {
  return (body, editor) => {
    const { start, text } = paragraphsIn(body)[index] ?? { start: 0, text: '' }
    const changed = inRun(text, from, (words) => deleted(words, editor) + inserted(to, editor))
    return body.slice(0, start) + changed + body.slice(start + text.length)
  }
}

/** Writes other words in a line of the contents. */
export function replaceInContents(from: string, to: string): WordEdit {
  return (body, editor) => {
    const end = body.indexOf('</w:sdt>')
    return replaceWords(from, to)(body.slice(0, end), editor) + body.slice(end)
  }
}

/** Deletes a whole paragraph. */
export function deleteParagraph(within: string): WordEdit {
  return (body, editor) => {
    const paragraph = paragraphWith(body, within)
    return put(body, paragraph, editor.tracked ? gone(paragraph) : '')
  }
}

/** Adds a paragraph after another, in its style. */
export function addParagraph(after: string, words: string): WordEdit {
  return (body, editor) => {
    const paragraph = paragraphWith(body, after)
    return put(body, paragraph, paragraph + markedParagraph(paragraph, inserted(words, editor), 'ins', editor))
  }
}

/** Cuts a paragraph, and pastes it after another: without its bookmark, as a change of its own. */
export function moveParagraph(within: string, after: string): WordEdit {
  return (body, editor) => {
    const words = wordsOf(paragraphWith(body, within))
    return addParagraph(after, words)(deleteParagraph(within)(body, editor), editor)
  }
}

/** Drags a paragraph behind another: with its bookmark, and as a move where changes are tracked. */
export function dragParagraph(within: string, after: string): WordEdit {
  return (body, editor) => {
    const [paragraph, other] = [paragraphWith(body, within), paragraphWith(body, after)]
    const here = gone(paragraph.replace(/<w:bookmark(?:Start|End)\b[^>]*\/>/g, '')).replaceAll('w:del ', 'w:moveFrom ')
    const runs = contentOf(paragraph).replace(/<w:r>.*?<\/w:r>/gs, `<w:moveTo w:id="9005" ${who}>$&</w:moveTo>`)
    const there = editor.tracked ? markedParagraph(paragraph, runs, 'ins', editor) : paragraph
    return put(
      put(body, paragraph, editor.tracked ? here.replaceAll('/w:del>', '/w:moveFrom>') : ''),
      other,
      other + there,
    )
  }
}

/** Divides a paragraph before some words. */
export function splitParagraph(before: string): WordEdit {
  return (body, editor) => {
    const paragraph = paragraphWith(body, before)
    const seam = '<seam/>'
    const [head = '', tail = ''] = inRun(paragraph, before, (words) => seam + run(words)).split(seam)
    const first = `${head.slice(opening(paragraph).length)}${bookmarkEnd(paragraph)}`
    return put(body, paragraph, markedParagraph(paragraph, first, 'ins', editor) + opening(paragraph) + tail)
  }
}

/** Joins a paragraph to the next one, with a space between. */
export function joinToNext(within: string): WordEdit {
  return (body, editor) => {
    const paragraph = paragraphWith(body, within)
    const inner = contentOf(paragraph) + inserted(' ', editor)
    if (editor.tracked) return put(body, paragraph, markedParagraph(paragraph, inner, 'del', editor))
    const next = /^<w:p>.*?<\/w:p>/.exec(body.slice(body.indexOf(paragraph) + paragraph.length))?.[0] ?? ''
    return put(body, paragraph + next, `${opening(paragraph)}${inner}${contentOf(next)}</w:p>`)
  }
}

/** Puts the marks of a comment around words; the comment itself is another part. */
export function markComment(id: string, words: string, within = words): WordEdit {
  return (body) => {
    const paragraph = paragraphWith(body, within)
    const [start, end] = [`<w:commentRangeStart w:id="${id}"/>`, `<w:commentRangeEnd w:id="${id}"/>`]
    const reference = `<w:r><w:commentReference w:id="${id}"/></w:r>`
    return put(
      body,
      paragraph,
      inRun(paragraph, words, (on) => start + run(on) + end + reference),
    )
  }
}

/** Puts elements before words, which stand in one run. */
export function putBefore(words: string, elements: string): WordEdit {
  return (body) => {
    const paragraph = paragraphWith(body, words)
    return put(
      body,
      paragraph,
      inRun(paragraph, words, (on) => elements + run(on)),
    )
  }
}

/** Adds a part with comments, by their ids. */
export function withComments(parts: Parts, comments: readonly (readonly [id: string, text: string])[]): Parts {
  const written = comments.map(
    ([id, text]) =>
      `<w:comment w:id="${id}" ${who} w:initials="B"><w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p></w:comment>`,
  )
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  return new Map(parts).set('word/comments.xml', `<w:comments xmlns:w="${namespace}">${written.join('')}</w:comments>`)
}

/** The last paragraph that says some words: the line of the contents, which says them first, is another. */
function paragraphWith(body: string, words: string): string {
  const found = (body.match(/<w:p>.*?<\/w:p>/gs) ?? []).findLast((paragraph) => wordsOf(paragraph).includes(words))
  if (found === undefined) throw new Error(`Cannot find a paragraph that says ${words}`)
  return found
}

function paragraphsIn(body: string): readonly { readonly start: number; readonly text: string }[] {
  return [...body.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(({ index, 0: text }) => ({ start: index, text }))
}

/** Tells the words of a paragraph, with those of fields. */
function wordsOf(paragraph: string): string {
  return [...paragraph.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) => unescaped(text)).join('')
}

function put(body: string, paragraph: string, changed: string): string {
  const at = body.lastIndexOf(paragraph)
  return body.slice(0, at) + changed + body.slice(at + paragraph.length)
}

/** Divides the run in which some words stand; spaces in them may not break. */
function inRun(paragraph: string, words: string, made: (words: string) => string): string {
  const looked = /<w:r>((?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?)<w:t\b[^>]*>([^<]*)<\/w:t><\/w:r>/g
  let isDone = false
  const changed = paragraph.replace(looked, (whole, look: string, text: string) => {
    const at = unescaped(text).replaceAll('\u00A0', ' ').indexOf(words)
    if (isDone || at < 0) return whole
    isDone = true
    const [before, after] = [unescaped(text).slice(0, at), unescaped(text).slice(at + words.length)]
    return (before && run(before, look)) + made(words) + (after && run(after, look))
  })
  if (!isDone) throw new Error(`Cannot find one run that says ${words}`)
  return changed
}

function run(words: string, look = ''): string {
  return `<w:r>${look}<w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`
}

function inserted(words: string, { tracked }: Editor): string {
  if (words === '') return ''
  return tracked ? `<w:ins w:id="9001" ${who}>${run(words)}</w:ins>` : run(words)
}

function deleted(words: string, { tracked }: Editor): string {
  return tracked ? `<w:del w:id="9002" ${who}>${run(words).replaceAll('w:t', 'w:delText')}</w:del>` : ''
}

/** A paragraph that was deleted while changes are tracked: its words, and its mark. */
function gone(paragraph: string): string {
  const inner = contentOf(paragraph).replace(
    /<w:r>.*?<\/w:r>/gs,
    (one) => `<w:del w:id="9003" ${who}>${one.replace(/(<\/?w:)t\b/g, '$1delText')}</w:del>`,
  )
  return markedParagraph(paragraph, inner, 'del', { tracked: true })
}

/** A paragraph in the style of another, the mark of which came or went. */
function markedParagraph(like: string, inner: string, mark: 'ins' | 'del', { tracked }: Editor): string {
  const open = opening(like)
  const marked = `<w:rPr><w:${mark} w:id="9004" ${who}/></w:rPr></w:pPr>`
  return `${tracked ? open.replace('</w:pPr>', marked) : open}${inner}</w:p>`
}

function opening(paragraph: string): string {
  return /^<w:p>(?:<w:pPr>.*?<\/w:pPr>)?/s.exec(paragraph)?.[0] ?? ''
}

function contentOf(paragraph: string): string {
  return paragraph.slice(opening(paragraph).length, -'</w:p>'.length)
}

function bookmarkEnd(paragraph: string): string {
  return /<w:bookmarkEnd\b[^>]*\/>/.exec(paragraph)?.[0] ?? ''
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function unescaped(words: string): string {
  return words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}
