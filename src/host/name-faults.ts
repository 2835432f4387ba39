import { type Diagnostic, diagnosticOf } from '../model/diagnostic.ts'
import { slugPattern } from '../model/names.ts'
import type { Place } from '../model/place.ts'
import { shown } from '../model/printable.ts'

/** A file of notes by its name: `geneva.yaml`, or a name that is nearly right, such as `Geneva (1).yaml.txt`. */
export interface NamedFile {
  readonly name: string
  /** The name without its ending, and its letters composed. */
  readonly stem: string
  readonly ending: string
}

/** Takes the name of a file of notes apart. A hidden file, and one of another kind, is none. */
export function notesNamed(name: string): NamedFile | undefined {
  const [, stem, ending] = /^([^.].*?)(\.ya?ml(?:\.txt)?)$/i.exec(name) ?? []
  return stem === undefined || ending === undefined ? undefined : { name, stem: stem.normalize('NFC'), ending }
}

/**
 * Finds the files whose names are nearly right, each once: a copy that a sync program or an editor left, an ending that
 * Windows hides, another name than an id has. No advice leads to two files of one session. Files come sorted by name.
 */
export function nameFaults(files: readonly NamedFile[], placeOf: (name: string) => Place): readonly Diagnostic[] {
  return files.flatMap((file) => {
    const words = faultOf(file, files)
    return words === undefined
      ? []
      : [diagnosticOf('file-has-its-name', words.what, { todo: words.todo, place: placeOf(file.name) })]
  })
}

interface Fault {
  readonly what: string
  readonly todo: string
}

function faultOf(file: NamedFile, files: readonly NamedFile[]): Fault | undefined {
  const original = originalOf(file, files)
  if (original !== undefined) return copyOf(original)
  if (isSound(file)) return undefined
  const wanted = wantedOf(file.stem)
  const first = files.find((other) => !isSound(other) && wanted !== undefined && wantedOf(other.stem) === wanted)
  if (first !== undefined && first !== file) return copyOf(first)
  const isTaken = files.some((other) => isSound(other) && other.stem === wanted)
  return misnamed(file, wanted === undefined || isTaken ? undefined : `${wanted}.yaml`)
}

function misnamed({ name, stem, ending }: NamedFile, wanted: string | undefined): Fault {
  const todo =
    wanted === undefined
      ? 'Rename it to the id of its session and `.yaml`, such as `geneva.yaml`'
      : `Rename it to \`${wanted}\``
  if (/\.txt$/i.test(ending)) {
    const seeing = 'Windows shows the whole name once you choose View, Show, File name extensions.'
    return { what: `The name \`${shown(name)}\` ends in \`.txt\`, which Windows hides`, todo: `${todo}. ${seeing}` }
  }
  if (stem.toLowerCase() === 'series')
    return { what: `Unexpected name \`${shown(name)}\`, expected \`series.yaml\``, todo: `${todo}.` }
  return { what: `Unexpected name \`${shown(name)}\`, expected ${form}`, todo: `${todo}. ${idIsName}` }
}

function copyOf({ name }: NamedFile): Fault {
  return {
    what: `This looks like a copy of ${shown(name)}`,
    todo: `Compare the two, then move one of them away. ${idIsName}`,
  }
}

const form = 'small letters, figures and hyphens, a letter first, at most 40'
const idIsName = 'The id of a session is the name of its file.'

/** Finds the file that this one is a copy of. Of several, it is the one of the longest name. */
function originalOf(file: NamedFile, files: readonly NamedFile[]): NamedFile | undefined {
  return files
    .filter((other) => other !== file && isSound(other) && isCopy(file, other))
    .toSorted((a, b) => b.stem.length - a.stem.length)
    .at(0)
}

/** A copy has the name of its original and something more, which no id could go on with; or another ending. */
function isCopy(file: NamedFile, original: NamedFile): boolean {
  const lower = file.stem.toLowerCase()
  if (lower === original.stem) return !isSound(file) || (original.ending === '.yaml' && file.ending !== '.yaml')
  if (lower.endsWith(original.stem) && marks.test([...lower.slice(0, -original.stem.length)].at(-1) ?? '')) return true
  return (
    lower.startsWith(original.stem) && isMarkOfCopy(file.stem.slice(original.stem.length), file.stem, original.stem)
  )
}

/** `geneva (1)`, `geneva - Copy`, `geneva~1`; `geneva-copy`; and with the name of a computer, `geneva-DESKTOP-7Q2`. */
function isMarkOfCopy(rest: string, stem: string, original: string): boolean {
  if (marks.test(rest) || /^-(?:copy|conflict(?:ed-copy)?)(?:-[\d-]+)?$/i.test(rest)) return true
  return stem.startsWith(original) && /^-.*\p{Lu}/u.test(rest)
}

/** What stands in no id. */
const marks = /^[^\p{L}\p{M}\p{N}-]/u

function isSound({ stem, ending }: NamedFile): boolean {
  return slugPattern.test(stem) && /^\.ya?ml$/i.test(ending) && (stem !== 'series' || ending === '.yaml')
}

/** Makes an id of a name, without what stands in brackets: `Genève (1)` becomes `geneve`. Some names hold none. */
function wantedOf(stem: string): string | undefined {
  const id = stem
    .replace(/\.ya?ml$/i, '')
    .replace(/ *[([].*$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 40)
    .replace(/-+$/, '')
  return id === '' ? undefined : id
}
