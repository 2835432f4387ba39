import { expect, it } from 'vitest'
import { longestWord, widthOf } from '../../../src/render/docx/pages/measure-text.ts'

// In twips at 10 points: a word that is estimated too narrow would be cut in the head of a table.
it.each([
  ['جوهانسبرغ', 1100],
  ['беспристрастность', 1650],
  ['Жемчужный', 1000],
  ['约翰内斯堡', 990],
])('a word of another script has room for its letters: %s', (word, least) => {
  expect(widthOf(word, 10)).toBeGreaterThan(least)
})

it('a mark above or below a letter takes no room', () => {
  expect(widthOf('مُحَمَّد', 10)).toBe(widthOf('محمد', 10))
})

it('a line may end between any two letters of Chinese', () => {
  expect(longestWord('约翰内斯堡', 10)).toBe(widthOf('约', 10))
})
