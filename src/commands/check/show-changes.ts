import { createTwoFilesPatch } from 'diff'
import type { Paint } from '../../diagnostics/terminal-text.ts'
import { visible } from '../../diagnostics/terminal-text.ts'
import type { SourceFile } from '../../model/source-file.ts'
import { textOf } from './fixes-of.ts'

/** Shows the lines of a file that differ, as `git diff` does. */
export function showChanges(
  { before, after }: { readonly before: SourceFile; readonly after: SourceFile },
  paint: Paint,
): string {
  const patch = createTwoFilesPatch(before.path, after.path, textOf(before), textOf(after), '', '', { context: 2 })
  return patch
    .split(/\r?\n/)
    .filter((line) => !/^=+$/.test(line))
    .map((line) => painted(visible(line), paint))
    .join('\n')
}

function painted(line: string, paint: Paint): string {
  if (/^(?:\+\+\+|---)/.test(line)) return paint.strong(line)
  return line.startsWith('-') ? paint.error(line) : line.startsWith('+') ? paint.info(line) : line
}
