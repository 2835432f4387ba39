import type { Example, Snippet } from '../../src/check/example.ts'
import type { SourceFile, Template } from '../../src/model/source-file.ts'
import { complete, fileOf } from '../read/complete.ts'

/** The notes and the template of an example, with all that it leaves out. */
export interface ExampleFiles {
  readonly notes: readonly SourceFile[]
  readonly template: Template
}

/** Makes the files of an example. */
export function filesOf(snippets: Exclude<Example, string>): ExampleFiles {
  const isTemplate = ({ file }: Snippet): boolean => file.endsWith('.md')
  const notes = complete(
    Object.fromEntries(snippets.filter((snippet) => !isTemplate(snippet)).map(({ file, text }) => [file, text])),
  )
  return {
    notes: notes.map((file) =>
      asSaved(
        snippets.find((snippet) => file.path === `sessions/${snippet.file}`),
        file,
      ),
    ),
    template: templateOf(snippets.find(isTemplate)?.text),
  }
}

/** Makes the template that the sound series asks for: of these words, or with a place for every statement. */
export function templateOf(text = '# Report\n\n::cover\n\n::themes\n\n::follow-up\n\n::supplement\n'): Template {
  return { name: 'final-report', ...fileOf('report.md', text) }
}

function asSaved(snippet: Snippet | undefined, completed: SourceFile): SourceFile {
  const file = snippet?.whole === true ? fileOf(completed.path, snippet.text) : completed
  return snippet?.encoding === undefined
    ? file
    : { path: file.path, bytes: Buffer.from(Buffer.from(file.bytes).toString(), snippet.encoding) }
}
