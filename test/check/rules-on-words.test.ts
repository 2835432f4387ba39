import { describe, expect, test } from 'vitest'
import type { RuleId } from '../../src/model/rules.ts'
import { foundIn } from './found-in.ts'

describe('names-no-speaker', () => {
  const titles = ['Mr.', 'Mrs', 'Ms.', 'Mme', 'Dr', 'Prof.', 'Ambassador', 'Minister', 'President', 'Professor']
  test.each<readonly [string, boolean]>([
    ...titles.map((title) => [`as ${title} Example said, planning matters`, true] as const),
    ['planning matters, in the words of Dr Example-Smith', true],
    ...['representative', 'delegate', 'ambassador', 'spokesman', 'spokeswoman'].map(
      (title) => [`the ${title} of Norway asked for more planning`, true] as const,
    ),
    ...['representative', 'delegate', 'delegation', 'ambassador'].map(
      (title) => [`the Norwegian ${title} asked for more planning`, true] as const,
    ),
    ['the Special Representative of the Secretary-General leads the operation', false],
    ['the Minister of Defence decides', false],
    ['the General Assembly decides', false],
    ['President Mandela showed that reconciliation is possible', false],
    ['the United States opposed new obligations', true],
    ['representatives of non-governmental organizations should be heard', false],
  ])('%s', (that, reported) => expect(rulesOf(that).includes('names-no-speaker')).toBe(reported))

  test('lets a statement on the record name its speakers', () => {
    const that = 'as Mr. Example said, planning matters'
    expect(rulesOf(that, 'attribution: on-record\n')).toEqual([])
    const point = `raised:\n  - id: x\n    theme: integration\n    that: ${that}\n    attribution: `
    expect(foundIn({ 'geneva.yaml': `${point}on-record\n` })).toEqual([])
    expect(foundIn({ 'geneva.yaml': `attribution: on-record\n${point}unattributed\n` })).toHaveLength(1)
  })

  test('finds who supported a speaker, and leaves other languages alone', () => {
    const point = 'raised:\n  - id: x\n    theme: integration\n    that: peace is so\n    by: one\n    supported-by: '
    expect(foundIn({ 'geneva.yaml': `${point}Brazil and Canada\n` }).map(({ what }) => what)).toEqual([
      '`supported-by` says who spoke: “Brazil”; and the statement is unattributed',
    ])
    expect(foundIn({ 'geneva.yaml': `${point}many others\n` })).toEqual([])
    expect(foundIn({ 'geneva.yaml': `language: nb\n${point}Canada\n` })).toEqual([])
  })
})

describe('word-fits-a-line', () => {
  test.each<readonly [string, boolean]>([
    [`peace is ${'a'.repeat(41)}`, true],
    [`peace is ${'a'.repeat(40)}`, false],
    [`peace is ${'ab-'.repeat(20)}c`, false],
    [`peace is at https://www.example.org/${'a'.repeat(64)} now`, false],
    [`peace is “${'一体化'.repeat(20)}”`, false],
  ])('%s', (that, reported) => expect(rulesOf(that).includes('word-fits-a-line')).toBe(reported))
})

describe('stands-alone', () => {
  test.each<readonly [string, boolean]>([
    ...['it', 'they', 'he', 'she', 'its', 'their', 'his', 'her', 'these', 'those', 'this', 'such'].map(
      (pointer) => [`${pointer} reports to the Council`, true] as const,
    ),
    ...['former', 'latter', 'above', 'same'].map((pointer) => [`the ${pointer} is harder`, true] as const),
    ['they need to be coordinated', true],
    ...['is', 'was', 'would be', 'remains', 'may be', 'might be'].map(
      (verb) => [`it ${verb} therefore important to start early`, false] as const,
    ),
    ...['to', 'that', 'for', 'in'].map((next) => [`it is important ${next} planners`, false] as const),
    ['it is important, that planning starts early', false],
    ...['who', 'which', 'that'].map((next) => [`those ${next} plan should listen`, false] as const),
    ['such as it is, planning helps', false],
    ['planning helps those who use it', false],
    ['italics help', false],
    ...['nevertheless', 'however', 'in addition', 'as a result', 'for this reason'].map(
      (word) => [`${word}, planning helps`, true] as const,
    ),
    ['however small the mission is, planning helps', false],
    ['it takes time to plan', false],
    ['it should be noted that planning helps', false],
    ['it has been shown that planning helps', false],
    ['it is up to States to decide', false],
    ['it is to be reformed', true],
    ['it should report to the Council', true],
    ['it has to be reformed', true],
    ['those affected should be heard', false],
    ['those working in the field need support', false],
    ['those States are small', true],
    ['these days wars are long', false],
    ['this century brings new threats', false],
    ['this approach helps', true],
  ])('%s', (that, reported) => expect(rulesOf(that).includes('stands-alone')).toBe(reported))

  test.each([
    ['raised', 'says: They are many.', 'says'],
    ['raised', 'that: peace holds\n    short: they are many', 'short'],
    ['dilemmas', 'question: they are many', 'question'],
    ['dilemmas', 'concern: they are many', 'concern'],
    ['dilemmas', 'concern: peace holds\n    short: they are many', 'short'],
    ['dilemmas', 'between:\n      - horn: their need\n      - horn: peace', 'horn'],
    ['dilemmas', `concern: peace holds\n    ways-forward:\n      - they are many`, undefined],
    ['raised', 'that: peace holds\n    reservations:\n      - they are many', undefined],
    ['raised', 'proposition: They are many.', undefined],
    ['raised', 'that: {fr: they are many}', undefined],
  ])('is asked of the right texts: %s, %j', (list, text, key) => {
    const found = foundIn({ 'geneva.yaml': `${list}:\n  - id: x\n    theme: integration\n    ${text}\n` })
    expect(found.map(({ what }) => /^`(.*?)`/.exec(what)?.[1])).toEqual(key === undefined ? [] : [key])
  })
})

describe('no-quantifier-in-statement', () => {
  const claim = 'most participants agreed'
  test.each([
    ['raised', `that: ${claim}`, ['that']],
    ['raised', `that: peace holds\n    reservations:\n      - ${claim}`, ['reservations']],
    ['raised', `proposition: ${claim}`, []],
    ['raised', `that: peace holds\n    by: one\n    supported-by: ${claim}`, []],
    ['voted', `that: ${claim}\n    votes: {for: 3, against: 1}`, ['that']],
    ['voted', `that: peace holds\n    short: ${claim}\n    votes: {for: 3, against: 1}`, ['short']],
    ['voted', `that: peace holds\n    votes: 98%\n    groups:\n      - called: ${claim}\n        votes: 98%`, []],
    ['dilemmas', `concern: peace holds\n    ways-forward:\n      - ${claim}`, ['ways-forward']],
    ['dilemmas', `question: ${claim}\n    ways-forward:\n      - ${claim}`, ['question', 'ways-forward']],
    [
      'dilemmas',
      `between:\n      - horn: ${claim}\n        because:\n          - ${claim}\n      - horn: peace\n` +
        `        because:\n          - peace\n    ways-forward:\n      - ${claim}`,
      ['because', 'horn', 'ways-forward'],
    ],
  ])('is asked of every text but a proposition: %s, %j', (list, text, keys) => {
    const found = foundIn({ 'geneva.yaml': `${list}:\n  - id: x\n    theme: integration\n    ${text}\n` })
    expect(found.map(({ what }) => /^`(.*?)`/.exec(what)?.[1])).toEqual(keys)
  })

  test('is asked of what followed too', () => {
    const found = foundIn({ 'geneva.yaml': 'follow-up:\n  - id: x\n    says: Most participants agreed.\n' })
    expect(found.map(({ rule }) => rule)).toEqual(['no-quantifier-in-statement'])
  })
})

describe('clause-completes-a-sentence', () => {
  test.each([
    ['fr', 'Genève tient', false],
    ['fr', 'La paix tient', true],
    ['fr-CA', 'Aucune paix ne tient', true],
    ['es', 'La Habana dura', false],
    ['fr', 'that peace holds', false],
    ['ar', 'The peace holds', false],
    ['en', 'peace holds, as Example et al.', false],
  ])('knows small words by language: %s, %s', (language, words, reported) => {
    const point = `raised:\n  - id: x\n    theme: integration\n    that: {${language}: "${words}"}\n`
    const found = foundIn({ 'geneva.yaml': point }).map(({ rule }) => rule)
    expect(found).toEqual(reported ? ['clause-completes-a-sentence'] : [])
  })

  test.each([
    ['who protects', 0],
    ['who protects?', 1],
  ])('wants a question in indirect form: %s', (question, count) => {
    expect(
      foundIn({ 'geneva.yaml': `dilemmas:\n  - id: x\n    theme: integration\n    question: ${question}\n` }),
    ).toHaveLength(count)
  })

  test.each(['question', 'concern'])('is asked of a %s', (key) => {
    const dilemma = `dilemmas:\n  - id: x\n    theme: integration\n    ${key}: peace holds.\n`
    expect(foundIn({ 'geneva.yaml': dilemma }).map(({ rule }) => rule)).toEqual(['clause-completes-a-sentence'])
  })

  test('lets “that” stand where the report does not say it', () => {
    const dilemma = 'dilemmas:\n  - id: x\n    theme: integration\n    question: that peace holds\n'
    expect(foundIn({ 'geneva.yaml': dilemma })).toEqual([])
  })
})

function rulesOf(that: string, more = ''): readonly RuleId[] {
  const point = `raised:\n  - id: x\n    theme: integration\n    that: >-\n      ${that}\n`
  return foundIn({ 'geneva.yaml': more + point }).map(({ rule }) => rule)
}
