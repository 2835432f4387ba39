import { parseDocument } from 'yaml'
import { codePointOf, unprintable } from '../model/printable.ts'
import { placerOf } from './placer.ts'
import type { Placer } from './placer.ts'
import { wordsFor } from './syntax-words.ts'
import type { Tell } from './tell.ts'
import { writtenOf } from './written-of.ts'
import type { Written } from './written.ts'

/**
 * Reads the YAML of one file. Every value stays the words that were written (a date is no date yet, `no` is not false). Where the YAML itself is
 * broken we tell that and return nothing: what a parser makes of the rest is a guess, and would be told twice.
 */
export function parseNotes(file: string, text: string, tell: Tell): Written | undefined {
  const place = placerOf(file, text)
  const clean = withoutUnprintable(text, place, tell)
  const document = parseDocument(clean, { schema: 'failsafe', uniqueKeys: false, keepSourceTokens: true, prettyErrors: false, logLevel: 'error' })
  let lastLine = 0
  for (const error of document.errors) {
    const { rule, what, todo, start } = wordsFor(error, document, clean)
    const at = place(start, start + 1)
    // What follows on the same line follows from the same slip.
    if (at.line > lastLine) tell(rule, what, { todo, place: at })
    lastLine = Math.max(lastLine, at.line)
  }
  if (document.errors.length > 0) return undefined
  return writtenOf(document.contents, { text: clean, place, tell })
}

/** Keeps such characters from the parser, to which some of them mean something; one replacement each, so that places stay. */
function withoutUnprintable(text: string, place: Placer, tell: Tell): string {
  return text.replace(new RegExp(unprintable, 'gu'), (character: string, offset: number) => {
    tell('text-is-printable', `Unexpected character ${codePointOf(character)}, which cannot be printed`, {
      todo: 'Delete it, and type the words around it anew: it may be hidden between two letters.',
      place: place(offset, offset + 1),
    })
    return '\uFFFD'
  })
}
