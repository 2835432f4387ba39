import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A repository in a folder of its own, to be removed with `remove`. */
export interface Repository {
  readonly folder: string
  readonly git: (...words: string[]) => string
  /** Writes files by their paths, and commits all that stands there under a tag. */
  readonly commit: (tag: string, files?: Readonly<Record<string, string | Uint8Array>>) => void
  readonly remove: () => void
}

/** Makes a repository, in a new folder or one that is there, on a machine of which nothing is known. */
export function repository(folder = mkdtempSync(join(tmpdir(), 'report-'))): Repository {
  const git = (...words: string[]): string =>
    execFileSync('git', words, { cwd: folder, env: { PATH: process.env.PATH, ...environment }, encoding: 'utf8' })
  git('init', '--quiet')
  return {
    folder,
    git,
    commit: (tag, files = {}) => {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), text)
      }
      git('add', '--all')
      git('commit', '--quiet', '--allow-empty', '--message', tag)
      git('tag', tag)
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

const environment = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'A rapporteur',
  GIT_AUTHOR_EMAIL: 'rapporteur@example.org',
  GIT_AUTHOR_DATE: '2008-06-15T12:00:00Z',
  GIT_COMMITTER_NAME: 'A rapporteur',
  GIT_COMMITTER_EMAIL: 'rapporteur@example.org',
  GIT_COMMITTER_DATE: '2008-06-15T12:00:00Z',
}
