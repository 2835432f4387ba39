import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordChanges } from '../../src/changes/word-changes.ts'

/** Writes changes as `git diff --word-diff` does. */
function marked(before: string, after: string): string {
  const marks = { both: ['', ''], before: ['[-', '-]'], after: ['{+', '+}'] } as const
  return wordChanges(before, after)
    .map((words) => marks[words.in].join(words.text))
    .join('')
}

test.each([
  ['planning should start early', 'planning must start early', 'planning [-should-]{+must+} start early'],
  ['it is a tool for peace', 'it is the means for peace', 'it is [-a tool-]{+the means+} for peace'],
  ['it is useful, and new', 'it is useful and new', 'it is [-useful,-]{+useful+} and new'],
  ['planning starts late', 'planning often starts late', 'planning {+often +}starts late'],
  ['规划应当尽早开始', '规划必须尽早开始', '规划[-应当-]{+必须+}尽早开始'],
  ['one two three four', 'five six three seven', '[-one two three four-]{+five six three seven+}'],
  ['peace', 'lasting peace at last', '{+lasting +}peace{+ at last+}'],
  ['the same', 'the same', 'the same'],
  ['', 'all of it', '{+all of it+}'],
])('%s → %s', (before, after, expected) => {
  expect(marked(before, after)).toBe(expected)
})

test('both texts can be read from the changes', () => {
  const words = fc.array(fc.constantFrom('peace', ' ', ', ', 'war', '\n', '和', 'é', '😀', '-'), { maxLength: 30 })
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [before, after] = [one.join(''), other.join('')]
      const without = (side: string) =>
        wordChanges(before, after)
          .filter((told) => told.in !== side)
          .map(({ text }) => text)
          .join('')
      expect([without('after'), without('before')]).toEqual([before, after])
    }),
  )
})

test('texts without anything in common cost no long search', () => {
  const text = (word: string) => Array.from({ length: 50_000 }, (_, index) => `${word}${index}`).join(' ')
  expect(wordChanges(text('a'), text('b')).length).toBe(2)
})
