import { describe, expect, test } from 'vitest'
import { coverageOf } from '../../src/model/coverage-of.ts'
import { followUpOf, pointOf, questionOf, sessionOf, voteOf } from './points.ts'

const all = [
  pointOf('a/agreed', { list: 'agreed', level: 'full' }),
  voteOf('a/vote'),
  pointOf('a/raised'),
  pointOf('a/also-raised', { level: 'most' }),
  questionOf('a/question'),
  questionOf('a/concern', { choice: { concern: { en: 'it fails' } } }),
  questionOf('a/choice', {
    choice: {
      between: [
        { horn: { en: 'speed' }, because: [] },
        { horn: { en: 'care' }, because: [] },
      ],
    },
  }),
  followUpOf('a/later'),
]

describe('the coverage of a theme in a meeting', () => {
  test('counts each kind apart, follow-up not at all', () => {
    expect(coverageOf('integration', sessionOf('a', all), ['public'])).toEqual({
      counts: { agreed: 1, voted: 1, raised: 2, dilemma: 1, concern: 1, question: 1 },
      shade: 6,
    })
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 20])('is shaded by the number of statements: %i', (number) => {
    const some = Array.from({ length: number }, (_, index) => pointOf(`a/x${index}`))
    expect(coverageOf('integration', sessionOf('a', some), ['public'])).toMatchObject({ shade: Math.min(number, 6) })
  })

  test('counts a statement at its home alone', () => {
    const both = sessionOf('a', [pointOf('a/x', { themes: ['integration', 'planning'] })])
    expect(coverageOf('integration', both, ['public'])).toMatchObject({ counts: { raised: 1 } })
    expect(coverageOf('planning', both, ['public'])).toBe('nothing')
  })

  test('counts neither what is kept out nor what may not be shown', () => {
    const some = sessionOf('a', [
      pointOf('a/out', { omit: 'said twice' }),
      pointOf('a/hidden', { visibility: 'restricted' }),
      pointOf('a/inner', { visibility: 'internal' }),
    ])
    expect(coverageOf('integration', some, ['public'])).toBe('nothing')
    expect(coverageOf('integration', some, ['public', 'restricted'])).toMatchObject({ counts: { raised: 1 }, shade: 1 })
  })

  test('tells a meeting without an account from one that has nothing on the theme', () => {
    expect(coverageOf('integration', sessionOf('a', [], { notes: 'none' }), ['public'])).toBe('no account')
    expect(coverageOf('integration', sessionOf('a', []), ['public'])).toBe('nothing')
  })
})
