import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { askAtTerminal } from './ask-at-terminal.ts'
import { listenForCtrlC } from './ctrl-c.ts'
import { detailsOf } from './errors.ts'
import { fontIn } from './font-in.ts'
import type { Host } from './host.ts'
import { streamOf, tellOfOutput } from './node-stream.ts'
import { nodeDisk } from './publish/node-disk.ts'
import { readSessions } from './read-sessions.ts'
import { readTemplates } from './read-templates.ts'
import { gitIn } from './revision/git.ts'
import { listRevisions } from './revision/list-revisions.ts'
import { readRevision } from './revision/read-revision.ts'
import { pathInRepository } from './shown-path.ts'
import { type Threads, threadsRunning } from './threads/threads.ts'

/** Makes the host that Node offers. `root` is the folder of the program. */
export function nodeHost(root: string): Host {
  const { DEBUG, GITHUB_WORKSPACE, NO_COLOR, SOURCE_DATE_EPOCH, TERM } = process.env
  const stop = new AbortController()
  const cannotWrite = tellOfOutput(process.stderr, () => {
    // The command sets its own exit code once it has run, which is after most errors of the streams.
    process.on('exit', () => void (process.exitCode = 2))
    stop.abort()
  })
  let threads: Threads | undefined
  return {
    environment: {
      node: process.versions.node,
      build: buildIn(root),
      ...(SOURCE_DATE_EPOCH ? { epoch: SOURCE_DATE_EPOCH } : {}),
      noColour: Boolean(NO_COLOR) || TERM === 'dumb',
      debug: Boolean(DEBUG),
    },
    stdout: streamOf(process.stdout, cannotWrite),
    stderr: streamOf(process.stderr, cannotWrite),
    ...listenForCtrlC(stop),
    token: () => randomBytes(16).toString('hex'),
    now: () => performance.now(),
    sessions: readSessions,
    templates: (asked) => readTemplates(['templates', join(root, 'templates')], asked),
    revision: (name) => readRevision(gitIn('.'), name, join(root, 'templates')),
    revisions: () => listRevisions(gitIn('.')),
    example: () => readSessions(join(root, 'sessions')),
    ask: askAtTerminal,
    detailsOf: (error) => detailsOf(error, root),
    font: fontIn(root),
    threads: (count) => {
      threads ??= threadsRunning(join(root, 'bin/thread.js'), count)
      return threads
    },
    close: async () => threads?.close(),
    page: (name) => readFile(join(root, 'dist/preview', name)),
    disk: nodeDisk,
    inRepository: (path) => pathInRepository(path, GITHUB_WORKSPACE),
  }
}

/** The stamp of the build, which is a hash of all sources and of the lock file. */
function buildIn(root: string): string {
  return readFileSync(join(root, 'dist/.stamp'), 'utf8').trim()
}
