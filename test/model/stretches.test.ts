import { describe, expect, it } from 'vitest'
import { chooseName, chooseText } from '../../src/compose/choose-text.ts'
import { en } from '../../src/locales/en/en.ts'
import { phrase } from '../../src/locales/phrase.ts'
import { upperFirst, withoutStop } from '../../src/locales/shared/sentence-marks.ts'
import type { Inline } from '../../src/model/document.ts'
import {
  changedWords,
  flatWords,
  joinedWords,
  slicedWords,
  stretchesOf,
  writtenWords,
} from '../../src/model/stretches.ts'

const text = { en: 'integration is a tool.' }
const written = writtenWords(text.en, { text, lang: 'en' })

/** The words of each span, as they stand in the line. */
function stretchesIn(...line: readonly Inline[]): readonly string[] {
  const words = flatWords(line)
  return stretchesOf(words).map(({ start, end }) => words.value.slice(start, end))
}

describe('words that were written', () => {
  it('are known inside a phrase, by the text that they are of', () => {
    const said = phrase`It was said that ${[written]} So ${[written]}`
    expect(stretchesIn(...said)).toEqual([text.en, text.en])
    expect(stretchesOf(flatWords(said)).map(({ from }) => from)).toEqual([
      { text, lang: 'en' },
      { text, lang: 'en' },
    ])
  })

  it('are known in another language, and between what marks it', () => {
    const french = { fr: 'mot' }
    expect(stretchesIn(...chooseText(french, en, 'fr'))).toEqual(['mot'])
    expect(stretchesOf(flatWords(chooseName(french, en, 'fr')))).toMatchObject([{ from: { text: french, lang: 'fr' } }])
  })

  it('keep their place where a capital or a stop is changed', () => {
    expect(stretchesIn(...withoutStop(upperFirst([written])))).toEqual(['Integration is a tool'])
    expect(stretchesIn(...phrase`“${upperFirst(phrase`the ${[written]}`)}”`)).toEqual([text.en])
  })

  it('are nobody’s where the program says them', () => {
    expect(stretchesOf(flatWords(phrase`see ${'paragraph'} 7`))).toEqual([])
    expect(phrase`${'a'}${'b'}`).toEqual([{ type: 'text', value: 'ab' }])
  })
})

describe('a stretch', () => {
  const line = joinedWords([{ type: 'text', value: 'that ' }, written])

  it('holds what of the words is in it', () => {
    expect(stretchesIn(slicedWords(line, 0, 7))).toEqual(['in'])
    expect(stretchesIn(slicedWords(line, 0, 5))).toEqual([])
    expect(stretchesIn(slicedWords(line, 17))).toEqual([text.en.slice(12)])
  })
})

describe('changed words', () => {
  const line = joinedWords([
    { type: 'text', value: 'a ' },
    writtenWords('«b» c', { text, lang: 'en' }),
    { type: 'text', value: ' d' },
  ])

  it.each([
    ['a «b» c d', '«b» c'],
    ['a “b” c d', '“b” c'],
    ['A «b» c d', '«b» c'],
    ['the «b» c d', '«b» c'],
    ['a «b» c', '«b» c'],
    ['', ''],
  ])('%j hold %j of what was written', (value, held) => {
    expect(stretchesIn(changedWords(line, value)).join('|')).toBe(held)
  })
})
