import { slugPattern } from './names.ts'

/**
 * Makes an id of words: in small letters, without marks on letters, with a hyphen between words, cut at a word to 40
 * characters: "Genève" is `geneve`. Undefined where no Latin letter is left to begin with.
 */
export function slugOf(words: string): string | undefined {
  const parts = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '')
  const first = parts.findIndex((part) => /^[a-z]/.test(part))
  if (first === -1) return undefined
  const slug = parts
    .slice(first)
    .reduce((whole, part) => (whole.length + part.length < 40 ? `${whole}-${part}` : whole))
  return slugPattern.test(slug) ? slug : slug.slice(0, 40)
}
