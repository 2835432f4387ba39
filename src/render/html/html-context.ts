import type { NoteReference, ReportRoot } from '../../model/document.ts'
import type { Bookmark, Lang } from '../../model/names.ts'
import { noteReferencesIn } from '../../model/note-references.ts'
import { citations } from '../../model/paragraph-citations.ts'
import type { Furniture, Report } from '../../model/report.ts'
import type { Given } from '../define-renderer.ts'

/** What the blocks of a report need to know of the rest of it. */
export interface HtmlContext {
  readonly furniture: Furniture
  readonly language: Lang
  /** The anchors of numbered paragraphs: `para-14`, `para-12-b`, `para-s1`. */
  readonly anchors: ReadonlyMap<Bookmark, string>
  /** The first reference to each note, by the identifier of the note. The link back leads there. */
  readonly calls: ReadonlyMap<string, NoteReference>
  /** The statements behind the blocks, in a draft. */
  readonly draft: Given['draft']
}

/** Goes through a report once, before its blocks are set. */
export function htmlContextOf({ furniture, meta, root }: Report, draft?: Given['draft']): HtmlContext {
  const anchors = new Map([...citations(root)].map(([bookmark, cited]) => [bookmark, anchorOf(cited)]))
  return { furniture, language: meta.language, anchors, calls: callsIn(root), draft }
}

/** Turns a citation into an anchor: `12 (b)` into `para-12-b`. */
function anchorOf(cited: string): string {
  return `para-${cited.toLowerCase().replace(/[()]/g, '').replaceAll(' ', '-')}`
}

function callsIn(root: ReportRoot): ReadonlyMap<string, NoteReference> {
  const calls = new Map<string, NoteReference>()
  for (const reference of noteReferencesIn(root))
    if (!calls.has(reference.identifier)) calls.set(reference.identifier, reference)
  return calls
}
