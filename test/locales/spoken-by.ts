import { toString as plainText } from 'mdast-util-to-string'
import type { Locale } from '../../src/locales/define-locale.ts'
import { spread } from '../full.ts'
import { samples } from './samples.ts'

/** A place in a locale, such as `finding.seeAlso`: what stands there, and the words that come of it. */
export interface Spoken {
  readonly path: string
  readonly source: unknown
  /** The words themselves, or those for each sample, in order. */
  readonly texts: readonly string[]
}

/**
 * Lists all that a locale says: its words, and what each of its functions makes of its first few samples. There may be
 * forty thousand of these: without the full run, three hundred of them are taken, from all over the list.
 */
export function spokenBy(locale: Locale, few = Number.POSITIVE_INFINITY): readonly Spoken[] {
  const { patterns: _, ...words } = locale
  return Object.entries(words).flatMap(([key, value]) => spokenAt(key, value, memberOf(samples, key), few))
}

function spokenAt(path: string, source: unknown, given: unknown, few: number): readonly Spoken[] {
  if (typeof source === 'string' || Array.isArray(source)) return [{ path, source, texts: textsOf(source) }]
  if (typeof source === 'function') {
    const calls = Array.isArray(given) ? spread(given.slice(0, few), 300) : []
    return [{ path, source, texts: calls.flatMap((one) => textsOf(Reflect.apply(source, undefined, one))) }]
  }
  if (typeof source !== 'object' || source === null)
    throw new Error(`Unexpected ${typeof source} in a locale, at ${path}`)
  return Object.entries(source).flatMap(([key, value]) => spokenAt(`${path}.${key}`, value, memberOf(given, key), few))
}

function memberOf(parent: unknown, key: string): unknown {
  return typeof parent === 'object' && parent !== null
    ? Object.entries(parent).find(([name]) => name === key)?.[1]
    : undefined
}

/** The words of a string, of a phrase, or of a list of phrases. */
function textsOf(said: unknown): readonly string[] {
  if (typeof said === 'string') return [said]
  return Array.isArray(said) && said.some(Array.isArray) ? said.map((phrase) => plainText(phrase)) : [plainText(said)]
}
