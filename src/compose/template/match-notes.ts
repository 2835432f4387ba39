import type { FootnoteDefinition, FootnoteReference, Root, Text } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { Placer } from '../../model/placer.ts'
import { shown } from '../../model/printable.ts'
import type { ReportTrouble } from './report-trouble.ts'

/**
 * Reports each mark of a template that has no note, and each note that has no mark, wherever in the template they
 * stand: what is written in a note would be lost, or a mark would lead nowhere. The text is what the tree was parsed
 * from: there, a mark that is meant as words has a backslash.
 */
export function matchNotes(root: Root, text: string, place: Placer, report: ReportTrouble): void {
  const { marks, notes, words } = gather(root)
  const named = new Set(marks.map(({ identifier }) => identifier))
  const written = new Set<string>()
  for (const note of notes) {
    const mark = shown(`[^${note.label ?? note.identifier}]`)
    if (written.has(note.identifier))
      report('template-notes-match', `Unexpected second note \`${mark}:\``, 'Give it a name of its own.', note)
    else if (!named.has(note.identifier))
      report(
        'template-notes-match',
        `No mark leads to the note \`${mark}:\``,
        `Write \`${mark}\` where it belongs.`,
        note,
      )
    written.add(note.identifier)
    withinNote(note, report)
  }
  for (const mark of words.flatMap((node) => marksIn(node, text, place)))
    report(
      'template-notes-match',
      `The mark \`${mark.value}\` has no note`,
      `Add the note: \`${mark.value}: …\`, on a line of its own. As words, write \`\\${mark.value}\`.`,
      mark,
    )
}

interface Gathered {
  /** The marks of the running text, not those within notes. */
  readonly marks: readonly FootnoteReference[]
  readonly notes: readonly FootnoteDefinition[]
  readonly words: readonly Text[]
}

function gather(root: Root): Gathered {
  const marks: FootnoteReference[] = []
  const notes: FootnoteDefinition[] = []
  const words: Text[] = []
  visit(root, (node) => {
    if (node.type === 'footnoteReference') marks.push(node)
    if (node.type === 'text') words.push(node)
    if (node.type === 'footnoteDefinition') notes.push(node)
    if (node.type === 'footnoteDefinition' || node.type.endsWith('Directive')) return SKIP
    return undefined
  })
  return { marks, notes, words }
}

/** No word processor has notes of notes. */
function withinNote(note: FootnoteDefinition, report: ReportTrouble): void {
  visit(note, 'footnoteReference', (mark) =>
    report('template-is-plain', 'Unexpected mark of a note within a note', 'Write both as one note.', mark),
  )
}

/** Finds what stands in words like the mark of a note: a mark without a note is words to the parser. */
function marksIn({ position }: Text, text: string, place: Placer): readonly Text[] {
  const [from, to] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
  return [...text.slice(from, to).matchAll(mark)].map((found) => {
    const start = from + found.index
    const { line, column, endLine, endColumn } = place(start, start + found[0].length)
    return {
      type: 'text',
      value: shown(found[0]),
      position: { start: { line, column }, end: { line: endLine, column: endColumn } },
    }
  })
}

/** A mark; a backslash before it makes it words, but two of them are one backslash. */
const mark = /(?<=(?<!\\)(?:\\\\)*)\[\^[^\]\s[]+\]/g
