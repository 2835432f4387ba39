import { expect, test } from 'vitest'
import { languagesOf, translationsIn } from '../../src/commands/translations/translations-in.ts'
import { pipeline } from '../../src/pipeline.ts'
import { complete } from '../read/complete.ts'
import { templateOf } from './files-of.ts'

/** Every name that a report may decline, in English and Russian, and in no form. */
const notes = (cover: string) => ({
  'series.yaml': `series:
  title: {en: Peace operations, ru: Операции в пользу мира}
  organizers: [Norway]
  language: en
themes:
  - id: integration
    title: {en: Integration, ru: Интеграция}
editions:
  - id: open
    languages: [ru]
${cover}    to: {en: Members, ru: Члены}
    from:
      name: Johan
      office: {en: Adviser, ru: Советник}
      mission: {en: Mission, ru: Делегация}
    organs:
      - {name: {en: Forum, ru: Форум}, session: {en: First, ru: Первый}, agenda-item: 3}
`,
  'geneva.yaml': 'place: {en: Geneva, ru: Женева}\ncalled: {en: the forum, ru: форум}\nshort: {en: forum, ru: форум}\n',
})

const ofMeeting = ['called', 'place', 'short']

test.each([
  ['none', '', []],
  ['letter', '', ['office', 'to']],
  ['letter', '    circulate: true\n', ['office', 'organs', 'to']],
  ['note-verbale', '', ['mission', 'to']],
  ['note-verbale', '    circulate: true\n', ['mission', 'organs', 'to']],
])('a Russian report with the cover %s declines, in check and in the table alike: %j', (form, circulate, ofCover) => {
  const { series, diagnostics } = pipeline(complete(notes(`    cover: ${form}\n${circulate}`)), [templateOf()], {})
  const checked = diagnostics.flatMap(({ rule, what }) => (rule === 'name-has-its-forms' ? [keyIn(what)] : []))
  const listed = series ? translationsIn(series, languagesOf(series), new Map()) : []
  const lacking = listed.filter(({ forms }) => forms.length > 0).map(({ text }) => text.key)
  expect(checked.sort()).toEqual([...ofMeeting, ...ofCover].sort())
  expect(lacking.sort()).toEqual(checked)
})

test.each([
  ['none', []],
  ['letter', ['to', 'office', 'mission']],
  ['note-verbale', ['to', 'mission']],
])('the cover %s is asked for words in its language where it prints them: %j', (form, keys) => {
  const { 'series.yaml': series, ...meetings } = notes(`    cover: ${form}\n`)
  const english = series.replace(/(to|office|mission): \{en: (\w+), .*\}/g, '$1: $2')
  const { diagnostics } = pipeline(complete({ ...meetings, 'series.yaml': english }), [templateOf()], {})
  const asked = diagnostics.flatMap(({ rule, what }) => (rule === 'text-has-its-language' ? [keyIn(what)] : []))
  expect(asked.sort()).toEqual(keys.toSorted())
})

function keyIn(what: string): string {
  return /^`(.+?)`/.exec(what)?.[1] ?? what
}
