import { describe, expect, it } from 'vitest'
import { pairInOrder } from '../../src/ooxml/pair-in-order.ts'

/** Pairs paragraphs: `key:` before the words where there is one. `-` is removed, `+` added, `=` in both. */
function paired(olds: readonly string[], news: readonly string[]): readonly string[] {
  const [from, to] = [olds.map(thing), news.map(thing)]
  return pairInOrder(from, to).map(({ old, new: new_ }) => {
    if (old !== undefined && new_ !== undefined)
      return `= ${old.text}${old.text === new_.text ? '' : ` → ${new_.text}`}`
    return old === undefined ? `+ ${new_?.text}` : `- ${old.text}`
  })
}

function thing(text: string) {
  const [, key, says = ''] = /^(?:(\w+): ?)?(.*)$/.exec(text) ?? []
  return { kind: 'paragraph', ...(key !== undefined && { key }), says, words: says.split(' '), text }
}

describe('what is in both reports', () => {
  it.each([
    ['has the same key, whatever it says', ['a: one two'], ['a: three'], ['= a: one two → a: three']],
    ['has half of its words', ['one two three'], ['one two four'], ['= one two three → one two four']],
    ['and not less', ['one two three'], ['one four five'], ['- one two three', '+ one four five']],
    ['has the same words under another key', ['a: one'], ['b: one'], ['= a: one → b: one']],
    [
      'is not what has its key elsewhere',
      ['a: one', 'b: two'],
      ['b: two', 'a: one'],
      ['+ b: two', '= a: one', '- b: two'],
    ],
    ['stands in one order, as much as can', ['a:', 'b:', 'c:'], ['c:', 'a:', 'b:'], ['+ c:', '= a:', '= b:', '- c:']],
    ['is removed before another is added', ['a: one', 'z:'], ['b: two', 'z:'], ['- a: one', '+ b: two', '= z:']],
    ['may be said more than once', ['x', 'x', 'y'], ['x', 'y', 'x', 'x'], ['= x', '- x', '= y', '+ x', '+ x']],
    ['shares the most', ['one two', 'one two three'], ['one two three'], ['- one two', '= one two three']],
  ])('%s', (_, olds, news, expected) => {
    expect(paired(olds, news)).toEqual(expected)
  })

  it('is found among many, without comparing all with all', () => {
    const many = Array.from({ length: 2000 }, (_, index) => `paragraph ${index} says ${index}`)
    const pairs = paired(
      ['a: first', ...many.map((says, at) => `o${at}: ${says}`)],
      many.map((says, at) => `n${at}: ${says}`),
    )
    expect(pairs.filter((pair) => !pair.startsWith('='))).toEqual(['- a: first'])
  })

  it('is found in a table of many rows whose cells say the same', () => {
    const cells = (row: number) => [`Meeting ${row % 7}`, row % 3 === 0 ? 'Full agreement' : 'Broad agreement', '…']
    const sent = Array.from({ length: 600 }, (_, row) => cells(row)).flat()
    expect(paired(sent, sent).filter((pair) => !pair.startsWith('='))).toEqual([])
    const came = sent.with(901, 'Firm agreement').toSpliced(300, 0, 'one', 'two').toSpliced(1500, 3)
    const pairs = paired(sent, came).filter((pair) => !pair.startsWith('=') || pair.includes('→'))
    expect(pairs.filter((pair) => pair.startsWith('+'))).toEqual(['+ one', '+ two'])
    expect(pairs.filter((pair) => pair.startsWith('-'))).toHaveLength(3)
    expect(pairs.filter((pair) => pair.startsWith('='))).toEqual(['= Full agreement → Firm agreement'])
  })
})
