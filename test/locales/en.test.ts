import { toString as wordsOf } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import type { Claim, Meeting, Phrase } from '../../src/locales/claim.ts'
import { view } from '../../src/locales/en/claims.ts'
import { counted } from '../../src/locales/en/counts.ts'
import { date, period, span } from '../../src/locales/en/dates.ts'
import { findings } from '../../src/locales/en/findings.ts'
import { clauses, listOf } from '../../src/locales/en/lists.ts'
import { tables } from '../../src/locales/en/tables.ts'
import { phrase } from '../../src/locales/phrase.ts'
import { levels } from '../../src/model/levels.ts'

describe('English dates', () => {
  it.each([
    [{ from: '2007-03-26', to: '2007-03-27' }, '26 and 27~March~2007'],
    [{ from: '2007-03-01', to: '2007-03-03' }, 'from 1 to 3~March~2007'],
    [{ from: '2007-03-31', to: '2007-04-01' }, 'from 31~March to 1~April~2007'],
    [{ from: '2007-12-31', to: '2008-01-02' }, 'from 31~December~2007 to 2~January~2008'],
    [{ from: '2007-05-11', to: '2007-05-11' }, '11~May~2007'],
    [{ from: '2007-06', to: '2007-06' }, 'June~2007'],
    [{ from: '2007-06', to: '2007-08' }, 'from June to August~2007'],
    [{ from: '2007-05-11' }, 'after 11~May~2007'],
    [{ to: '2007-10-05' }, 'before 5~October~2007'],
    [{}, 'not known'],
  ])('%j is %s, where ~ is a no-break space', (when, words) => expect(shown(span(when))).toBe(words))

  it('prints a day and a month', () =>
    expect([date('2007-06-15'), date('2008-06')].map(shown)).toEqual(['15~June~2007', 'June~2008']))

  it('prints a period by its months', () => {
    expect(shown(period({ from: '2007-03-26', to: '2007-10-30' }))).toBe('between March and October~2007')
    expect(shown(period({ from: '2007-05-11', to: '2007-05-11' }))).toBe('in May~2007')
    expect(shown(period({ from: '2006-11', to: '2007-02' }))).toBe('between November~2006 and February~2007')
  })
})

describe('English lists and counts', () => {
  const items = (...words: readonly string[]): readonly Phrase[] => words.map((word) => phrase`${word}`)

  it('joins without a comma before "and"', () =>
    expect([words(listOf(items('a', 'b', 'c'))), words(listOf(items('a', 'b')))]).toEqual(['a, b and c', 'a and b']))
  it('joins clauses with semicolons, and two with a comma', () =>
    expect([words(clauses(items('a', 'b', 'c'))), words(clauses(items('a', 'b')))]).toEqual([
      'a; b; and c',
      'a, and b',
    ]))
  it('writes numbers under 10 in words', () =>
    expect([counted(1, 'seminar'), counted(9, 'seminar'), counted(10, 'seminar')]).toEqual([
      'one seminar',
      'nine seminars',
      '10 seminars',
    ]))
})

describe('English claims', () => {
  const geneva: Meeting = { kind: 'seminar', place: phrase`Geneva` }
  const conference: Meeting = { kind: 'conference', place: phrase`Oslo` }
  const plain: Claim = {
    level: 'noted',
    verb: 'stated',
    stance: 'for',
    basis: 'stated',
    as: 'clause',
    text: phrase`x holds`,
  }
  const say = (
    claim: Partial<Claim>,
    meeting = geneva,
    setting: { readonly continues?: boolean; readonly again?: boolean; readonly turn?: number } = {},
  ): string =>
    words(
      findings.claim({ ...plain, ...claim }, { meeting, continues: false, again: false, turn: 0, see: [], ...setting }),
    )

  it('words each level, and no two alike', () => {
    const said = levels.map((level) => say({ level }, level === 'concluded' ? conference : geneva))
    expect(said).toEqual([
      'The final conference concluded that x holds.',
      'There was full agreement in Geneva that x holds.',
      'There was broad agreement in Geneva that x holds.',
      'The general view in Geneva was that x holds.',
      'Many participants in Geneva considered that x holds.',
      'Several participants in Geneva considered that x holds.',
      'Some participants in Geneva considered that x holds.',
      'In Geneva it was stated that x holds.',
    ])
  })

  it('varies plain statements by their place, and names a meeting once', () => {
    expect(say({}, geneva, { turn: 1 })).toBe('The point was made in Geneva that x holds.')
    expect(say({}, geneva, { continues: true })).toBe('It was also stated that x holds.')
    expect(say({ level: 'broad' }, geneva, { continues: true })).toBe(
      'There was broad agreement, also in Geneva, that x holds.',
    )
    expect(say({ level: 'concluded' }, conference, { continues: true, again: true })).toBe(
      'The conference further concluded that x holds.',
    )
  })

  it.each<[Partial<Claim>, string, string]>([
    [{ level: 'concluded' }, 'The conference further concluded that', 'The conference further concluded that'],
    [
      { level: 'full' },
      'There was full agreement, also in Geneva, that',
      'There was full agreement, also in Geneva, that',
    ],
    [
      { level: 'broad' },
      'There was broad agreement, also in Geneva, that',
      'There was broad agreement, also in Geneva, that',
    ],
    [
      { level: 'full', verb: 'stressed' },
      'All the participants in Geneva stressed that',
      'All the participants in Geneva also stressed that',
    ],
    [
      { level: 'prevailing' },
      'The general view, also in Geneva, was that',
      'The general view, also in Geneva, was that',
    ],
    [{ level: 'noted' }, 'It was also stated that', 'It was also stated that'],
    [{ level: 'noted', verb: 'stressed' }, 'It was stressed that', 'It was also stressed that'],
    [{ level: 'noted', verb: 'noted' }, 'It was noted that', 'It was also noted that'],
  ])('says of %j that it continues a meeting, and that it does so in the same manner', (claim, continues, again) => {
    const held = claim.level === 'concluded' ? conference : geneva
    expect(say(claim, held, { continues: true })).toBe(`${continues} x holds.`)
    expect(say(claim, held, { continues: true, again: true })).toBe(`${again} x holds.`)
  })

  it('says so of every second plain statement too', () => {
    expect(say({}, geneva, { continues: true, turn: 1 })).toBe('The point was also made that x holds.')
  })

  it('keeps the verb of the account, and says that it was noted only where the account notes', () => {
    expect(say({ verb: 'stressed' })).toBe('It was stressed in Geneva that x holds.')
    expect(say({ verb: 'noted' })).toBe('It was noted in Geneva that x holds.')
    expect(say({ verb: 'stressed', level: 'full' })).toBe('All the participants in Geneva stressed that x holds.')
    expect(say({ verb: 'reported' }, conference)).toBe('It was reported at the final conference that x holds.')
  })

  it('never prints agreement for what is inferred or for one speaker', () => {
    expect(say({ level: 'full', basis: 'inferred' })).toBe(
      'From the account of the Geneva seminar it may be inferred that x holds.',
    )
    expect(say({ level: 'full', by: 'one' })).toBe('One participant in Geneva was of the view that x holds.')
    expect(say({ by: { name: phrase`Ms. Example`, office: phrase`Minister` } })).toBe(
      'One speaker in Geneva, Ms. Example, Minister, observed that x holds.',
    )
  })

  it('quotes a proposition word for word, and tells agreement from disagreement', () => {
    const proposition = { as: 'proposition', text: phrase`X holds.` } as const
    expect(say({ ...proposition, level: 'full' })).toBe(
      'There was full agreement in Geneva with the statement “X holds.”',
    )
    expect(say({ ...proposition, level: 'broad', stance: 'against' })).toBe(
      'There was broad disagreement in Geneva with the statement “X holds.”',
    )
    expect(say({ level: 'broad', stance: 'against' })).toBe(
      'There was broad agreement in Geneva in rejecting the view that x holds.',
    )
  })
})

describe('a claim that is named and not said again', () => {
  const claim: Claim = {
    level: 'full',
    verb: 'stated',
    stance: 'for',
    basis: 'stated',
    as: 'clause',
    text: phrase`x holds`,
  }

  it.each<[Partial<Claim>, string, string]>([
    [{}, 'that x holds', 'full agreement'],
    [{ stance: 'against' }, 'the rejection of the view that x holds', 'full agreement against'],
    [{ level: 'prevailing', stance: 'against' }, 'the rejection of the view that x holds', 'general view against'],
    [{ level: 'noted' }, 'that x holds', 'point raised'],
    [{ level: 'noted', stance: 'against' }, 'disagreement with the view that x holds', 'disagreement expressed'],
    [{ as: 'proposition' }, 'agreement with the statement “x holds”', 'full agreement'],
    [{ as: 'proposition', stance: 'against' }, 'disagreement with the statement “x holds”', 'full agreement against'],
    [{ as: 'proposition', level: 'noted' }, 'the statement “x holds”', 'point raised'],
    [{ basis: 'inferred' }, 'as may be inferred, that x holds', 'inferred'],
  ])('claims no more than its sentence: %j', (more, named, recorded) => {
    expect(words(view({ ...claim, ...more }))).toBe(named)
    expect(tables.recorded({ ...claim, ...more })).toBe(recorded)
  })
})

function words(said: Phrase): string {
  return wordsOf([...said])
}

/** Shows no-break spaces. */
function shown(text: string): string {
  return text.replaceAll('\u00a0', '~')
}
