import { Refusal } from '../../host/errors.ts'
import type { Host } from '../../host/host.ts'
import type { SourceFile } from '../../model/source-file.ts'
import type { PlaceLink } from '../../preview/draft/editor-link.ts'
import type { ReturnedFiles } from '../../preview/server/routes.ts'
import type { ReturnedWord, SeenChange, SeenComment } from '../../preview/wire.ts'
import type { PlacedComment } from '../../returned/comments-in.ts'
import { editsBetween } from '../../returned/edits-between.ts'
import type { Judged } from '../../returned/judge-changes.ts'
import { hasCommentAbove } from '../../write/add-comment.ts'
import { textOf } from '../../write/text-of.ts'
import { changeNotes } from '../change-notes.ts'
import type { Compilation, Kept } from '../compile-notes.ts'
import type { Flags } from '../flags.ts'
import type { NotedAbove, Takeable } from '../import/accept-changes.ts'
import { type JudgedFile, judgeReturned } from '../import/judge-returned.ts'
import type { Knowledge } from '../import/knowledge-of.ts'
import { openedFrom } from '../import/open-returned.ts'
import { recordedAt, toldChange } from '../import/told-change.ts'
import { notedAbove, recordedOf, toldComment } from '../import/told-comment.ts'
import { tryAccepted } from '../import/try-accepted.ts'

type NotesOptions = Pick<Flags, 'sessions' | 'date' | 'template'>

/**
 * Lets the preview read Word files that came back, and take changes and comments in them into the notes, as
 * `report import word` does. Both throw a Refusal where that command refuses. They share what the preview keeps between
 * its compilations.
 */
export function returnedFiles(options: NotesOptions, host: Host, kept: Kept): ReturnedFiles {
  return {
    read: async (bytes, name, link) => {
      const { compiled, file } = await judged(bytes, name, options, host, kept)
      return seenFile(file, isInNotes(compiled.files), link)
    },
    take: async (bytes, name, wanted) => {
      const { compiled, file } = await judged(bytes, name, options, host, kept)
      const accepted = file.judged.filter(isTakeable).filter((one) => wanted.changes.includes(idOf(one) ?? ''))
      const isNoted = isInNotes(compiled.files)
      const noted = file.comments
        .filter(({ id }) => wanted.comments.includes(id))
        .flatMap((one) => notedAbove(one, file.known))
        .filter((one) => !isNoted(one))
      const found = accepted.length + noted.length
      if (found === 0 || found < wanted.changes.length + wanted.comments.length)
        throw new Refusal('The notes changed meanwhile, and nothing was written', 'Look at the changes again.')
      const { changed, failing } = await tryAccepted(accepted, noted, compiled, options, host, kept)
      const [first] = failing
      if (first !== undefined)
        throw new Refusal(`A rule would fail on these words, and nothing was written: ${first.what}`)
      if (changed.length === 0)
        throw new Refusal('There is no line for it above the statement', 'Write the comment there by hand.')
      await changeNotes(changed, { sessions: options.sessions, showOnly: false }, host)
    },
  }
}

async function judged(
  bytes: Uint8Array,
  name: string,
  options: NotesOptions,
  host: Host,
  kept: Kept,
): Promise<{ readonly compiled: Compilation; readonly file: JudgedFile }> {
  const { compiled, file } = await judgeReturned(openedFrom(name, bytes), name, options, host, kept)
  if (file === undefined) throw new Refusal('The notes have errors', 'Mend them: then there is a report to compare.')
  return { compiled, file }
}

function isTakeable(one: Judged): one is Takeable {
  return one.verdict === 'takeable'
}

function idOf({ change }: Judged): string | undefined {
  return change.kind === 'words' ? change.name : undefined
}

/** Tells of comments whether they stand above their statements in the notes. */
type IsNoted = (noted: NotedAbove) => boolean

function isInNotes(files: readonly SourceFile[]): IsNoted {
  const lines = new Map(files.map((file) => [file.path, textOf(file).split('\n')]))
  return ({ recorded: { place }, comment }) => hasCommentAbove(lines.get(place.file) ?? [], place.line, comment)
}

function seenFile(
  { edition, language, judged, comments, known }: JudgedFile,
  isNoted: IsNoted,
  link: PlaceLink,
): ReturnedWord {
  return {
    edition,
    language,
    changes: judged.map((one) => seenChange(one, known, link)),
    comments: comments.map((one) => seenComment(one, known, isNoted, link)),
  }
}

function seenChange(one: Judged, known: Knowledge, link: PlaceLink): SeenChange {
  const { n: _n, place: _place, date: _date, verdict, was, now, ...told } = toldChange(one, known)
  const [id, recorded, bookmark] = [idOf(one), recordedAt(one, known), one.change.paragraph?.bookmark]
  return {
    ...told,
    ...(verdict === 'takeable' && id !== undefined && { id }),
    ...(bookmark !== undefined && { bookmark }),
    ...(recorded && { where: link(known.placeOf(recorded)) }),
    taken: verdict === 'taken',
    words: one.change.kind === 'moved' ? [{ text: was, became: 'kept' }] : wordsOf(was, now),
  }
}

function seenComment(comment: PlacedComment, known: Knowledge, isNoted: IsNoted, link: PlaceLink): SeenComment {
  const { place: _place, date: _date, ...told } = toldComment(comment, known)
  const [recorded, bookmark] = [recordedOf(comment, known), comment.paragraph?.bookmark]
  const [noted] = notedAbove(comment, known)
  const taken = noted !== undefined && isNoted(noted)
  return {
    ...told,
    ...(noted && !taken && { id: comment.id }),
    ...(bookmark !== undefined && { bookmark }),
    ...(recorded && { where: link(known.placeOf(recorded)) }),
    taken,
  }
}

/** Tells of each word of two texts what became of it; what was deleted stands before what was inserted. */
function wordsOf(was: string, now: string): SeenChange['words'] {
  let end = 0
  const words = editsBetween(was, now).flatMap((edit): SeenChange['words'] => {
    const before = was.slice(end, edit.start)
    end = edit.end
    return [
      { text: before, became: 'kept' },
      { text: was.slice(edit.start, edit.end), became: 'deleted' },
      { text: edit.now, became: 'inserted' },
    ]
  })
  const rest = { text: was.slice(end), became: 'kept' } as const
  return [...words, rest].filter(({ text }) => text !== '')
}
