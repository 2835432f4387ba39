import { visit } from 'yaml'
import type { Document, ErrorCode, YAMLError } from 'yaml'
import type { RuleId } from '../model/rules.ts'

/** What to tell of an error of the YAML parser, and from which offset on. */
export interface SyntaxWords {
  readonly rule: RuleId
  readonly what: string
  readonly todo: string
  readonly start: number
}

/** Says an error of the YAML parser (yaml 2.9) in words for someone who never heard of YAML, at the slip that most likely caused it. */
export function wordsFor(error: YAMLError, document: Document, text: string): SyntaxWords {
  const start = error.pos[0]
  const line = lineAt(text, start)
  const before = lineAt(text, text.lastIndexOf('\n', start - 1) - 1)
  return { start, ...(slipIn(error, document, text) ?? slipOnLine(error.code, line, before)), ...slipOf[error.code] }
}

type Words = Omit<SyntaxWords, 'start'> & { readonly start?: number }

const readable = 'yaml-is-readable'
const ownLine = 'Write `>-` after the key and the text on the next line, indented: then nothing in it needs care.'
const sameIndent = 'Give it as many spaces as the lines that it belongs with.'

/** What a code says by itself. */
const slipOf: Partial<Record<ErrorCode, Words>> = {
  TAB_AS_INDENT: { rule: 'indent-is-spaces', what: 'Unexpected tab at the start of a line, expected spaces', todo: 'Put two spaces for each step instead of the tab.' },
  RESOURCE_EXHAUSTION: { rule: 'nesting-is-shallow', what: 'Unexpected depth: lists within lists, more than the notes have', todo: 'Look for a bracket or a dash too many.' },
  MULTIPLE_DOCS: { rule: readable, what: 'Unexpected line `---`, expected one set of notes in a file', todo: 'Take the line away, or put what follows it in a file of its own.' },
  BAD_DQ_ESCAPE: { rule: readable, what: 'Unexpected `\\` in a text between quotation marks', todo: ownLine },
  BAD_DIRECTIVE: { rule: readable, what: 'Unexpected `%` at the start of a line', todo: ownLine },
  BAD_SCALAR_START: { rule: readable, what: 'Unexpected mark at the start of a text', todo: ownLine },
  BAD_ALIAS: { rule: 'words-are-written-out', what: 'Unexpected `*` or `&` at the start of a text', todo: ownLine },
}

/** What only the text around it tells. */
function slipIn(error: YAMLError, document: Document, text: string): Words | undefined {
  const opened = error.code === 'MISSING_CHAR' && error.pos[0] >= text.trimEnd().length ? lastQuoted(document) : undefined
  if (opened !== undefined) return { rule: readable, what: 'A quotation mark opens here and none closes it', todo: ownLine, start: opened }
  const previousEnd = text.lastIndexOf('\n', error.pos[0] - 1)
  const cut = / #/.exec(lineAt(text, previousEnd - 1))
  if (error.code !== 'BAD_INDENT' || cut === null) return undefined
  const start = text.lastIndexOf('\n', previousEnd - 1) + 1 + cut.index + 1
  return { rule: 'text-is-whole', what: 'A `#` after a space cuts the text short here', todo: ownLine, start }
}

function lastQuoted(document: Document): number | undefined {
  let start: number | undefined
  visit(document, {
    Scalar(_, node) {
      if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') start = node.range?.[0]
    },
  })
  return start
}

function slipOnLine(code: ErrorCode, line: string, before: string): Words {
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /: .*: /.test(line)) return { rule: readable, what: 'Unexpected second colon, expected a text without `: ` in it', todo: ownLine }
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return { rule: readable, what: 'The line below this one is indented more than its neighbours', todo: 'Give it as many spaces as this line has.' }
  if (code === 'MULTILINE_IMPLICIT_KEY' && /^[\s-]*[\w-]+:\S/.test(line)) return { rule: readable, what: 'Expected a space after the colon', todo: 'Write it as `key: value`.' }
  if (code === 'MULTILINE_IMPLICIT_KEY' && /[>|][+-]?\s*$/.test(before)) return { rule: readable, what: 'Unexpected text at the start of a line', todo: 'Indent it more than the key above it.' }
  if (code === 'MULTILINE_IMPLICIT_KEY') return { rule: readable, what: 'Expected a key, a colon and a space at the start of this line', todo: 'If it is the text of the line above, indent it more than that.' }
  if (code === 'MISSING_CHAR' && line.trim() !== '') return { rule: readable, what: 'This line stands neither among the keys above it nor below one of them', todo: sameIndent }
  if (code === 'UNEXPECTED_TOKEN' && /: +-( |$)/.test(line)) return { rule: readable, what: 'Unexpected dash after the colon', todo: 'Begin the list on the next line.' }
  if (code === 'UNEXPECTED_TOKEN') return { rule: readable, what: 'Unexpected words after the end of a value', todo: ownLine }
  if (code === 'BAD_INDENT' && /[[{][^\]}]*$/.test(before)) return { rule: readable, what: 'A bracket opens on the line above and none closes it', todo: 'Close it, or write each entry on its own line after a dash.' }
  return { rule: readable, what: 'This line is not indented like its neighbours', todo: sameIndent }
}

function lineAt(text: string, offset: number): string {
  if (offset < 0) return ''
  const end = text.indexOf('\n', offset)
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end === -1 ? text.length : end)
}
