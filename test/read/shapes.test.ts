import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { ReportFault } from '../../src/model/diagnostic.ts'
import type { RuleId } from '../../src/model/rules.ts'
import { parseNotes } from '../../src/read/parse-notes.ts'
import type { Shape } from '../../src/read/shape.ts'
import { acceptances } from '../../src/read/shapes/acceptances.ts'
import { considerations } from '../../src/read/shapes/consideration.ts'
import { date, span } from '../../src/read/shapes/date.ts'
import { language } from '../../src/read/shapes/language.ts'
import { texts } from '../../src/read/shapes/list-of.ts'
import { named } from '../../src/read/shapes/named.ts'
import { count } from '../../src/read/shapes/number.ts'
import { yesNo } from '../../src/read/shapes/one-of.ts'
import { participants } from '../../src/read/shapes/participants.ts'
import { quotation, text, wholeText, words } from '../../src/read/shapes/plain-text.ts'
import { reference, slug } from '../../src/read/shapes/slug.ts'
import { sourceReference } from '../../src/read/shapes/source-reference.ts'
import { speakers } from '../../src/read/shapes/speakers.ts'
import { votes } from '../../src/read/shapes/votes.ts'

const ajv = new Ajv2020({ strict: false })
const forty = 'a'.repeat(40)

describe('a shape reads', () => {
  test.each<[string, Shape<unknown>, string, unknown]>([
    ['a quotation without the white space around it', quotation(), '|\n  Ja.\n  Nei.\n\n', 'Ja.\nNei.'],
    ['a text of several lines as one paragraph', text(), '|\n  One\n  and two.\n', 'One and two.'],
    ['a comment after a text as a comment', text(), 'Geneva # the city', 'Geneva'],
    ['words in any letters', words(), 'A/62/100', 'A/62/100'],
    ['no texts where nothing is written', texts(), '', []],
    ['no texts in empty brackets', texts(), '[]', []],
    ['an id of forty letters', slug(), forty, forty],
    ['a source and its place, commas and all', sourceReference(), 'mfa, p. 2, l. 3', { id: 'mfa', at: 'p. 2, l. 3' }],
    ['a source and a comma', sourceReference(), 'mfa,', { id: 'mfa' }],
    ['the first day of a leap year’s March', date(), '2000-03-01', '2000-03-01'],
    ['the leap day of a century', date(), '2000-02-29', '2000-02-29'],
    ['a day until the end of its month', span(), '2007-05-11/2007-05', { from: '2007-05-11', to: '2007-05' }],
    ['a year', span(), '2007', { from: '2007', to: '2007' }],
    ['a year until a month of it', span(), '2007/2007-03', { from: '2007', to: '2007-03' }],
    ['two years', span(), '2006/2007', { from: '2006', to: '2007' }],
    ['a text in brackets alone', text(), '[the Ministry]', 'the Ministry'],
    ['one text in brackets as a list of it', texts(), '[the Ministry]', ['the Ministry']],
    ['one participant', speakers(), 'one', [{ kind: 'one' }]],
    ['a speaker without office', speakers(), '{name: N}', [{ kind: 'person', name: 'N' }]],
    ['a speaker without name', speakers(), '{office: the Minister}', [{ kind: 'person', office: 'the Minister' }]],
    [
      'a person with both',
      speakers(),
      '{name: N, office: Minister}',
      [{ kind: 'person', name: 'N', office: 'Minister' }],
    ],
    ['a delegation', speakers(), '{delegation: Norway}', [{ kind: 'delegation', name: 'Norway' }]],
    ['a group', speakers(), '{group: young people}', [{ kind: 'group', name: 'young people' }]],
    [
      'speakers in their order',
      speakers(),
      '\n  - delegation: Norway\n  - one\n  - group: \n      fr: des jeunes',
      [{ kind: 'delegation', name: 'Norway' }, { kind: 'one' }, { kind: 'group', name: { fr: 'des jeunes' } }],
    ],
    ['votes in figures', votes(), '{for: 50, against: 39, neither: 2}', { for: 50, against: 39, neither: 2 }],
    ['votes that all took a position', votes(), '{for: 50, against: 0}', { for: 50, against: 0, neither: 0 }],
    ['a share of those who voted', votes(), '98%', { percent: 98 }],
    ['a share with a space and decimals', votes(), '98.25 %', { percent: 98.25 }],
    ['the whole', votes(), '100%', { percent: 100 }],
    ['a place', named(), 'Geneva', { name: 'Geneva' }],
    ['a place by language', named(), '{en: Geneva, fr: Genève}', { name: { en: 'Geneva', fr: 'Genève' } }],
    [
      'a place with its form, beside a plain one',
      named(),
      '{ru: {name: Женева, at: в Женеве}, en: Geneva}',
      { name: { ru: 'Женева', en: 'Geneva' }, at: { ru: 'в Женеве' } },
    ],
    ['participants', participants(), '\n  - States\n  - agencies', [{ names: ['States', 'agencies'] }]],
    [
      'a category in two languages',
      participants(),
      '\n  States:\n    called: {fr: États}\n    names:\n      - Chile',
      [{ category: 'States', called: { fr: 'États' }, names: ['Chile'] }],
    ],
    ['no participants', participants(), '', []],
    [
      'participants by category',
      participants(),
      '\n  States:\n    - Chile\n    - Norway\n  Others:\n    - the ICRC',
      [
        { category: 'States', names: ['Chile', 'Norway'] },
        { category: 'Others', names: ['the ICRC'] },
      ],
    ],
    [
      'what is accepted',
      acceptances(),
      '\n  stands-alone: it is plain\n  theme-used: none',
      [
        { rule: 'stands-alone', why: 'it is plain', place: { line: 2, column: 3 } },
        { rule: 'theme-used', why: 'none' },
      ],
    ],
    ['one day given twice', span(), '2007-05-11/2007-05-11', { from: '2007-05-11', to: '2007-05-11' }],
    ['the greatest number', count(), '999999999', 999_999_999],
    ['a language of three letters and a region', language(), 'nob-NO', 'nob-NO'],
    ['a word', yesNo(), 'false', false],
  ])('%s', (_, shape, yaml, value) => {
    expect(readAs(shape, yaml)).toMatchObject({ value, rules: [] })
    expect(ajv.validate(shape.schema, parse(`key: ${yaml}`).key), 'by its schema').toBe(true)
  })
})

describe('a shape reports', () => {
  test.each<[string, Shape<unknown>, string, RuleId]>([
    ['an id of forty-one letters', slug(), `${forty}a`, 'id-has-its-form'],
    ['a reference with an id of forty-one letters', reference(), `geneva/${forty}a`, 'id-has-its-form'],
    ['a reference with a session of forty-one letters', reference(), `${forty}a/x`, 'id-has-its-form'],
    ['an id that Windows keeps', slug(), 'aux', 'id-has-its-form'],
    ['an id that Windows keeps, in capitals', slug(), 'Con', 'id-has-its-form'],
    ['a reference with an id that Windows keeps', reference(), 'lpt9/x', 'id-has-its-form'],
    ['a number of ten figures', count(), '9999999999', 'number-is-in-range'],
    ['a leap day of a century without one', date(), '1900-02-29', 'date-exists'],
    ['a time that ends before it begins', span(), '2007-06-01/2007-05', 'date-exists'],
    ['a time that is open at both ends', span(), '../..', 'date-has-its-form'],
    ['a year as the date of a report', date(), '2007', 'date-has-its-form'],
    ['years that end before they begin', span(), '2007/2006', 'date-exists'],
    ['a year that ends before its month begins', span(), '2007-03/2006', 'date-exists'],
    ['a text in brackets cut by a comment', wholeText(), '[it is #1\n  ]', 'text-is-whole'],
    ['texts in brackets', texts(), '[trade, fish]', 'texts-are-dash-lists'],
    ['considerations in brackets', considerations(), '[trade, fish]', 'texts-are-dash-lists'],
    ['two kinds of speaker in one entry', speakers(), '{name: N, delegation: Norway}', 'value-has-its-kind'],
    ['a group that is an office', speakers(), '{office: O, group: G}', 'value-has-its-kind'],
    ['a speaker who is nobody', speakers(), '{}', 'value-has-its-kind'],
    ['a speaker in plain words', speakers(), 'Norway', 'value-has-its-kind'],
    ['a share above the whole', votes(), '120%', 'number-is-in-range'],
    ['a share just above the whole', votes(), '100.01%', 'number-is-in-range'],
    ['votes in words', votes(), 'carried', 'number-is-in-range'],
    ['votes without a sign', votes(), '98', 'number-is-in-range'],
    ['votes below nothing', votes(), '{for: -1, against: 2}', 'number-is-in-range'],
    ['votes of one side', votes(), '{for: 50}', 'required-is-given'],
    ['votes in a list', votes(), '[50, 39]', 'value-has-its-kind'],
    ['a form of a place without its name', named(), '{ru: {at: в Женеве}}', 'required-is-given'],
    ['a form of a place in two languages', named(), '{ru: {name: Женева, at: {ru: в}}}', 'value-has-its-kind'],
    ['a place in a strange language', named(), '{ru: {name: Женева}, Geneva: x}', 'language-has-its-form'],
    ['participants as a text', participants(), 'many', 'value-has-its-kind'],
    ['a category without participants', participants(), '{States: }', 'value-has-its-kind'],
    ['participants of a category in brackets', participants(), '{States: [Chile, Norway]}', 'texts-are-dash-lists'],
    ['a rule accepted without a reason', acceptances(), '{stands-alone: }', 'value-has-its-kind'],
    ['rules accepted as a list', acceptances(), '[stands-alone]', 'value-has-its-kind'],
    ['three dates', span(), '2007-05/2007-06/2007-07', 'date-has-its-form'],
    ['a language by its name', language(), 'French', 'language-has-its-form'],
    ['a quotation of white space', quotation(), '" "', 'value-has-its-kind'],
    ['a text of white space', text(), '" "', 'value-has-its-kind'],
    ['a text cut by a comment, where it must be whole', wholeText(), 'point #1', 'text-is-whole'],
    ['a consideration cut by a comment', considerations(), '\n  - point #1', 'text-is-whole'],
    ['a text without a language', text(), '{}', 'value-has-its-kind'],
    ['yes', yesNo(), 'yes', 'value-is-known'],
  ])('%s', (_, shape, yaml, rule) => {
    expect(readAs(shape, yaml).rules).toEqual([rule])
  })
})

describe('an id that Windows keeps for itself is refused with that reason', () => {
  const kept = ['con', 'PRN', 'Aux', 'nul', 'com1', 'com9', 'LPT1', 'lpt9']
  test.each(kept)('%s', (id) => {
    expect(readAs(slug(), id).told).toEqual([`Unexpected id \`${id}\`, a name that Windows keeps for itself`])
    expect(readAs(slug(), id).advice[0]).toContain(`\`${id.toLowerCase()}-1\``)
  })

  test.each([
    ['aux.', 'aux'],
    ['Con.txt', 'con'],
    ['"nul "', 'nul'],
    ['lpt9 .a.b', 'lpt9'],
  ])('%s, which is the same there', (id, name) => {
    const { told, advice } = readAs(slug(), id)
    expect(told).toEqual([`Unexpected id \`${id.replaceAll('"', '')}\`, a name that Windows keeps for itself`])
    expect(advice[0]).toContain(`\`${name}-1\``)
  })

  test.each(['cons', 'auxiliary', 'com0', 'com10', 'com', 'lpt', 'nul-1'])('but not %s', (id) => {
    expect(readAs(slug(), id)).toMatchObject({ value: id, rules: [] })
  })

  test('and is not advised', () => {
    expect(readAs(slug(), 'Aux!').advice).toEqual([undefined])
  })
})

/** Reads what stands after a key, and lists what is reported. */
function readAs(shape: Shape<unknown>, yaml: string): Reading {
  const faults: { readonly rule: RuleId; readonly what: string; readonly todo: string | undefined }[] = []
  const report: ReportFault = (rule, what, advice) => void faults.push({ rule, what, todo: advice?.todo })
  const written = parseNotes('notes.yaml', `key: ${yaml}\n`, report)
  const value = written?.kind === 'map' ? written.entries[0]?.value : undefined
  if (value === undefined) throw new Error('Expected notes that YAML can read')
  return {
    value: shape.read(value, { key: 'key', report }),
    rules: faults.map(({ rule }) => rule),
    told: faults.map(({ what }) => what),
    advice: faults.map(({ todo }) => todo),
  }
}

interface Reading {
  readonly value: unknown
  readonly rules: readonly RuleId[]
  readonly told: readonly string[]
  readonly advice: readonly (string | undefined)[]
}
