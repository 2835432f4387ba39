import { expect, test } from 'vitest'
import { foundIn } from './found-in.ts'

const long = 'n'.repeat(151)
const series = (titles: string): string =>
  `series:\n${titles}  organizers: [the Ministry of Foreign Affairs]\n  language: en\n`
const theme = (more: string): string => `themes:\n  - id: integration\n    title: ${more}\n`

test.each<readonly [string, Readonly<Record<string, string>>, string, string]>([
  ['the series', { 'series.yaml': series(`  title: ${long}\n`) }, '`title` of the series', 'series.yaml'],
  [
    'the series, the short one',
    { 'series.yaml': series(`  title: Operations\n  short-title: ${long}\n`) },
    '`short-title` of the series',
    'series.yaml',
  ],
  ['a theme', { 'series.yaml': theme(long) }, '`title` of the theme `integration`', 'series.yaml'],
  [
    'a topic',
    { 'series.yaml': theme(`Integration\n    topics:\n      - id: roles\n        title: ${long}`) },
    '`title` of the topic `roles`',
    'series.yaml',
  ],
  ['a meeting', { 'geneva.yaml': `title: ${long}\n` }, '`title` of the meeting `geneva`', 'geneva.yaml'],
])('A title may be too long: that of %s', (_, notes, of, file) => {
  expect(foundIn(notes).map(({ rule, severity, what, place }) => [rule, severity, what, place?.file])).toEqual([
    ['title-is-short', 'warning', `${of} has 151 characters, 1 more than a title may have`, `sessions/${file}`],
  ])
})

test.each([
  ['of 150 characters', 'n'.repeat(150), 0],
  ['of 150 characters that are longer than one unit', '𐐀'.repeat(150), 0],
  ['that is too long in one language', `\n      en: Integration\n      fr: ${long}`, 1],
])('A title %s', (_, title, count) => {
  expect(foundIn({ 'series.yaml': theme(title) })).toHaveLength(count)
})
