import type { Document, YAMLError } from 'yaml'
import { parseDocument, visit } from 'yaml'
import type { ReportFault } from '../model/diagnostic.ts'
import type { Placer } from '../model/placer.ts'
import { placerOf } from '../model/placer.ts'
import { withoutUnprintable } from '../model/printable.ts'
import { noBreakSpaces, offsetOfNoBreakSpace } from './no-break-space.ts'
import type { FaultWording, SyntaxFault } from './syntax-faults.ts'
import { noBreakSpaceWording, wordingOf } from './syntax-faults.ts'
import type { Written } from './written.ts'
import { writtenOf } from './written-of.ts'

/**
 * Parses the YAML of one file. Every value remains the words that were written: a date is not a date yet, and `no` is
 * not false. Faults in the YAML itself are reported, and then nothing is returned: what the parser makes of the rest
 * would be a guess, and would be reported twice.
 */
export function parseNotes(file: string, text: string, report: ReportFault): Written | undefined {
  const place = placerOf(file, text)
  const clean = withoutUnprintable(text, place, report)
  const document = parseDocument(clean, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  })
  if (document.errors.length > 0) return reportErrors(document, clean, place, report)
  const misleading = noBreakSpaces(document, clean)
  for (const at of misleading) {
    const { rule, what, todo } = noBreakSpaceWording(clean.charAt(at))
    report(rule, what, { todo, place: place(at, at + 1) })
  }
  if (misleading.length > 0) return undefined
  let isTooDeep = false
  const written = writtenOf(document.contents, {
    text: clean,
    place,
    report: (rule, ...more) => {
      isTooDeep ||= rule === 'nesting-is-shallow'
      report(rule, ...more)
    },
  })
  return isTooDeep ? undefined : written
}

/**
 * Reports each fault once. Errors on the same line or the next usually follow from the first one, and all other errors
 * may follow from a tab.
 */
function reportErrors(document: Document, text: string, place: Placer, report: ReportFault): undefined {
  const tabs = document.errors.filter(({ code }) => code === 'TAB_AS_INDENT')
  let last = -1
  for (const error of tabs.length > 0 ? tabs : document.errors) {
    const line = place(error.pos[0], error.pos[0] + 1).line
    const wording = wordingOf(faultOf(error, text))
    if (line > last + 1 || (line > last && error.code === 'TAB_AS_INDENT')) {
      const start = startOf(wording, error, document, text)
      report(wording.rule, wording.what, { todo: wording.todo, place: place(start, start + 1) })
    }
    last = Math.max(last, line)
  }
  return undefined
}

function faultOf(error: YAMLError, text: string): SyntaxFault {
  const offset = error.pos[0]
  const start = lineStart(text, offset)
  return {
    code: error.code,
    line: lineFrom(text, start),
    above: start === 0 ? '' : lineFrom(text, lineStart(text, start - 1)),
    keyBelow: colonBelow(text, offset)?.[1]?.trim(),
    atEnd: offset >= text.trimEnd().length,
  }
}

function startOf(wording: FaultWording, error: YAMLError, document: Document, text: string): number {
  const offset = error.pos[0]
  if (wording.from === 'opening quotation mark') return lastQuoted(document) ?? offset
  if (wording.from === 'comment above') return text.indexOf(' #', lineStart(text, lineStart(text, offset) - 1)) + 1
  if (wording.from === 'dashes above') return Math.max(0, text.lastIndexOf('---', offset))
  if (wording.from === 'colon below') return colonBelow(text, offset)?.indices?.[1]?.[1] ?? offset
  if (wording.from === 'no-break space')
    return lineStart(text, offset) + (offsetOfNoBreakSpace(lineFrom(text, lineStart(text, offset))) ?? 0)
  return offset
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

/** Finds the next colon that ends a key, on a line below, with all that stands before it on that line. */
function colonBelow(text: string, offset: number): RegExpExecArray | undefined {
  const colon = /\n([^\n]*?):(?=\s|$)/dg
  colon.lastIndex = offset
  return colon.exec(text) ?? undefined
}

function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
}

function lineFrom(text: string, start: number): string {
  const end = text.indexOf('\n', start)
  return text.slice(start, end === -1 ? text.length : end)
}
