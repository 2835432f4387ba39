import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from './errors.ts'
import type { Host, Stream } from './host.ts'
import { nodeDisk } from './publish/node-disk.ts'
import { readSessions } from './read-sessions.ts'
import { readTemplates } from './read-templates.ts'
import { pathInRepository } from './shown-path.ts'

/** Makes the host that Node offers. `root` is the folder of the program. */
export function nodeHost(root: string): Host {
  const { DEBUG, GITHUB_WORKSPACE, NO_COLOR, SOURCE_DATE_EPOCH, TERM } = process.env
  return {
    environment: {
      ...(SOURCE_DATE_EPOCH ? { epoch: SOURCE_DATE_EPOCH } : {}),
      noColour: Boolean(NO_COLOR) || TERM === 'dumb',
      debug: Boolean(DEBUG),
    },
    stdout: streamOf(process.stdout),
    stderr: streamOf(process.stderr),
    interrupted: interruption(),
    now: () => performance.now(),
    sessions: readSessions,
    templates: () => readTemplates(['templates', join(root, 'templates')]),
    font: (face) => readFile(join(root, 'dist/fonts', `${face}.ttf`)),
    page: (name) => readFile(join(root, 'dist/preview', name)),
    disk: nodeDisk,
    inRepository: (path) => pathInRepository(path, GITHUB_WORKSPACE),
  }
}

/** It is no error if the reader stops reading, as in `report check | head`. */
function streamOf(stream: NodeJS.WriteStream): Stream {
  stream.on('error', (error) => {
    if (codeOf(error) !== 'EPIPE') throw error
  })
  return { write: (text) => void stream.write(text), terminal: stream.isTTY === true, columns: columnsOf(stream) }
}

/** COLUMNS comes first where it is set, since a person set it. */
function columnsOf(stream: NodeJS.WriteStream): number {
  return [Number(process.env.COLUMNS), stream.columns].find((columns) => columns > 0) ?? 80
}

/** The first Ctrl-C asks the run to stop; a second one kills it. */
function interruption(): AbortSignal {
  const control = new AbortController()
  process.once('SIGINT', () => control.abort())
  return control.signal
}
