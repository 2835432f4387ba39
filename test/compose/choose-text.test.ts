import { expect, it } from 'vitest'
import { chooseText } from '../../src/compose/choose-text.ts'

const english = { tag: 'en' }

it.each(['ar', 'ar-EG', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'ur-PK', 'yi'])(
  'words in %s are read from right to left',
  (lang) => {
    expect(chooseText({ [lang]: 'x' }, english, lang)).toMatchObject([{ type: 'languageRun', lang, direction: 'rtl' }])
  },
)

it.each(['nb', 'fr', 'zh', 'ru', 'en-GB', 'uz'])('words in %s are not', (lang) => {
  expect(JSON.stringify(chooseText({ [lang]: 'x' }, english, lang))).not.toContain('rtl')
})

it('takes the words in the language of the report, else of the notes, else the first by tag', () => {
  const words = (text: Readonly<Record<string, string>>) => JSON.stringify(chooseText(text, english, 'nb'))
  expect(words({ nb: 'norsk', en: 'English', da: 'dansk' })).toContain('English')
  expect(words({ nb: 'norsk', da: 'dansk' })).toContain('norsk')
  expect(words({ sv: 'svenska', da: 'dansk' })).toContain('dansk')
})

it('marks no words that are in the language of the report, wherever it is spoken', () => {
  expect(chooseText({ 'en-GB': 'colour' }, english, 'en')).toEqual([{ type: 'text', value: 'colour' }])
})
