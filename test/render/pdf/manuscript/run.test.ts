import { expect, test } from 'vitest'
import { type InlineMark, languageOf, plainRun } from '../../../../src/render/pdf/manuscript/run.ts'
import { typedRun } from '../fake-type.ts'

const inLanguage = (lang: string): InlineMark => ({ kind: 'language', lang })

test('the language of a run is that of its innermost mark', () => {
  expect(languageOf(typedRun('a', { marks: [inLanguage('fr'), inLanguage('ar')] }), 'en')).toBe('ar')
  expect(languageOf(typedRun('a'), 'en')).toBe('en')
})

test('white is one space, and a no-break space stays', () => {
  expect(plainRun('a \t\r\n b\u00A0 c', typedRun('').look).text).toBe('a b\u00A0 c')
})
