import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { hasErrors } from '../../src/model/diagnostic.ts'
import type { RuleId } from '../../src/model/rules.ts'
import type { SourceFile } from '../../src/model/source-file.ts'
import { notesSchema, schemaFiles } from '../../src/read/notes-schema.ts'
import { isSeriesFile, readFile } from '../../src/read/read-files.ts'
import { goldenCases } from '../golden-cases.ts'
import { complete, fileOf } from './complete.ts'

const everyKeyFolder = join(import.meta.dirname, '../every-key/notes')

const ajv = new Ajv2020({ allowUnionTypes: true, strictTypes: false, allErrors: true })
ajv.addVocabulary(['markdownDescription', 'enumDescriptions'])
const validate = {
  series: ajv.compile(notesSchema('series')),
  session: ajv.compile(notesSchema('session')),
}

/** What the schema has against a file, each fault with its place. */
function faultsOf({ path, bytes }: SourceFile): readonly string[] {
  const check = validate[isSeriesFile(path) ? 'series' : 'session']
  return check(parse(new TextDecoder().decode(bytes)))
    ? []
    : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

describe('the schema of the notes', () => {
  const everyKey = readdirSync(everyKeyFolder).map((name) => fileOf(name, readFileSync(join(everyKeyFolder, name))))
  const cases = [...goldenCases(), { name: 'every key', files: everyKey }]
  const files = cases.flatMap(({ name, files: notes }) => notes.map((file) => [name, file.path, file] as const))
  const sound = files.filter(([, , file]) => !hasErrors(readFile(file).diagnostics))

  test.each(sound)('accepts what the reader accepts: %s, %s', (_, _path, file) => {
    expect(faultsOf(file)).toEqual([])
  })

  test('is held against nearly all of the notes that the tests have', () => {
    expect(sound.length).toBeGreaterThan(100)
    expect(files.length - sound.length).toBeLessThan(files.length / 10)
  })

  test.each(schemaFiles)('is a schema of its dialect: %s', (file) => {
    expect(ajv.validateSchema(notesSchema(file))).toBe(true)
  })
})

const sessionOf = (snippet: string): SourceFile => fileIn(complete({ 'geneva.yaml': snippet }), 'geneva.yaml')
const seriesOf = (snippet: string): SourceFile => fileIn(complete({ 'series.yaml': snippet }), 'series.yaml')
const pointOf = (keys: string): SourceFile => sessionOf(`agreed:\n  - id: a\n    ${keys.replaceAll('\n', '\n    ')}\n`)

function fileIn(files: readonly SourceFile[], name: string): SourceFile {
  return files.find(({ path }) => path.endsWith(name)) ?? fileOf(name, '')
}

describe('the schema accepts what YAML takes for something else', () => {
  test.each<[string, SourceFile]>([
    ['a year', sessionOf('date: 2007')],
    ['a month', sessionOf('date: 2007-06')],
    ['an open end', sessionOf('date: ../2007-10-05')],
    ['an unknown date', sessionOf('date: unknown')],
    ['a number as a text', sessionOf('title: 1984')],
    ['a fraction as a text', sessionOf('title: 2.50')],
    ['a word of logic as a text', pointOf('that: true')],
    ['a word of logic as an id', sessionOf('sources:\n  - {id: true, title: no}')],
    ['a word of logic in quotes', sessionOf('final: "true"')],
    ['a text in brackets', sessionOf('attendance: [the Ministry]')],
    ['texts by language', pointOf('that:\n  en: peace\n  fr: 3')],
    ['a place with its form', sessionOf('place:\n  ru: {name: Женева, at: в Женеве}\n  en: Geneva')],
    ['empty lists', sessionOf('with:\nchairs: []\nparticipants:\nagreed:\nraised: []')],
    ['participants by category', sessionOf('participants:\n  States:\n    - Chile\n  2:\n    - 1')],
    ['one theme or several', sessionOf('theme: [integration, planning]')],
    ['one reference', pointOf('echoes: beijing/x')],
    ['speakers', sessionOf('raised:\n  - id: a\n    by:\n      - one\n      - {name: N, office: Minister}')],
    ['a share of votes', sessionOf('voted:\n  - id: a\n    votes: 98.5 %')],
    ['votes in figures', sessionOf('voted:\n  - id: a\n    votes: {for: 50, against: "3"}')],
    ['reasons', sessionOf('accept: {stands-alone: 1}')],
    [
      'considerations',
      sessionOf(
        'dilemmas:\n  - id: a\n    concern: x\n    ways-forward:\n      - point: b\n      - 7\n      - en: training',
      ),
    ],
    ['the number of an agenda item', seriesOf(editionWith('organs:\n      - {name: Council, agenda-item: 34}'))],
    ['the letter of an agenda item', seriesOf(editionWith('organs:\n      - {name: Council, agenda-item: 34 (b)}'))],
    ['a limit', seriesOf('report:\n  status: chair\n  limit: 10700')],
    ['a limit in quotes', seriesOf('report:\n  status: chair\n  limit: "10700"')],
  ])('%s', (_, file) => {
    expect(readFile(file).diagnostics).toEqual([])
    expect(faultsOf(file)).toEqual([])
  })
})

function editionWith(keys: string): string {
  return `editions:\n  - id: a\n    ${keys}`
}

describe('the schema refuses what the reader refuses', () => {
  test.each<[RuleId, string, SourceFile]>([
    ['key-is-known', ' must NOT have additional properties', sessionOf('plaice: Geneva')],
    ['key-is-known', '/agreed/0 must NOT have additional properties', pointOf('levle: full')],
    ['key-is-known', '/report must NOT have additional properties', seriesOf('report: {status: chair, stile: none}')],
    ['required-is-given', " must have required property 'date'", fileOf('geneva.yaml', 'place: Geneva')],
    ['required-is-given', "/agreed/0 must have required property 'id'", sessionOf('agreed:\n  - that: x')],
    ['required-is-given', " must have required property 'editions'", fileOf('series.yaml', 'sessions: []')],
    ['required-is-given', '/editions must NOT have fewer than 1 items', seriesOf('editions: []')],
    ['dilemma-has-two-horns', '/dilemmas/0/between must NOT have fewer than 2 items', horns(1)],
    ['value-has-its-kind', '/agreed must be array', sessionOf('agreed: peace')],
    ['value-has-its-kind', '/title must NOT have more than 1 items', sessionOf('title:\n  - x\n  - y')],
    ['value-has-its-kind', '/title must be string,number', sessionOf('title:')],
    ['value-has-its-kind', '/date must be string,integer', sessionOf('date: [2007]')],
    ['value-has-its-kind', '/agreed/0/that property name must be valid', pointOf('that:\n  point: x')],
    ['value-has-its-kind', '/raised/0/by must be equal to one of', sessionOf('raised:\n  - id: a\n    by: two')],
    ['value-is-known', '/agreed/0/as must be equal to one of the allowed values', pointOf('as: shouted')],
    ['level-is-known', '/agreed/0/level must be equal to one of the allowed values', pointOf('level: fully')],
    ['value-is-known', '/final must match pattern', sessionOf('final: yes')],
    ['date-has-its-form', '/date must match pattern', sessionOf('date: 11 May 2007')],
    ['date-has-its-form', '/report/date must be string', seriesOf('report: {status: chair, date: 2007}')],
    ['date-exists', '/date must match pattern', sessionOf('date: 2007-13')],
    ['id-has-its-form', '/theme must match pattern', sessionOf('theme: Peace Operations')],
    ['id-has-its-form', '/agreed/0/echoes/0 must match pattern', pointOf('echoes: [a/b/c]')],
    ['language-has-its-form', '/language must match pattern', sessionOf('language: English')],
    ['number-is-in-range', '/report/limit must be >= 0', seriesOf('report: {status: chair, limit: -1}')],
    ['number-is-in-range', '/voted/0/votes must match pattern', sessionOf('voted:\n  - {id: a, votes: 101%}')],
    [
      'agenda-item-is-a-number',
      '/editions/0/organs/0/agenda-item must match pattern',
      seriesOf(editionWith('organs:\n      - {name: C, agenda-item: item 34}')),
    ],
  ])('%s: %s', (rule, fault, file) => {
    expect(readFile(file).diagnostics.map((told) => told.rule)).toContain(rule)
    expect(faultsOf(file).join('\n')).toContain(fault)
  })
})

function horns(count: number): SourceFile {
  return sessionOf(`dilemmas:\n  - id: a\n    between:\n${'      - horn: x\n'.repeat(count)}`)
}
