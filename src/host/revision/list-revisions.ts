import type { Git } from './git.ts'

/** A revision by a name that a person may choose. */
export interface ListedRevision {
  /** Such as `v1`, or `1f7a9c2`. */
  readonly name: string
  /** Its day, and the first line of what was said of it. */
  readonly about: string
}

/** How many tags are listed, and how many commits. */
const most = 20

/**
 * Lists the newest tags, and then the newest commits, of the repository that git runs in.
 *
 * @throws {Refusal} if there is no repository, or nothing in it, or no git
 */
export async function listRevisions(git: Git): Promise<readonly ListedRevision[]> {
  const tag = '%(refname:short)%09%(creatordate:short) %(contents:subject)'
  const tags = await git(['for-each-ref', '--sort=-creatordate', `--count=${most}`, `--format=${tag}`, 'refs/tags'], [])
  const commits = await git(['log', '--no-show-signature', `--max-count=${most}`, '--format=%h%x09%cs %s'], [])
  return Buffer.concat([tags, commits]).toString().split('\n').flatMap(revisionIn)
}

function revisionIn(line: string): readonly ListedRevision[] {
  const [, name, about] = /^([^\t]+)\t(.*)$/.exec(line) ?? []
  return name === undefined || about === undefined ? [] : [{ name, about }]
}
