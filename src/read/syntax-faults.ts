import type { ErrorCode } from 'yaml'
import { codePointOf } from '../model/printable.ts'
import type { RuleId } from '../model/rules.ts'
import { notesFields } from './fields.ts'
import { offsetOfNoBreakSpace } from './no-break-space.ts'

/**
 * An error of the YAML parser (yaml 2.9) and what can be seen around it: its code, its line, the line above,
 * what stands before the next colon on a line below, and whether the file ends there.
 */
export interface SyntaxFault {
  readonly code: ErrorCode
  readonly line: string
  readonly above: string
  readonly keyBelow: string | undefined
  readonly atEnd: boolean
}

/** The diagnostic for such a fault. `from` says where the fault is, if it is not where the parser noticed it. */
export interface FaultWording {
  readonly rule: RuleId
  readonly what: string
  readonly todo: string
  readonly from?: 'opening quotation mark' | 'comment above' | 'dashes above' | 'colon below' | 'no-break space'
}

/** Says what is wrong in words for someone who does not know YAML. */
export function wordingOf(fault: SyntaxFault): FaultWording {
  const space = offsetOfNoBreakSpace(fault.line)
  if (space !== undefined) return noBreakSpaceWording(fault.line.charAt(space))
  const found = causes.find(
    ({ code, when }) => (code === undefined || code === fault.code) && (when === undefined || when(fault)),
  )
  return {
    rule: 'yaml-is-readable',
    what: 'This line is not indented like its neighbours',
    todo: sameIndent,
    ...found?.words,
  }
}

/** Says that a no-break space, as a word processor types it, stands in the place of an ordinary one. */
export function noBreakSpaceWording(character: string): FaultWording {
  return {
    rule: 'yaml-is-readable',
    what: `Unexpected no-break space (${codePointOf(character)}), expected an ordinary space`,
    todo: 'Delete it and type an ordinary space: the two look the same in an editor.',
    from: 'no-break space',
  }
}

interface Cause {
  readonly code?: ErrorCode
  readonly when?: (fault: SyntaxFault) => boolean
  readonly words: Partial<FaultWording>
}

const ownLine = 'Write `>-` after the key and the text on the next line, indented: then nothing in it needs care.'
const wholeText = 'Write `>-` after the key, or after the dash, and the whole text on the lines below, indented.'
const sameIndent = 'Give it as many spaces as the lines that it belongs with.'

const tab: FaultWording = {
  rule: 'indent-is-spaces',
  what: 'Unexpected tab at the start of a line, expected spaces',
  todo: 'Put two spaces for each step instead of the tab.',
}
const depth: FaultWording = {
  rule: 'nesting-is-shallow',
  what: 'Unexpected depth: lists within lists, more than the notes have',
  todo: 'Look for a bracket or a dash too many.',
}
const secondSet = {
  what: 'Unexpected line `---`, expected one set of notes in a file',
  todo: 'Take the line away, or put what follows it in a file of its own.',
  from: 'dashes above',
} as const
const tooFarRight = {
  what: 'The line below this one is indented more than its neighbours',
  todo: 'Give it as many spaces as this line has.',
}
const tooFarLeft = {
  what: 'This line is not indented more than the key above it',
  todo: 'Put it further to the right than the key, if it is its text.',
}
const noSpace = { what: 'Expected a space after the colon', todo: 'Write it as `key: value`.' }
const noKey = {
  what: 'Expected a key, a colon and a space at the start of this line',
  todo:
    'Write it as `key: value`; or, if it goes on with the text above, write `>-` after the key of that text, ' +
    'and all of it on the lines below, indented.',
}
const secondColon = { what: 'Unexpected second colon, expected a text without `: ` in it', todo: ownLine }
const colonInText = {
  what: 'Unexpected colon in a text of several lines, expected a text without `: ` in it',
  todo: wholeText,
  from: 'colon below',
} as const
const openQuote = {
  what: 'A quotation mark opens here and none closes it',
  todo: ownLine,
  from: 'opening quotation mark',
} as const
const openBracket = {
  what: 'A bracket opens on the line above and none closes it',
  todo: 'Close it, or write each entry on its own line after a dash.',
}
const cutText = {
  rule: 'text-is-whole',
  what: 'A `#` after a space cuts the text short here',
  todo: ownLine,
  from: 'comment above',
} as const
const mark = { what: 'A text cannot begin with this mark on the line of its key', todo: ownLine }

/** The most likely cause of each error; more specific causes come first. */
const causes: readonly Cause[] = [
  { code: 'TAB_AS_INDENT', words: tab },
  { when: ({ line }) => /^ *\t/.test(line), words: tab },
  { code: 'RESOURCE_EXHAUSTION', words: depth },
  { code: 'MULTIPLE_DOCS', words: secondSet },
  { code: 'BAD_DQ_ESCAPE', words: { what: 'Unexpected `\\` in a text between quotation marks', todo: ownLine } },
  { code: 'BAD_DIRECTIVE', words: { what: 'Unexpected `%` at the start of a line', todo: ownLine } },
  { code: 'BAD_SCALAR_START', words: mark },
  { code: 'MISSING_CHAR', when: ({ atEnd }) => atEnd, words: openQuote },
  { code: 'BLOCK_AS_IMPLICIT_KEY', when: ({ line }) => /: .*: /.test(line), words: secondColon },
  { code: 'BLOCK_AS_IMPLICIT_KEY', when: isKeyBelow, words: tooFarRight },
  { code: 'BLOCK_AS_IMPLICIT_KEY', words: colonInText },
  { code: 'MULTILINE_IMPLICIT_KEY', when: lacksSpace, words: noSpace },
  { code: 'MISSING_CHAR', when: lacksSpace, words: noSpace },
  { when: ({ above }) => /:\s+[>|][+-]?\s*$/.test(above), words: tooFarLeft },
  { code: 'MULTILINE_IMPLICIT_KEY', when: (fault) => beginsText(fault) && !isKeyBelow(fault), words: colonInText },
  { code: 'MULTILINE_IMPLICIT_KEY', words: noKey },
  { code: 'BAD_INDENT', when: ({ above }) => / #/.test(above), words: cutText },
  { code: 'BAD_INDENT', when: ({ above }) => /[[{][^\]}]*$/.test(above), words: openBracket },
  {
    when: ({ line }) => /: +-( |$)/.test(line),
    words: { what: 'Unexpected dash after the colon', todo: 'Begin the list on the next line.' },
  },
  { when: begins('["\']'), words: { what: 'The text goes on after its closing quotation mark', todo: ownLine } },
  { when: begins('[*&!]'), words: { ...mark, rule: 'words-are-written-out' } },
  { when: begins('[[{]'), words: { what: 'Unexpected words beside a bracket', todo: ownLine } },
  { code: 'UNEXPECTED_TOKEN', words: { what: 'This line does not belong to what stands above it' } },
  { code: 'MISSING_CHAR', words: { what: 'This line stands neither among the keys above it nor below one of them' } },
]

function lacksSpace({ line }: SyntaxFault): boolean {
  return /^[\s-]*[\w-]+:\S/.test(line)
}

/** Tells whether what stands before the next colon is a key of the notes, and not words of a text. */
function isKeyBelow({ keyBelow = '' }: SyntaxFault): boolean {
  return keys.has(keyBelow.replace(/^[\s-]+/, ''))
}

const keys: ReadonlySet<string> = new Set(Object.values(notesFields).flatMap((fields) => Object.keys(fields)))

/** Tells whether the line begins a text: it stands behind a dash, or below a key that has nothing behind it. */
function beginsText({ line, above }: SyntaxFault): boolean {
  return /^\s*- /.test(line) || /:\s*$/.test(above)
}

/** Makes the condition that the value on the line begins with one of these marks. */
function begins(marks: string): (fault: SyntaxFault) => boolean {
  const pattern = new RegExp(`^[\\s-]*(?:[\\w-]+:\\s+)?${marks}`)
  return ({ line }) => pattern.test(line)
}
