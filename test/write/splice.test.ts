import { expect, it } from 'vitest'
import type { Change } from '../../src/model/change.ts'
import { splice } from '../../src/write/splice.ts'

const set = (path: Change['path'], value: string | readonly string[]): Change => ({ do: 'set', path, value })
const that = ['agreed', 0, 'that'] as const

it.each<[string, string, Change, string]>([
  [
    'changes the words that differ, and leaves the lines around them',
    'agreed:\n  - id: a   # first\n    that: >-\n      it should be seen\n      as a tool, not a goal\n\nraised: []\n',
    set(that, 'it should be seen as a means, not a goal'),
    'agreed:\n  - id: a   # first\n    that: >-\n      it should be seen\n      as a means, not a goal\n\nraised: []\n',
  ],
  [
    'writes words anew where they would mean something else',
    'agreed:\n  - that: peace first # see the account\n    id: a\n',
    set(that, 'peace first: then the rest'),
    'agreed:\n  - that: >- # see the account\n      peace first: then the rest\n    id: a\n',
  ],
  [
    'keeps quotation marks and their escapes',
    "agreed:\n  - that: 'the state''s own plan'\n",
    set(that, "the state's old plan"),
    "agreed:\n  - that: 'the state''s old plan'\n",
  ],
  [
    'keeps the line ends of Windows',
    'agreed:\r\n  - that: >-\r\n      one\r\n      two\r\n',
    set(['agreed', 0, 'short'], 'a word: more'),
    'agreed:\r\n  - that: >-\r\n      one\r\n      two\r\n    short: >-\r\n      a word: more\r\n',
  ],
  [
    'puts words under their language, and a blank beside it',
    'agreed:\n  - id: a\n    that: integration is a tool # for now\n    theme: b\n',
    { do: 'divide', path: that, as: 'en', blanks: { fr: [] } },
    'agreed:\n  - id: a\n    that:\n      en: integration is a tool # for now\n      fr:\n    theme: b\n',
  ],
  [
    'moves the lines of a text along',
    'agreed:\n  - that: >-\n      one\n\n      two\n    id: a\n',
    { do: 'divide', path: that, as: 'en', blanks: { fr: [], ru: [] } },
    'agreed:\n  - that:\n      en: >-\n        one\n\n        two\n      fr:\n      ru:\n    id: a\n',
  ],
  [
    'puts an item of a list under its language',
    'with:\n  - the Ministry\n    of Defence\n  - Norway\n',
    { do: 'divide', path: ['with', 0], as: 'en', blanks: { fr: [] } },
    'with:\n  - en: the Ministry\n      of Defence\n    fr:\n  - Norway\n',
  ],
  [
    'adds a blank to the languages that are there',
    'place:\n  en: Geneva\n  fr: Genève\ndate: 2007\n',
    { do: 'divide', path: ['place'], as: 'en', blanks: { ru: ['name', 'at'] } },
    'place:\n  en: Geneva\n  fr: Genève\n  ru:\n    name:\n    at:\ndate: 2007\n',
  ],
  [
    'adds a blank between braces',
    'place: {en: Geneva}\ntheme: {title: Access}\n',
    { do: 'divide', path: ['place'], as: 'en', blanks: { fr: [] } },
    'place: {en: Geneva, fr: ""}\ntheme: {title: Access}\n',
  ],
  [
    'makes a map between braces',
    'themes: [{id: a, title: Access}]\n',
    { do: 'divide', path: ['themes', 0, 'title'], as: 'en', blanks: { fr: [] } },
    'themes: [{id: a, title: {en: Access, fr: ""}}]\n',
  ],
  [
    'fills a blank',
    'agreed:\n  - that:\n      en: one\n      fr:\n    id: a\n',
    set(['agreed', 0, 'that', 'fr'], 'un outil: non une fin'),
    'agreed:\n  - that:\n      en: one\n      fr: >-\n        un outil: non une fin\n    id: a\n',
  ],
  [
    'fills a blank before a comment',
    'place:\n  fr: # Genf?\n  en: Geneva\n',
    set(['place', 'fr'], 'Genève'),
    'place:\n  fr: Genève # Genf?\n  en: Geneva\n',
  ],
  [
    'adds a key first',
    'agreed:\n  - that: x\n',
    { do: 'set', path: ['agreed', 0, 'id'], value: 'x1', first: true },
    'agreed:\n  - id: x1\n    that: x\n',
  ],
  [
    'adds to a list in brackets',
    'sessions: [a, b] # all\n',
    { do: 'append', path: ['sessions'], item: 'c' },
    'sessions: [a, b, c] # all\n',
  ],
  [
    'adds to a list of dashes',
    'sessions:\n- a\n- b\n\nthemes: x\n',
    { do: 'append', path: ['sessions'], item: 'c' },
    'sessions:\n- a\n- b\n- c\n\nthemes: x\n',
  ],
  [
    'makes a list where there is none',
    'agreed:\n  - that: x\n',
    { do: 'append', path: ['agreed', 0, 'echoes'], item: 'oslo/x' },
    'agreed:\n  - that: x\n    echoes: [oslo/x]\n',
  ],
  [
    'makes a list of one',
    'agreed:\n  - echoes: oslo/x\n',
    { do: 'append', path: ['agreed', 0, 'echoes'], item: 'oslo/y' },
    'agreed:\n  - echoes: [oslo/x, oslo/y]\n',
  ],
  [
    'gives each text in brackets a line of its own',
    'dilemmas:\n  - because: [access, protection and aid]\n    id: x\n',
    set(['dilemmas', 0, 'because'], ['access, protection and aid']),
    'dilemmas:\n  - because:\n      - access, protection and aid\n    id: x\n',
  ],
])('%s', (_, before, change, after) => {
  expect(splice(before, [change])).toEqual({ text: after, unwritable: [] })
})

it('makes no change that it cannot make whole', () => {
  const text = 'agreed:\n  - that: &words x\n    short: *words\n'
  const change = set(['agreed', 0, 'short'], 'y')
  expect(splice(text, [change])).toEqual({
    text,
    unwritable: [
      {
        change,
        why: 'What stands at agreed, 0, short cannot be changed without moving other words: change it by hand.',
      },
    ],
  })
  expect(splice('a: [', [set(['a'], 'b')]).text).toBe('a: [')
})
