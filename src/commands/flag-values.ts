import { InvalidArgumentError } from 'commander'
import { dateFault } from '../model/date-fault.ts'
import { didYouMean } from '../model/did-you-mean.ts'
import { type Slug, slugPattern } from '../model/names.ts'
import { slugOf } from '../model/slug-of.ts'
import { type FormatName, formats } from '../pipeline.ts'
import { usualEditor } from '../preview/draft/editor-link.ts'

/** The formats that `--format` accepts. */
export const formatNames = Object.keys(formats)

/**
 * Makes a parser for a flag that takes a list: `a,b`, `a b` and the flag given twice mean the same. Repetitions are
 * dropped.
 */
export function listOf<T extends string>(
  convert: (word: string) => T,
): (words: string, before: readonly T[] | undefined) => readonly T[] {
  return (words, before = []) => [...new Set([...before, ...words.split(',').map((word) => convert(word.trim()))])]
}

/** Takes any word that is not empty. */
export function toWord(word: string): string {
  if (word !== '') return word
  throw new InvalidArgumentError('Expected names between the commas.')
}

/** Takes the name of a folder, and drops the slash at its end. */
export function toFolder(word: string): string {
  if (word !== '') return word.replace(/(?<=.)[\\/]+$/, '')
  throw new InvalidArgumentError('Expected the name of a folder.')
}

/** Takes the name of a format. */
export function toFormat(word: string): FormatName {
  if (isFormat(word)) return word
  throw new InvalidArgumentError(didYouMean(word, formatNames) ?? '')
}

/** Takes a whole number. */
export function toCount(word: string): number {
  if (/^\d{1,9}$/.test(word)) return Number(word)
  throw new InvalidArgumentError('Expected a whole number, such as 20.')
}

/** Takes an id. */
export function toSlug(word: string): Slug {
  if (slugPattern.test(word)) return word
  const near = slugOf(word)
  throw new InvalidArgumentError(
    `Expected small Latin letters, figures and hyphens${near === undefined ? '.' : `, such as ${near}.`}`,
  )
}

/** Takes the number of a port. */
export function toPort(word: string): number {
  if (/^\d{1,5}$/.test(word) && Number(word) <= 65535) return Number(word)
  throw new InvalidArgumentError('Expected a number from 0 to 65535; 0 takes any free port.')
}

/** Takes the name of a machine as a browser writes it, in small letters: with a port, or without one for all ports. */
export function toHostName(word: string): string {
  if (/^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:]+\])(?::\d{1,5})?$/i.test(word)) return word.toLowerCase()
  throw new InvalidArgumentError(
    'Expected what stands in the address bar between `//` and the next `/`, such as localhost:8080',
  )
}

/**
 * Takes the pattern of a link into an editor. It must name the file, and must not be of a scheme that a browser runs
 * within the page.
 */
export function toEditor(word: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(word) && word.includes('{file}') && !/^(javascript|data|vbscript|blob):/i.test(word))
    return word
  throw new InvalidArgumentError(
    `Expected an address with \`{file}\`, and perhaps \`{line}\` and \`{column}\`, such as ${usualEditor}`,
  )
}

/** Takes a day or a month that the calendar has: `2008-06-15`, `2008-06`. */
export function toDate(word: string): string {
  if (isCalendarDate(word)) return word
  throw new InvalidArgumentError('Expected a day or a month, such as 2008-06-15 or 2008-06.')
}

/** Takes the time of a meeting, as notes have it. */
export function toSpan(word: string): string {
  const ends = word.split('/').filter((end) => end !== '..')
  const isSpan = ends.length > 0 && word.split('/').length <= 2 && ends.every((end) => dateFault(end) === undefined)
  if (word === 'unknown' || isSpan) return word
  throw new InvalidArgumentError('Expected 2007-05-11, 2007-03-26/2007-03-27, 2007-05, 2007 or unknown.')
}

function isFormat(word: string): word is FormatName {
  return formatNames.includes(word)
}

function isCalendarDate(word: string): boolean {
  const [, year, month, day = '01'] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(word) ?? []
  if (year === undefined) return false
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`)
}
