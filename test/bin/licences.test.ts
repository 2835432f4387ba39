import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../cli/program.ts'
import { licences, lockedPackages } from './licences.ts'
import { ofHyphenation } from './licences-by-hand.ts'

const file = 'bin/licences.txt'

describe('the licences of what the program is made with', () => {
  test('are in the file that goes with it (npm run golden writes it)', () => {
    const written = licences()
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(join(root, file), written)
    expect(read(file)).toBe(written)
  })

  test('are there for the patterns of each language that is hyphenated', () => {
    const languages = [...read('src/render/pdf/type/hyphenation.ts').matchAll(/hyphen\/patterns\/([a-z-]+)\.js/g)]
    expect(languages).not.toEqual([])
    for (const [, language] of languages) expect(ofHyphenation).toContain(`\n${language}: Copyright`)
  })

  test('oblige nobody who installs it to give away what he adds', () => {
    const copyleft = lockedPackages().filter(([, { dev, license = '' }]) => !dev && /GPL/.test(license))
    expect(copyleft.map(([folder, { license }]) => [folder, license])).toEqual([
      ['node_modules/jszip', '(MIT OR GPL-3.0-or-later)'],
    ])
  })
})

test('Each package of the lock file has its hash, and none says where it is fetched', () => {
  const loose = lockedPackages().filter(
    ([, { integrity, resolved }]) => integrity === undefined || resolved !== undefined,
  )
  expect(loose).toEqual([])
})

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}
