import { describe, expect, it } from 'vitest'
import { chooseName, chooseText, inForms } from '../../src/compose/choose-text.ts'
import { en } from '../../src/locales/en/en.ts'
import { plain } from '../../src/locales/phrase.ts'
import type { Text } from '../../src/model/text.ts'

describe('a text', () => {
  const words = (text: Text, language = 'nb'): string => plain(chooseText(text, en, language))

  it('is in the language of the report, else of the notes, else the first by tag; other languages are marked', () => {
    expect(words({ nb: 'norsk', en: 'English', da: 'dansk' })).toBe('English')
    expect(words({ fr: 'français', nb: 'norsk', da: 'dansk' })).toBe('[in Norwegian: norsk]')
    expect(words({ sv: 'svenska', fr: 'français' })).toBe('[in French: français]')
  })

  it('has no mark in the language of the report, wherever it is spoken', () => {
    expect(words({ 'en-GB': 'colour' }, 'en')).toBe('colour')
  })

  it('is nothing where there is none', () => expect(chooseText({}, en, 'en')).toEqual([]))
})

describe('a name', () => {
  it('has its forms in the language of the report: in its own form, else in that without a region', () => {
    const at = { en: 'in C', 'fr-CA': 'à A', fr: 'à B', 'fr-CH': 'à C' }
    const atIn = (wanted: string) => plain(inForms({ name: { en: 'C' }, at }, () => [], wanted).at ?? [])
    expect(['fr-CH', 'fr', 'fr-BE', 'fr-CA', 'es'].map(atIn)).toEqual(['à C', 'à B', 'à B', 'à A', ''])
  })

  it.each(['ar', 'ar-EG', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'ur-PK', 'yi'])(
    'in %s is read from right to left',
    (lang) => {
      expect(chooseName({ [lang]: 'x' }, en, lang)).toMatchObject([
        { type: 'languageRun', lang, direction: 'rtl', children: [{ type: 'text', value: 'x' }] },
      ])
    },
  )

  it.each(['nb', 'fr', 'zh', 'ru', 'uz'])('in %s is not, and stays as it is, without a mark', (lang) => {
    expect(chooseName({ [lang]: 'x' }, en, lang)).toMatchObject([
      { type: 'languageRun', lang, direction: 'ltr', children: [{ type: 'text', value: 'x' }] },
    ])
  })

  it('in the language of the report is plain', () => {
    expect(chooseName({ en: 'x', fr: 'y' }, en, 'fr')).toMatchObject([{ type: 'text', value: 'x' }])
    expect(chooseName({}, en, 'fr')).toEqual([])
  })
})
