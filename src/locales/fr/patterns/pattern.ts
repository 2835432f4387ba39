import { letter } from '../../shared/latin.ts'
import { pattern as joined } from '../../shared/pattern.ts'

/** Writes a pattern over several lines as other languages do; an apostrophe stands for both of those that are typed. */
export function pattern(parts: TemplateStringsArray, ...values: readonly string[]): string {
  return joined(parts, ...values).replace(/(?<!')’(?!')/g, "[’']")
}

/** Where a word ends, which `\b` does not see behind an accent. */
export const end = `(?![${letter}])`
