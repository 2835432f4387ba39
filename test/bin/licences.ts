import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { groupBy } from '../../src/model/grouping.ts'
import { root } from '../cli/program.ts'
import { ofHyphenation, ofTheProfile } from './licences-by-hand.ts'

/** A package as the lock file has it. */
export interface Locked {
  readonly dev?: boolean
  readonly integrity?: string
  readonly license?: string
  readonly resolved?: string
}

/** Reads the lock file: each package by the folder that it is installed in. */
export function lockedPackages(): readonly (readonly [folder: string, Locked])[] {
  const { packages }: { packages: Readonly<Record<string, Locked>> } = JSON.parse(read('package-lock.json'))
  return Object.entries(packages).filter(([folder]) => folder !== '')
}

/** Writes the licences of all that the built program has in it, and of the packages that are installed with it. */
export function licences(): string {
  const installed = lockedPackages().flatMap(([folder, { dev }]) => (dev ? [] : [folder]))
  const faces = fontPackages().map((name) => `node_modules/${name}`)
  return [
    'The licences of what report is made with: fonts, a profile of colours, patterns of hyphenation, and packages.\n' +
      'This file is written by `npm run golden`.\n',
    chapter('Fonts', texts(faces, ['LICENSE_FONT', 'LICENSE'])),
    chapter('The profile of colours', [ofTheProfile]),
    chapter('Patterns of hyphenation', [ofHyphenation]),
    chapter('Packages', texts(installed, [])),
  ].join('\n')
}

/** The packages that the build takes faces from. */
function fontPackages(): readonly string[] {
  return [...new Set([...read('bin/fonts.js').matchAll(/'(@[^/']+\/[^/']+)\//g)].map(([, name = '']) => name))]
}

function chapter(title: string, parts: readonly string[]): string {
  return `${'='.repeat(80)}\n${title}\n${'='.repeat(80)}\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`
}

/** Gives the text of each licence once, under the packages that have it, in the order of their names. */
function texts(folders: readonly string[], preferred: readonly string[]): readonly string[] {
  const packages = folders.map((folder) => ({ head: headOf(folder), text: textOf(folder, preferred) }))
  packages.sort((one, other) => (one.head < other.head ? -1 : 1))
  return [...groupBy(packages, ({ text }) => text)].map(
    ([text, same]) => `${[...new Set(same.map(({ head }) => head))].join('\n')}\n\n${text}\n`,
  )
}

function headOf(folder: string): string {
  const { name, version, license = 'see below' } = JSON.parse(read(`${folder}/package.json`))
  return `${name} ${version} (${license})`
}

/** Finds the text of a licence: a file of that name, or what the package says of it and of its author elsewhere. */
function textOf(folder: string, preferred: readonly string[]): string {
  const files = readdirSync(join(root, folder)).sort()
  const named = files.filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
  const own = preferred.find((file) => named.includes(file))
  const chosen = own === undefined ? named : [own]
  return chosen.length > 0
    ? chosen.map((file) => plain(read(`${folder}/${file}`))).join('\n\n')
    : plain(saidOf(folder, files))
}

function saidOf(folder: string, files: readonly string[]): string {
  const { author = '', license } = JSON.parse(read(`${folder}/package.json`))
  const readme = files.find((file) => /^readme/i.test(file))
  const [, said] = (readme === undefined ? '' : read(`${folder}/${readme}`)).split(/^#+ Licen[cs]e\s*$/im)
  return `${license}, by ${typeof author === 'string' ? author : author.name}\n\n${(said ?? '').trim()}`
}

function plain(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim()
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}
