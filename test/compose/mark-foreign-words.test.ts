import { expect, test } from 'vitest'
import { markForeignWords } from '../../src/compose/mark-foreign-words.ts'
import type { Inline, ReportRoot } from '../../src/model/document.ts'

function rootOf(...children: Inline[]): ReportRoot {
  return { type: 'root', children: [{ type: 'section', role: 'body', children: [{ type: 'paragraph', children }] }] }
}

const arabic: Inline = { type: 'languageRun', lang: 'ar', direction: 'rtl', children: [{ type: 'text', value: 'علي' }] }

test('A name in another script is marked, also within emphasized words', () => {
  expect(markForeignWords(rootOf({ type: 'strong', children: [{ type: 'text', value: 'Mr. علي' }] }), 'en')).toEqual(
    rootOf({ type: 'strong', children: [{ type: 'text', value: 'Mr. ' }, arabic] }),
  )
})

test('What is marked already, and a report without such words, stays as it is', () => {
  const root = rootOf(arabic, { type: 'text', value: ' and Oslo' })
  const [section] = markForeignWords(root, 'en').children
  expect(section).toBe(root.children[0])
})
