import { unspaced } from '../model/tokens-of.ts'

/** A word of a text, and whether a mark of punctuation parts it from the one before. */
export interface Word {
  readonly text: string
  readonly afterMark: boolean
}

const runs = new RegExp(`[${unspaced}]+|(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}])+`, 'gu')
const isUnspaced = new RegExp(`^[${unspaced}]`, 'u')
const mark = /[^\p{L}\p{M}\p{N}\s'’-]/u

/** Divides a text into its words; where no spaces part them, into pairs of characters. */
export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = []
  let end = 0
  for (const { 0: run, index } of text.matchAll(runs)) {
    const afterMark = mark.test(text.slice(end, index))
    const parts = isUnspaced.test(run) ? pairsOf(run) : [run]
    words.push(...parts.map((part, at) => ({ text: part, afterMark: at === 0 && afterMark })))
    end = index + run.length
  }
  return words
}

function pairsOf(run: string): readonly string[] {
  const characters = [...run]
  if (characters.length === 1) return characters
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`)
}
