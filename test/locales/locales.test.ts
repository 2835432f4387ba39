import { describe, expect, it } from 'vitest'
import type { Locale } from '../../src/locales/define-locale.ts'
import { en } from '../../src/locales/en/en.ts'
import { locales } from '../../src/locales/index.ts'
import { inOtherWords } from './in-other-words.ts'
import { sharedWords } from './shared-words.ts'
import { spokenBy } from './spoken-by.ts'

/** What no sentence has: words of the program's own, and a space or a mark too many. */
const slip = /undefined|null|NaN|\[object|=>| {2}|^ | $| [.,;:)]|\( |\(\)|\.\.|,,|;;|\.;|,\./

const otherWords = inOtherWords(en)
const all: readonly (readonly [string, Locale])[] = Object.entries(locales)
const pairs = all.flatMap(([tag, one], index) =>
  all.slice(index + 1).map(([other, two]) => [tag, other, one, two] as const),
)

describe.each(all)('every phrase in %s, for every number and kind of name,', (_, locale) => {
  const spoken = spokenBy(locale)

  it('is tried', () => {
    expect(spoken.filter(({ texts }) => texts.length === 0).map(({ path }) => path)).toEqual([])
  })

  it('has its words, and no space or mark too many', () => {
    const faults = spoken.flatMap(({ path, texts }) =>
      texts
        .filter((text) => slip.test(text))
        .slice(0, 3)
        .map((text) => `${path}: ${text}`),
    )
    expect(faults).toEqual([])
  })
})

describe('two languages', () => {
  it.each(pairs)('%s and %s have no words in common but those of locales/shared', async (_one, _other, one, other) => {
    expect(await sharedWords(one, other)).toEqual([])
  })

  it('may have letters, figures and numerals in common', async () => {
    expect(await sharedWords(en, otherWords)).toEqual([])
  })

  it('are not told apart by their tag alone: each place is named', async () => {
    const shared = await sharedWords(en, { ...en, tag: 'fr' })
    expect(shared).toEqual(
      expect.arrayContaining([
        'headings.raised: Views expressed and points raised',
        'finding.empty: The available accounts record no point under this theme.',
        'finding.seeAlso: On this theme, see also paragraph\u00a00.',
        'date: 11\u00a0May\u00a02007',
        'labels.annex: Annex I',
      ]),
    )
    expect(shared.length).toBeGreaterThan(60)
  })

  it.each<[string, Locale]>([
    ['headings.raised', { ...otherWords, headings: { ...otherWords.headings, raised: en.headings.raised } }],
    ['finding.empty', { ...otherWords, finding: { ...otherWords.finding, empty: en.finding.empty } }],
    ['labels.annex', { ...otherWords, labels: { ...otherWords.labels, annex: en.labels.annex } }],
    [
      'dilemma.bearing',
      { ...otherWords, dilemma: { ...otherWords.dilemma, bearing: (see) => en.dilemma.bearing(see) } },
    ],
  ])('are not told apart at %s, the one place that has the words of the other', async (place, locale) => {
    expect((await sharedWords(en, locale)).map((line) => line.split(':')[0])).toEqual([place])
  })
})
