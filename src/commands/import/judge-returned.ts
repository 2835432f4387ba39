import { Refusal } from '../../host/errors.ts'
import type { Host } from '../../host/host.ts'
import { shown } from '../../model/printable.ts'
import { changesIn } from '../../returned/changes-in.ts'
import { commentsIn, type PlacedComment } from '../../returned/comments-in.ts'
import { type Judged, judgeChanges } from '../../returned/judge-changes.ts'
import { matchParagraphs } from '../../returned/match-paragraphs.ts'
import { withTwins } from '../../returned/with-twins.ts'
import { type Compilation, compileNotes, type Kept } from '../compile-notes.ts'
import type { Flags } from '../flags.ts'
import { requireKnown } from '../require-known.ts'
import { type Knowledge, knowledgeOf } from './knowledge-of.ts'
import { askForSent, type OpenedFile, whatWasSent, withSent } from './open-returned.ts'

/** What a Word file that came back says, held against the notes as they are now. */
export interface JudgedFile {
  readonly edition: string
  readonly language: string
  readonly judged: readonly Judged[]
  /** Without those that a draft has itself. */
  readonly comments: readonly PlacedComment[]
  readonly known: Knowledge
}

/** Of the flags, those that say from which notes, against which file, and whose changes. */
export type JudgeOptions = Pick<Flags, 'sessions' | 'date'> & Partial<Pick<Flags, 'template' | 'base' | 'by'>>

/**
 * Compiles the notes as the file was made, and judges what was changed in it since it was sent. There is no `file` in
 * the answer if the notes make no report now: the diagnostics say why. A caller that compiles again and again passes
 * what it keeps.
 *
 * @throws {Refusal} for a file of another program or another series, or if it is not known what was sent
 */
export async function judgeReturned(
  came: OpenedFile,
  path: string,
  options: JudgeOptions,
  host: Host,
  kept?: Kept,
): Promise<{ readonly compiled: Compilation; readonly file?: JudgedFile }> {
  const opened = options.base === undefined ? came : await withSent(came, options.base, host)
  const { properties, paragraphs, comments } = opened.returned
  const [edition, language] = [properties.get('edition'), properties.get('language')]
  if (edition === undefined) throw new Refusal(`\`${shown(path)}\` does not say which report it is`, askForSent(path))
  const compiled = await compileNotes({ ...options, draft: true, ...(language && { lang: [language] }) }, host, kept)
  if (compiled.complete === undefined || compiled.series === undefined) return { compiled }
  const now = compiled.built.find((one) => one.edition === edition)
  if (now === undefined)
    throw new Refusal(`The series has no edition \`${shown(edition)}\``, `\`${shown(path)}\` is of that edition.`)
  const base = await whatWasSent(path, opened, now, host)
  const matches = matchParagraphs(base, paragraphs)
  const changes = changesIn(matches)
  requireAuthor(options.by, new Set(changes.flatMap(({ revision }) => revision?.author ?? [])))
  const known = knowledgeOf(now, compiled.files)
  const isOurs = ({ author }: PlacedComment): boolean => author === now.report.furniture.sources.title
  const file = {
    edition: now.edition,
    language: now.language,
    judged: judgeChanges(withTwins(changes.filter(isBy(options.by)), known.texts, base), known.texts),
    comments: commentsIn(matches, comments).filter((one) => !isOurs(one)),
    known,
  }
  return { compiled, file }
}

/** Names in a file may hold what acts on a terminal. */
function requireAuthor(author: string | undefined, authors: ReadonlySet<string>): void {
  if (author !== undefined && !authors.has(author)) requireKnown('author', [author], [...authors].map(shown))
}

function isBy(author: string | undefined): (change: { readonly revision?: { readonly author: string } }) => boolean {
  return ({ revision }) => author === undefined || revision?.author === author
}
