import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Comment, type Program, parseSync } from 'oxc-parser'

const root = join(import.meta.dirname, '..')

/** A file of TypeScript, by its path from the root of the repository, as text and as it is parsed. */
export interface Source {
  readonly path: string
  readonly text: string
  readonly program: Program
  readonly comments: readonly Comment[]
  /** What it imports or exports anew: paths for files of ours, names for packages; and whether types alone. */
  readonly imports: readonly { readonly from: string; readonly types: boolean }[]
}

/** Reads all files of TypeScript below a folder. */
export function sourcesIn(folder: string): readonly Source[] {
  const paths = filesIn(folder).filter((path) => path.endsWith('.ts'))
  return paths.map((path) => readSource(path, readFileSync(join(root, path), 'utf8')))
}

/** Lists all files below a folder of the repository, by their paths from its root. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
}

/** Parses a file. */
export function readSource(path: string, text: string): Source {
  const { program, comments, module } = parseSync(path, text)
  const requests = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      name: moduleRequest.value,
      types: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest === null ? [] : [{ name: moduleRequest.value, types: isType }],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
      name: text.slice(start + 1, end - 1),
      types: false,
    })),
  ]
  return {
    path,
    text,
    program,
    comments,
    imports: requests.map(({ name, types }) => ({ from: fromOf(path, name), types })),
  }
}

function fromOf(path: string, name: string): string {
  return name.startsWith('.') ? join(path, '..', name).replaceAll('\\', '/') : name
}
