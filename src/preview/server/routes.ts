import { Refusal } from '../../host/errors.ts'
import type { Outcome } from '../../model/diagnostic.ts'
import type { Built } from '../../pipeline.ts'
import { absencesOf } from '../draft/absences-of.ts'
import { coverageTable } from '../draft/coverage-table.ts'
import { chooseReport, type Draft, type ReportChoice } from '../draft/draft.ts'
import type { PlaceLink } from '../draft/editor-link.ts'
import type { DraftKeeper } from '../draft/keep-draft.ts'
import { lengthsOf } from '../draft/lengths-of.ts'
import { provenanceOf } from '../draft/seen-statement.ts'
import type { ReturnedWord, SeenRevision, Taking } from '../wire.ts'
import { json, type Reply, sentence } from './reply.ts'

/** The formats in which a person may take the report away. */
export const takeaways = ['docx', 'pdf'] as const

/** One of those formats. */
export type Takeaway = (typeof takeaways)[number]

/** Renders a report as `report build` does. */
export type BuildOne = (built: Built, format: Takeaway) => Promise<Outcome<Uint8Array>>

/** What can be done with a Word file that came back. Each throws a Refusal for a file that it cannot do it with. */
export interface ReturnedFiles {
  /** Tells what an editor changed in it, with links to the lines of the notes. */
  readonly read: (bytes: Uint8Array, name: string, link: PlaceLink) => Promise<ReturnedWord>
  /** Writes changes and comments into the notes. */
  readonly take: (bytes: Uint8Array, name: string, wanted: Taking) => Promise<void>
}

/** Tells what changed in a report since a revision. Each throws a Refusal where that cannot be told. */
export interface Redlines {
  /** Lists revisions that a reader may choose from. */
  readonly revisions: () => Promise<readonly SeenRevision[]>
  /** Makes a Word file in which the changes up to the notes at hand are tracked; undefined if there is none. */
  readonly since: (revision: string, report: Pick<Built, 'edition' | 'language'>) => Promise<Uint8Array | undefined>
}

/** What the answers of the server are made from. */
export interface ServerContext {
  readonly keeper: DraftKeeper
  readonly link: PlaceLink
  readonly build: BuildOne
  readonly returned: ReturnedFiles
  readonly redlines: Redlines
}

type Answer = (
  draft: Draft,
  built: Built,
  context: ServerContext,
  query: URLSearchParams,
  body: Uint8Array,
) => Reply | Promise<Reply>

/**
 * What can be asked about the draft, by method and path. A query is looked up in the draft, or by git as the name of a
 * revision, and never reaches a file; the name of a file that came back is only said again.
 */
const answers: Readonly<Record<string, Readonly<Record<string, Answer>>>> = {
  GET: {
    '/provenance': (draft, built, { link }, query) => json(provenanceOf(draft, built, query.get('at') ?? '', link)),
    '/coverage': (draft, built) => json(coverageTable(draft, built)),
    '/absences': (draft, built, { link }) => json(absencesOf(draft, built, link)),
    '/lengths': (draft, built) => json(lengthsOf(draft, built)),
    '/revisions': (_draft, _built, { redlines }) => orRefusal(async () => json(await redlines.revisions())),
  },
  POST: {
    '/build': (_, built, { build }, query) =>
      take(
        built,
        takeaways.find((format) => format === query.get('format')),
        build,
      ),
    '/redline': (_, built, { redlines }, query) =>
      orRefusal(async () => redlineReply(built, await redlines.since(query.get('since') ?? '', built))),
    '/returned': (_draft, _built, { link, returned }, query, body) =>
      orRefusal(async () => json(await returned.read(body, query.get('name') ?? '', link))),
    '/take': (_draft, _built, { returned }, query, body) =>
      orRefusal(async () => {
        const wanted = { changes: query.getAll('change'), comments: query.getAll('comment') }
        await returned.take(body, query.get('name') ?? '', wanted)
        return json({})
      }),
  },
}

/** Answers a question about the draft. */
export async function answer(
  method: string,
  url: URL,
  context: ServerContext,
  body: Uint8Array = new Uint8Array(),
): Promise<Reply> {
  const known = Object.hasOwn(answers, method) ? answers[method] : undefined
  const found = known !== undefined && Object.hasOwn(known, url.pathname) ? known[url.pathname] : undefined
  if (found === undefined) return sentence(404, 'There is nothing here.')
  const { draft } = context.keeper.now()
  const built = draft && chooseReport(draft, choiceIn(url))
  if (draft === undefined || built === undefined) return sentence(409, 'There is no draft yet.')
  return found(draft, built, context, url.searchParams, body)
}

/** Reads from an address which report a page asks for. */
export function choiceIn({ searchParams }: URL): ReportChoice {
  return { edition: searchParams.get('edition') ?? undefined, language: searchParams.get('language') ?? undefined }
}

/** Says why something is refused: the page is not to blame, nor is the program. */
async function orRefusal(work: () => Promise<Reply>): Promise<Reply> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusal) return sentence(409, [error.message, error.todo ?? []].flat().join('. '))
    throw error
  }
}

async function take(built: Built, format: Takeaway | undefined, build: BuildOne): Promise<Reply> {
  if (format === undefined) return sentence(404, 'There is no such format.')
  const { diagnostics, value } = await build(built, format)
  if (value === undefined) return sentence(409, diagnostics.map(({ what }) => what).join(' '))
  return { status: 200, type: 'file', body: value, file: `${built.edition}.report.${built.language}.${format}` }
}

/** Says without words that nothing differs: the page has its own. */
function redlineReply({ edition, language }: Built, body: Uint8Array | undefined): Reply {
  if (body === undefined) return { status: 204, type: 'text', body: '' }
  return { status: 200, type: 'file', body, file: `${edition}.redline.${language}.docx` }
}
