import type { KnownWords, Opposites } from '../../model/likeness.ts'

/** Reads words for the same from a list, a thing a line, written as opposites are. */
export function synonymsIn(list: string, before = '', as = asItIs): readonly KnownWords[] {
  return list
    .trim()
    .split('\n')
    .map((line) => beginning(line, before, as))
}

/**
 * Reads opposites from a list, a pair a line: the beginnings of words for one way, `/`, and those for the opposite way,
 * which may stand on the next line. A word that is meant whole ends in a full stop.
 */
export function oppositesIn(list: string, before = '', as = asItIs): readonly Opposites[] {
  return list
    .trim()
    .split(/\n(?! *\/)/)
    .map((line) => {
      const [one = '', other = ''] = line.split('/')
      return { one: beginning(one, before, as), other: beginning(other, before, as) }
    })
}

/**
 * Knows the words that begin with one of some beginnings, behind what `before` finds; `as` writes them as they stand in
 * texts that are written out. There are thousands in all languages, of which few programs need any: the first word that
 * is looked for has them read.
 */
export function beginning(words: string, before = '', as = asItIs): KnownWords {
  let known: RegExp | undefined
  return {
    test: (word) => {
      known ??= new RegExp(`^${before}(?:${as(words).trim().split(/\s+/).map(wholeOrNot).join('|')})`, 'u')
      return known.test(word)
    },
  }
}

function asItIs(words: string): string {
  return words
}

function wholeOrNot(word: string): string {
  return word.endsWith('.') ? `${word.slice(0, -1)}$` : word
}

/**
 * Makes what writes abbreviations out, each where it stands as a word of its own; and what puts one word for phrases,
 * which are given in small letters and found in capitals as well: "not only" denies nothing.
 */
export function writtenOutWith(
  abbreviations: Readonly<Record<string, string>>,
  phrases: Readonly<Record<string, string>>,
): (text: string) => string {
  const whole = (either: string): string => `(?<![\\p{L}\\p{N}])(?:${either})(?![\\p{L}\\p{N}])`
  const [long, plain] = [replacing(abbreviations, whole, 'gu'), replacing(phrases, whole, 'giu')]
  return (text) => plain(long(text))
}

/** Makes what replaces words, the longest first, where the pattern that is made of them finds them. */
export function replacing(
  words: Readonly<Record<string, string>>,
  patternOf: (either: string) => string,
  flags: string,
): (text: string) => string {
  let found: RegExp | undefined
  return (text) => {
    found ??= new RegExp(patternOf(longestFirst(words).join('|')), flags)
    return text.replace(found, (word) => words[word] ?? words[word.toLowerCase()] ?? word)
  }
}

function longestFirst(words: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(words).sort((a, b) => b.length - a.length)
}
