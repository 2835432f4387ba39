import { setFlagsFromString } from 'node:v8'
import { loadPieces } from '../pipeline.ts'
import type { Compilation } from './draft/draft.ts'
import { placeLinks } from './draft/editor-link.ts'
import { keepDraft } from './draft/keep-draft.ts'
import { rememberPieces } from './draft/remember-pieces.ts'
import type { Access } from './server/guard.ts'
import type { BuildOne, Redlines, ReturnedFiles } from './server/routes.ts'
import { type PageFiles, serve } from './server/serve.ts'
import { watchFolders } from './watch/watch-folders.ts'

/** What a preview is made from. */
export interface PreviewOrder {
  readonly compile: () => Promise<Compilation>
  readonly build: BuildOne
  readonly returned: ReturnedFiles
  readonly redlines: Redlines
  readonly page: Omit<PageFiles, 'reportStyles'>
  /** The folders of the notes and the templates: a change in them makes a new draft. */
  readonly folders: readonly string[]
  /** Who is let in, and at which port; if it is taken, the next one that is free. */
  readonly access: Access
  /** The pattern of links into an editor. */
  readonly editor: string
  /** Does what may take long, so that Ctrl-C ends it. */
  readonly killable: <Made>(work: () => Promise<Made>) => Promise<Made>
  readonly stop: AbortSignal
}

/** A preview that is running. */
export interface Preview {
  /** The address of the page, with the token in it. */
  readonly address: string
  /** Settles when the preview has stopped, and is rejected if a fault stopped it. */
  readonly ended: Promise<void>
}

/**
 * Starts the living draft: compiles the notes at each change, and serves the draft to whoever has the token, until
 * `stop`.
 *
 * @throws {Refusal} if no port is free
 */
export async function startPreview({
  access,
  build,
  compile,
  editor,
  folders,
  killable,
  page,
  redlines,
  returned,
  stop,
}: PreviewOrder): Promise<Preview> {
  tuneForLong()
  const { piecesOf, styles } = await loadPieces()
  const keeper = keepDraft(compile)
  const piecesIn = rememberPieces(piecesOf, String(Date.now()))
  const context = { keeper, link: placeLinks(editor), build, returned, redlines, killable, piecesIn }
  const refresh = () => killable(keeper.refresh)
  const serving = await serve({ ...page, reportStyles: styles }, context, access)
  // The watch begins before the notes are read for the first time: what is saved meanwhile is seen.
  const watch = await watchFolders(folders)
  await refresh()
  return { address: serving.address, ended: watch(refresh, stop).finally(serving.close) }
}

/**
 * Tunes V8 for a program that runs all day. The program starts with flags for runs that are over in a second: it
 * optimizes late, and marks what is in use in one go, for which a preview would pause. It also collects old objects
 * whenever they have doubled: here they may triple, since in ten saves of a long series they double, and the save that
 * waits for the collector takes half as long again. On versions of Node that do not know a flag the program leaves the
 * default as it is.
 */
function tuneForLong(): void {
  const version = Number(process.versions.node.split('.')[0])
  if (version <= 20) setFlagsFromString('--interrupt-budget=135168')
  if (version <= 24) setFlagsFromString('--incremental-marking')
  if (version <= 24) setFlagsFromString('--heap-growing-percent=200')
}
