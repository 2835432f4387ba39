import { describe, expect, test } from 'vitest'
import { nameFaults, notesNamed } from '../../src/host/name-faults.ts'

const form = 'small letters, figures and hyphens, a letter first, at most 40'
const isId = 'The id of a session is the name of its file.'

describe('a name that is nearly right is told, and what to rename the file to', () => {
  test.each([
    ['series.yml', 'Unexpected name `series.yml`, expected `series.yaml`', 'Rename it to `series.yaml`.'],
    ['Series.yaml', 'Unexpected name `Series.yaml`, expected `series.yaml`', 'Rename it to `series.yaml`.'],
    ['SERIES.YAML', 'Unexpected name `SERIES.YAML`, expected `series.yaml`', 'Rename it to `series.yaml`.'],
    [
      'geneva.yaml.txt',
      'The name `geneva.yaml.txt` ends in `.txt`, which Windows hides',
      'Rename it to `geneva.yaml`.',
    ],
    ['Geneva.yml.TXT', 'The name `Geneva.yml.TXT` ends in `.txt`, which Windows hides', 'Rename it to `geneva.yaml`.'],
    [
      'series.yaml.txt',
      'The name `series.yaml.txt` ends in `.txt`, which Windows hides',
      'Rename it to `series.yaml`.',
    ],
    ['Geneva.yaml', `Unexpected name \`Geneva.yaml\`, expected ${form}`, `Rename it to \`geneva.yaml\`. ${isId}`],
    ['Genève (1).yaml', `Unexpected name \`Genève (1).yaml\`, expected ${form}`, 'Rename it to `geneve.yaml`.'],
    ['geneva.yaml.yaml', `Unexpected name \`geneva.yaml.yaml\`, expected ${form}`, 'Rename it to `geneva.yaml`.'],
    ['2007 New York!.yml', `Unexpected name \`2007 New York!.yml\`, expected ${form}`, 'Rename it to `new-york.yaml`.'],
    [
      '日内瓦.yaml',
      `Unexpected name \`日内瓦.yaml\`, expected ${form}`,
      'Rename it to the id of its session and `.yaml`',
    ],
    [`${'a'.repeat(39)} b.yaml`, `Unexpected name \`${'a'.repeat(39)} b.yaml\``, `\`${'a'.repeat(39)}.yaml\``],
  ])('%s', (name, what, todo) => {
    const told = faultsOf(name, 'oslo.yaml')
    expect(told.map(({ place }) => place?.file)).toEqual([name])
    expect(told[0]?.what).toContain(what)
    expect(told[0]?.todo).toContain(todo)
  })
})

describe('a copy is one fault, at the copy, and the advice is to compare', () => {
  test.each([
    'geneva-DESKTOP-7Q2.yaml',
    'geneva-Olas-MacBook.yaml',
    'geneva (1).yaml',
    'geneva(1).yaml',
    'geneva (conflicted copy 2024-01-01).yaml',
    'geneva (Ola’s conflicted copy).yaml',
    'geneva.sync-conflict-20240101-101010-ABCDEF.yaml',
    'Copy of geneva.yaml',
    'Kopi av geneva.yml',
    'geneva - Copy.yaml',
    'geneva - Copy (2).yaml',
    'geneva copy.yaml',
    'geneva-copy.yaml',
    'geneva-conflict-2.yaml',
    'geneva_old.yaml',
    'geneva~1.yaml',
    '~$geneva.yaml',
    'Geneva.yaml',
    'geneva.YAML',
    'geneva.yml',
    'geneva.yaml.txt',
    'geneva (1).yaml.txt',
  ])('%s', (name) => {
    const told = faultsOf('geneva.yaml', 'gene.yaml', 'oslo.yaml', 'series.yaml', name)
    const todo = `Compare the two, then move one of them away. ${isId}`
    expect(told).toMatchObject([{ what: 'This looks like a copy of geneva.yaml', todo, place: { file: name } }])
  })

  test.each(['series.yml', 'Series.yaml', 'series (1).yaml', 'series.yaml.txt', 'series-DESKTOP-7Q2.yaml'])(
    '%s',
    (name) => {
      const told = faultsOf('geneva.yaml', 'series.yaml', name)
      expect(told).toMatchObject([{ what: 'This looks like a copy of series.yaml', place: { file: name } }])
    },
  )

  test('of the file of the longest name', () => {
    expect(faultsOf('geneva.yaml', 'geneva-two.yaml', 'geneva-two (1).yaml', 'geneva-two-PC.yaml')).toMatchObject([
      { what: 'This looks like a copy of geneva-two.yaml' },
      { what: 'This looks like a copy of geneva-two.yaml' },
    ])
  })

  test('of a file whose own name is only nearly right: no two are to be renamed alike', () => {
    expect(faultsOf('Geneva.yaml', 'geneva (1).yaml')).toMatchObject([
      { todo: `Rename it to \`geneva.yaml\`. ${isId}` },
      { what: 'This looks like a copy of Geneva.yaml' },
    ])
  })

  test('and no file is to take a name that another has', () => {
    expect(faultsOf('2007-geneva.yaml', 'geneva.yaml')[0]?.todo).toMatch(/^Rename it to the id of its session/)
  })
})

test('sessions whose names resemble one another are none', () => {
  const names = ['geneva', 'geneva-two', 'geneva-2', 'geneva-copyright', 'genevan', 'new-geneva', 'oslo', 'series']
  expect(faultsOf(...names.map((name) => `${name}.yaml`), 'lima.yml', 'rome.YAML')).toEqual([])
})

test('hidden files and files of another kind are no notes', () => {
  const names = ['.geneva.yaml', '.yaml', 'geneva.txt', 'geneva.yaml~', 'geneva.yaml.bak', 'geneva.docx', 'yaml']
  expect(names.filter((name) => notesNamed(name))).toEqual([])
})

function faultsOf(...names: readonly string[]) {
  return nameFaults(
    names.flatMap((name) => notesNamed(name) ?? []),
    (file) => ({ file, line: 1, column: 1, endLine: 1, endColumn: 1 }),
  )
}
