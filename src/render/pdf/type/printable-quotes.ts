import type { Manuscript } from '../manuscript/block.ts'
import { languageOf, type TextRun } from '../manuscript/run.ts'
import { invisible } from './invisible.ts'
import type { Typography } from './typography.ts'

/**
 * Puts `[…]` in place of the words of quotations that no face can print. A quotation may be in any script, and nobody
 * may change it: a draft that quotes it is printed nevertheless, and tells the place where it is to be read.
 */
export function withPrintableQuotes(
  manuscript: Manuscript,
  typography: Pick<Typography, 'language' | 'faceFor'>,
): Manuscript {
  const { language, faceFor } = typography
  const printable = (run: TextRun): TextRun => {
    if (!run.quoted) return run
    const isLacking = (character: string): boolean =>
      character.replace(invisible, '') !== '' && !faceFor(character, run.look, languageOf(run, language))
    const marked = [...run.text].map((character) => (isLacking(character) ? lacking : character)).join('')
    return { ...run, text: marked.replace(stretch, '[…]') }
  }
  const blocks = manuscript.blocks.map((block) =>
    block.kind === 'text' ? { ...block, runs: block.runs.map(printable) } : block,
  )
  return { ...manuscript, blocks }
}

/** Stands for a character that no face has: a code point that is none itself, and so is in no notes. */
const lacking = '\uFFFF'

/** Characters that no face has, with what stands between them: white and combining marks. */
const stretch = /\uFFFF(?:[\s\p{M}\uFFFF]*[\p{M}\uFFFF])?/gu
