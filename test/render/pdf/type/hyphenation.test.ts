import { describe, expect, test } from 'vitest'
import { openHyphenation } from '../../../../src/render/pdf/type/hyphenation.ts'

const hyphenate = await openHyphenation(['en', 'fr', 'es', 'ru', 'nb', 'ar', 'zh'])

/** Shows where a text may be divided, with a dot at each place. */
function divided(text: string, language = 'en'): string {
  return hyphenate(text, language).replaceAll('\u00AD', '·')
}

describe('a word is divided', () => {
  test.each([
    ['en', 'humanitarian coordination', 'human·it·arian coordin·a·tion'],
    ['en-GB', 'protection', 'pro·tec·tion'],
    ['fr', 'l’intégration', 'l’inté·gra·tion'],
    ['es', 'integración', 'inte·gra·ción'],
    ['ru', 'административную', 'адми·ни·стра·тив·ную'],
    ['nb', 'deltagere', 'del·ta·ge·re'],
    ['nb', 'menneskerettighetsorganisasjonene', 'men·nes·ke·ret·tig·hets·or·ga·ni·sa·sjo·ne·ne'],
  ])('in %s: %s', (language, text, expected) => {
    const found = divided(text, language)
    expect(found.replaceAll('·', '')).toBe(expected.replaceAll('·', ''))
    expect(found).toContain('·')
  })

  test('with three letters at least on either side', () => {
    for (const [language, text] of [
      ['en', 'around everybody especially'],
      ['fr', 'écoulement éternelle'],
      ['ru', 'административную'],
      ['nb', 'deltagere områder'],
    ] as const) {
      for (const word of divided(text, language).split(' ')) {
        const syllables = word.split('·')
        expect(
          syllables.length > 1 ? Math.min(syllables[0]?.length ?? 0, syllables.at(-1)?.length ?? 0) : 3,
          word,
        ).toBeGreaterThanOrEqual(3)
      }
    }
  })
})

describe('nothing is divided in', () => {
  test.each([
    ['a symbol', 'A/62/100 and E/CN.4/2005/102/Add.1'],
    ['a name', 'Johannesburg, Multidimensional, UNHCR'],
    ['a number', '1234567890 and 10,000th'],
    ['an address', 'https://www.example.org/documentation'],
    ['a compound', 'decision-making peacekeeping/peacebuilding'],
    ['a short word', 'given under'],
    ['letters that are more than any word has', `${'coordination'.repeat(5)}s`],
  ])('%s', (_, text) => {
    expect(divided(text)).toBe(text)
  })

  test.each([
    ['ar', 'المشاركون'],
    ['zh', '一体化应当被视为'],
    ['pt', 'administração'],
  ])('a language without patterns: %s', (language, text) => {
    expect(divided(text, language)).toBe(text)
  })
})
