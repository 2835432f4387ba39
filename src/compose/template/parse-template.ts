import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Diagnostic, Outcome } from '../../model/diagnostic.ts'
import type { SourceFile } from '../../model/source-file.ts'
import { matchNotes } from './match-notes.ts'
import { reportTrouble } from './report-trouble.ts'

/**
 * Parses a template: Markdown with tables and footnotes, and directives for slots and values. Its bytes must be UTF-8,
 * and its notes and their marks must belong together.
 */
export function parseTemplate({ path, bytes }: SourceFile): Outcome<Root> {
  const text = decode(bytes)
  if (text === undefined) {
    const what = `The template ${path} is not in UTF-8`
    return {
      diagnostics: [
        { rule: 'file-is-utf8', severity: 'error', what, todo: 'Save it as UTF-8 in the text editor', related: [] },
      ],
    }
  }
  const value = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).parse(text)
  const diagnostics: Diagnostic[] = []
  matchNotes(value, text, reportTrouble(path, diagnostics))
  return diagnostics.length === 0 ? { value, diagnostics } : { diagnostics }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
