import { appendFileSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { version } from '../../src/model/version.ts'
import { describeInFull, testInFull } from '../full.ts'
import type { Repository } from '../host/revision/repository.ts'
import { run } from './packed.ts'
import { clone, release, scripts } from './release-clone.ts'

const tag = `v${version}`
let here: Repository
beforeEach(() => {
  here = clone(scripts)
})
afterEach(() => here.remove())

describeInFull('a release is not made, and nothing written', () => {
  test('where git is not at work', () => {
    rmSync(join(here.folder, '.git'), { recursive: true })
    const why = 'A release is made in a clone, with git (fatal: not a git repository'
    expectRefused(why, 'Without a tag, --untagged makes all but the notes.')
  })

  test('where there is no git at all', () => {
    const { status, stderr } = release(here, [], { PATH: here.folder })
    expect([status, stderr]).toEqual([2, expect.stringContaining('with git (spawnSync git ENOENT)')])
  })

  test('of what no commit has', () => {
    here.git('tag', '--annotate', tag, '--message', 'What is new')
    appendFileSync(join(here.folder, 'package-lock.json'), '\n')
    writeFileSync(join(here.folder, 'new.md'), '')
    expectRefused('There are changes that no commit has: package-lock.json, new.md. Commit them, or put them away with')
  })

  test('of more than a few changes, of which the first are named', () => {
    for (const name of ['1', '2', '3', '4']) writeFileSync(join(here.folder, name), '')
    expectRefused('that no commit has: 1, 2, 3 and more. Commit them')
  })

  test('without a tag', () => {
    expectRefused(`There is no tag ${tag}: write what is new with \`git tag --annotate ${tag}\`, then try again.`)
  })

  test('where the tag says another version than package.json', () => {
    here.git('tag', '--annotate', 'v99.0.0', '--message', 'What is new')
    expectRefused(`The tag of this commit is v99.0.0, and package.json says ${version}: let both say the same`)
  })

  test('of another commit than that of the tag', () => {
    here.git('tag', '--annotate', tag, '--message', 'What is new')
    here.commit('later')
    const what = `${tag} is the tag of another commit. Check it out with \`git checkout ${tag}\`, or give package.json`
    expectRefused(what)
  })

  test('where the tag has no text, but that of its commit', () => {
    here.git('tag', tag)
    const what = `The tag ${tag} has no text for the notes: write what is new with`
    expectRefused(what, `\`git tag --force --annotate ${tag}\``, '`git fetch --force --tags`')
  })

  test('where the text of the tag is empty, or a signature alone', () => {
    here.git('tag', '--annotate', tag, '--message', '')
    expectRefused(`The tag ${tag} has no text for the notes`)
    here.git('tag', '--force', '--annotate', tag, '--message', signature)
    expectRefused(`The tag ${tag} has no text for the notes`)
  })

  test('without npm', () => {
    here.git('tag', '--annotate', tag, '--message', 'What is new')
    const stderr = 'A release is made with npm: run `npm run release`.\n'
    expect(release(here, [], { npm_execpath: undefined })).toEqual({ status: 2, stdout: '', stderr })
  })

  function expectRefused(...words: readonly string[]): void {
    const before = readdirSync(here.folder)
    const { status, stdout, stderr } = release(here)
    expect([status, stdout, stderr.split('\n').length]).toEqual([2, '', 2])
    for (const part of words) expect(stderr).toContain(part)
    expect(readdirSync(here.folder)).toEqual(before)
    expect(existsSync(join(here.folder, 'release'))).toBe(false)
  }
})

const signature = '-----BEGIN PGP SIGNATURE-----\n\niQ==\n-----END PGP SIGNATURE-----\n'

testInFull('The notes are the text of the tag, as it is written, without its signature', () => {
  const text = 'Report\nin two lines\n\n- one thing\n- and “another”\n'
  for (const message of [`\n${text}\n${signature}`, text]) {
    here.git('tag', '--force', '--annotate', '--cleanup=verbatim', tag, '--message', message)
    const script = `import { releaseNotes } from './bin/release-notes.js'
      process.stdout.write(releaseNotes('${version}'))`
    const words = [process.execPath, '--input-type=module', '--eval', script]
    expect(run(words, here.folder, process.env)).toEqual({ status: 0, stdout: text, stderr: '' })
  }
})
