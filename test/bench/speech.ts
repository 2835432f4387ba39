import { type Chance, chanceFrom } from './chance.ts'

/** How many words a language has here, and how many a statement. */
const [vocabulary, shortest, longest] = [20_000, 10, 25]

const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bra cle dri flo gru'.split(' ')

/**
 * Makes statements as people make them, as far as counting words goes: few words are common and most are rare (Zipf's
 * law), those of one theme recur there, and one statement in twenty restates an earlier one in most of its words.
 */
export function speechOf(seed: number): (theme: number) => string {
  const chance = chanceFrom(seed)
  const earlier: string[] = []
  return (theme) => {
    const restated = earlier.length > 100 && chance.below(20) === 0 ? earlier[chance.below(earlier.length)] : undefined
    const said = restated === undefined ? newWords(theme, chance) : reworded(restated, theme, chance)
    if (earlier.length < 10_000) earlier.push(said)
    return said
  }
}

function newWords(theme: number, chance: Chance): string {
  const length = shortest + chance.below(longest - shortest)
  return Array.from({ length }, () => newWord(theme, chance)).join(' ')
}

/** Four words in nine are small ones, as in English prose; of the others, every other is of the theme. */
function newWord(theme: number, chance: Chance): string {
  if (chance.below(9) < 4) return chance.one(small)
  return wordOf(chance.below(2) === 0 ? rankOf(chance) : rankIn(theme, chance))
}

const small = ['the', 'of', 'and', 'to', 'in', 'should', 'be', 'a', 'for', 'that', 'is', 'by', 'with', 'on'] as const

/** Changes one word in four. */
function reworded(text: string, theme: number, chance: Chance): string {
  return text
    .split(' ')
    .map((word) => (chance.below(4) === 0 ? wordOf(rankIn(theme, chance)) : word))
    .join(' ')
}

/** Draws the rank of a word, such that a word is twice as likely as one of twice its rank. */
function rankOf(chance: Chance): number {
  return Math.floor(vocabulary ** ((chance.below(1_000_000) + 1) / 1_000_000))
}

/** A theme has its own order of words. */
function rankIn(theme: number, chance: Chance): number {
  return (rankOf(chance) * 7919 + theme * 104_729) % vocabulary
}

function wordOf(rank: number): string {
  const parts = [rank, Math.floor(rank / 25), Math.floor(rank / 625), Math.floor(rank / 15_625)]
  return parts.map((part) => syllables[part % 25]).join('')
}
