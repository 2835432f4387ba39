import { spawnSync } from 'node:child_process'
import { root } from './stamp.js'

/**
 * Reads the notes of a release: the text of its tag, without a signature. The tag is that of the commit that is checked
 * out, with nothing changed since.
 *
 * @param {string} version
 * @returns {string}
 * @throws {Error} that says what to do, if there is no such tag, text or commit
 */
export function releaseNotes(version) {
  const changed = git('status', '--porcelain', '--untracked-files=normal').split('\n').filter(Boolean)
  if (changed.length > 0) {
    const files = changed.slice(0, 3).map((line) => line.slice(3))
    const all = changed.length > files.length ? `${files.join(', ')} and more` : files.join(', ')
    const put = 'put them away with `git stash --include-untracked`'
    throw new Error(`There are changes that no commit has: ${all}. Commit them, or ${put}, then try again.`)
  }
  return textOf(`v${version}`, version, git('rev-parse', 'HEAD').trim())
}

/**
 * @param {string} tag
 * @param {string} version
 * @param {string} head
 */
function textOf(tag, version, head) {
  const format = '%(if)%(*objectname)%(then)%(*objectname)%(else)%(objectname)%(end)'
  const [commit = '', type, signature = '', text = ''] = git(
    'for-each-ref',
    `--format=${format}%00%(objecttype)%00%(contents:signature)%00%(contents)`,
    `refs/tags/${tag}`,
  ).split('\0')
  if (commit === '') throw new Error(withoutTag(tag, version))
  if (commit !== head) {
    const next = 'or give package.json the version of the next release'
    throw new Error(`${tag} is the tag of another commit. Check it out with \`git checkout ${tag}\`, ${next}.`)
  }
  // git ends what it prints of a reference with a line end of its own.
  const notes = type === 'tag' ? text.slice(0, text.length - 1 - signature.length).trim() : ''
  if (notes !== '') return `${notes}\n`
  const here = `write what is new with \`git tag --force --annotate ${tag}\``
  throw new Error(
    `The tag ${tag} has no text for the notes: ${here}, or get the text with \`git fetch --force --tags\`.`,
  )
}

/**
 * @param {string} tag
 * @param {string} version
 */
function withoutTag(tag, version) {
  const [other] = git('tag', '--points-at', 'HEAD', '--list', 'v[0-9]*').split('\n')
  return other === undefined || other === ''
    ? `There is no tag ${tag}: write what is new with \`git tag --annotate ${tag}\`, then try again.`
    : `The tag of this commit is ${other}, and package.json says ${version}: let both say the same, then try again.`
}

/** @param {readonly string[]} words */
function git(...words) {
  const { status, stdout, stderr, error } = spawnSync('git', words, { cwd: root, encoding: 'utf8' })
  if (status === 0) return stdout
  const why = error?.message ?? stderr.trim()
  throw new Error(`A release is made in a clone, with git (${why}). Without a tag, --untagged makes all but the notes.`)
}
