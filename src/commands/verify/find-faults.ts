import { artifactName, type ListedFile, type MadeFrom } from '../../host/publish/manifests.ts'
import { folderOf, nameOf } from '../../host/publish/publication.ts'
import type { Cell } from '../../host/publish/read-cell.ts'
import type { Wanted } from '../wanted-artifacts.ts'

/** Why cells cannot be joined: the file or the cell that it lies with, what is the matter, and what to do. */
export interface Fault {
  readonly file: string
  readonly what: string
  readonly todo: string
}

/** What the cells must come to: what was found here, by the program that joins them. */
export interface Expected {
  readonly madeFrom: MadeFrom
  /** The artifacts of the joined build. */
  readonly wanted: readonly Wanted[]
  /** The ledger and the trace of each edition. */
  readonly records: readonly ListedFile[]
}

/** Finds why cells do not make the build that is expected: cell by cell, then what is there twice, or not at all. */
export function findFaults(cells: readonly Cell[], expected: Expected): readonly Fault[] {
  return [
    ...cells.flatMap((cell) => [...faultsOfFiles(cell), ...faultsOfOrigin(cell, expected)]),
    ...differingTwins(cells.filter((cell) => isOfOneOrigin(cell, expected))),
    ...inNoCell(cells, expected),
  ]
}

function faultsOfFiles({ folder, madeFrom, files, ...found }: Cell): readonly Fault[] {
  const say = (paths: readonly string[], what: string, todo: string): readonly Fault[] =>
    paths.map((path) => ({ file: `${folder}/${path}`, what, todo }))
  const earlier = files.map(({ file }) => file).filter((file) => !madeFrom.folders.includes(folderOf(file)))
  return [
    ...say(found.missing, 'missing', 'hand it on with the rest of its cell, or build the cell again'),
    ...say(found.changed, 'not as it was built', 'take it anew from where it was built, or build the cell again'),
    ...say(found.strange, 'not of this build', 'take it out of the cell'),
    ...say(earlier, 'left by an earlier build, from notes that nobody knows', 'build the cell into an empty folder'),
  ]
}

function faultsOfOrigin(cell: Cell, expected: Expected): readonly Fault[] {
  if (isOfOneOrigin(cell, expected)) return [...otherRecords(cell, expected), ...notAskedFor(cell, expected)]
  const [there, here] = [cell.madeFrom, expected.madeFrom]
  const say = (isSo: boolean, what: string, todo: string): readonly Fault[] =>
    isSo ? [{ file: cell.folder, what, todo }] : []
  const inputs = otherInputs(there, here)
  return [
    ...say(
      there.version !== here.version,
      `built by report ${there.version}, and joined by ${here.version}`,
      'build all cells with the version that joins them',
    ),
    ...say(
      there.date !== here.date,
      `prints the date ${there.date}, and not ${here.date}`,
      'build the cells, and join them, with one `--date`',
    ),
    ...say(
      inputs.length > 0,
      `not built from the notes and the template here: ${inputs.join(', ')}`,
      'build the cell again from these, or join where those are',
    ),
  ]
}

function isOfOneOrigin({ madeFrom: there }: Cell, { madeFrom: here }: Expected): boolean {
  return there.version === here.version && there.date === here.date && otherInputs(there, here).length === 0
}

/** Lists the inputs that only one of two builds had, or that were not the same in both. */
function otherInputs(one: MadeFrom, other: MadeFrom): readonly string[] {
  const hashes = ({ inputs }: MadeFrom): ReadonlyMap<string, string> =>
    new Map(inputs.map(({ file, sha256 }) => [file, sha256]))
  const [there, here] = [hashes(one), hashes(other)]
  return [...new Set([...there.keys(), ...here.keys()])].filter((name) => there.get(name) !== here.get(name))
}

/** Of one version and the same notes only a program that is not the released one makes another ledger or trace. */
function otherRecords({ folder, files }: Cell, { records }: Expected): readonly Fault[] {
  const ours = new Map(records.map(({ file, sha256 }) => [file, sha256]))
  return files
    .filter(({ file, sha256 }) => ours.has(file) && ours.get(file) !== sha256)
    .map(({ file }) => ({
      file: `${folder}/${file}`,
      what: 'not what the notes come to here',
      todo: 'build the cell again with this very program',
    }))
}

function notAskedFor({ folder, files }: Cell, { wanted }: Expected): readonly Fault[] {
  const paths = new Set(wanted.map(({ path }) => path))
  return files
    .filter((entry) => isArtifact(entry) && !paths.has(entry.file))
    .map(({ file }) => ({
      file: `${folder}/${file}`,
      what: 'not asked for',
      todo: 'give the `--edition`, `--lang` and `--format` that the cells have between them, or leave the cell out',
    }))
}

/** A manifest of an edition is its cell's own, and the ledger and the trace were looked at. */
function differingTwins(cells: readonly Cell[]): readonly Fault[] {
  const all = cells.flatMap(({ folder, files }) => files.filter(isArtifact).map((entry) => ({ ...entry, folder })))
  const first = new Map(all.toReversed().map((entry) => [entry.file, entry]))
  return all
    .filter(({ file, sha256 }) => first.get(file)?.sha256 !== sha256)
    .map(({ folder, file }) => ({
      file: `${folder}/${file}`,
      what: `not the same as in ${first.get(file)?.folder}`,
      todo: 'build both cells again, with one version of Node',
    }))
}

function isArtifact({ file }: ListedFile): boolean {
  return artifactName.test(nameOf(file))
}

function inNoCell(cells: readonly Cell[], { wanted }: Expected): readonly Fault[] {
  const there = new Set(cells.flatMap(({ files }) => files.map(({ file }) => file)))
  return wanted
    .filter(({ path }) => !there.has(path))
    .map(({ built: { edition, language }, format, path }) => ({
      file: path,
      what: 'in no cell',
      todo: `build it with \`report build --edition ${edition} --lang ${language} --format ${format}\``,
    }))
}
