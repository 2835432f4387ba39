import { unprintable } from '../model/printable.ts'

/**
 * Makes of a cell the words of a text in the notes: one line, without characters that cannot be printed. No-break
 * spaces between words stay. Undefined where there are no words.
 */
export function plainWords(cell: string): string | undefined {
  const words = cell
    .replace(new RegExp(unprintable, 'gu'), ' ')
    .replace(/\s+/g, (space) => (/^[\u00a0\u202f]+$/.test(space) ? space : ' '))
    .trim()
  return /[\p{L}\p{N}]/u.test(words) ? words : undefined
}
