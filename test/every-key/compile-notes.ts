import { readFileSync } from 'node:fs'
import { stringify } from 'yaml'
import { keepMemory } from '../../src/model/memory.ts'
import type { SourceFile } from '../../src/model/source-file.ts'
import { type Compiled, pipeline } from '../../src/pipeline.ts'
import type { Tree } from './tries.ts'

/** The template of the program, and another for `template` to choose. */
const template = readFileSync(new URL('../../templates/final-report/report.md', import.meta.url), 'utf8')
const templates = [
  { name: 'final-report', path: 'templates/final-report/report.md', bytes: Buffer.from(template) },
  { name: 'brief', path: 'templates/brief/report.md', bytes: Buffer.from(`${template}\nThe end.\n`) },
]

const memory = keepMemory()
const sources = new Map<string, SourceFile>()

/** Compiles notes. */
export function compileNotes(notes: Tree): Compiled {
  return pipeline(written(notes), templates, {}, memory)
}

/** Writes notes as files. */
export function written(notes: Tree): readonly SourceFile[] {
  return Object.entries(notes).map(([name, content]) => fileOf(`sessions/${name}`, stringify(content)))
}

/** Compiles notes that are written already: the text of each file, by its name. */
export function compileTexts(texts: readonly (readonly [name: string, text: string])[]): Compiled {
  return pipeline(
    texts.map(([name, text]) => fileOf(`sessions/${name}`, text)),
    templates,
    {},
    memory,
  )
}

/** The same text is the same object, so that the memory finds what was made of it. */
function fileOf(path: string, text: string): SourceFile {
  const file = sources.get(path + text) ?? { path, bytes: Buffer.from(text) }
  sources.set(path + text, file)
  return file
}
