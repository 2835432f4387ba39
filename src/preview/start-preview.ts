import { loadPieces } from '../pipeline.ts'
import type { Compilation } from './draft/draft.ts'
import { placeLinks } from './draft/editor-link.ts'
import { keepDraft } from './draft/keep-draft.ts'
import { rememberPieces } from './draft/remember-pieces.ts'
import { runLong } from './run-long.ts'
import type { BuildOne } from './server/routes.ts'
import { type PageFiles, serve } from './server/serve.ts'
import { watchFolders } from './watch/watch-folders.ts'

/** What a preview is made from. */
export interface PreviewOrder {
  readonly compile: () => Promise<Compilation>
  readonly build: BuildOne
  readonly page: Omit<PageFiles, 'reportStyles'>
  /** Where notes and templates are: a change in them makes a new draft. */
  readonly folders: readonly string[]
  readonly port: number
  /** The pattern of links into an editor. */
  readonly editor: string
  readonly stop: AbortSignal
}

/** A preview that runs. */
export interface Preview {
  readonly address: string
  /** Settled when the preview has stopped; rejected if it had to. */
  readonly ended: Promise<void>
}

/**
 * Starts the living draft: compiles at each change, and serves it to browsers on this machine until `stop`.
 * @throws {Refusal} if no port is free
 */
export async function startPreview({
  build,
  compile,
  editor,
  folders,
  page,
  port,
  stop,
}: PreviewOrder): Promise<Preview> {
  runLong()
  const { piecesOf, styles } = await loadPieces()
  const keeper = keepDraft(compile)
  const desk = { keeper, link: placeLinks(editor), build }
  const serving = await serve({ ...page, reportStyles: styles }, desk, rememberPieces(piecesOf), port)
  const ended = watchFolders(folders, keeper.refresh, stop).finally(serving.close)
  await keeper.refresh()
  return { address: serving.address, ended }
}
