import { describe, expect, test } from 'vitest'
import { listOf, toDate, toEditor, toFolder, toHostName, toPort, toWord } from '../../src/commands/flag-values.ts'

describe('the value of a flag', () => {
  test.each([
    ['0', 0],
    ['80', 80],
    ['65535', 65535],
  ])('takes the port %s', (word, port) => {
    expect(toPort(word)).toBe(port)
  })

  test.each(['65536', '-1', '1e3', '4173x', ''])('refuses the port `%s`', (word) => {
    expect(() => toPort(word)).toThrow('Expected a number from 0 to 65535')
  })

  test.each([
    ['localhost:8080', 'localhost:8080'],
    ['Box-4173.App.example', 'box-4173.app.example'],
    ['[::1]:8080', '[::1]:8080'],
  ])('takes the name %s of a machine', (word, name) => {
    expect(toHostName(word)).toBe(name)
  })

  test.each(['http://localhost:8080', 'localhost:8080/', 'localhost:', '', '.', 'a b', '*'])(
    'refuses the name `%s` of a machine',
    (word) => {
      expect(() => toHostName(word)).toThrow('Expected what stands in the address bar')
    },
  )

  test.each(['2008-06-15', '2008-06', '2008-02-29', '2000-02-29'])('takes the date %s', (word) => {
    expect(toDate(word)).toBe(word)
  })

  test.each(['2008-13', '2008-00', '2008-06-31', '2007-02-29', '1900-02-29', '2008', '15 June 2008'])(
    'refuses the date `%s`',
    (word) => {
      expect(() => toDate(word)).toThrow('Expected a day or a month')
    },
  )

  test.each([
    ['notes/', 'notes'],
    ['notes\\', 'notes'],
    ['/', '/'],
    ['.', '.'],
  ])('takes the folder `%s` as `%s`', (word, folder) => {
    expect(toFolder(word)).toBe(folder)
  })

  test.each(['javascript:open("{file}")', 'DATA:text/html,{file}', 'vbscript:{file}', 'blob:{file}', 'vscode://file'])(
    'refuses the link `%s` into an editor',
    (word) => {
      expect(() => toEditor(word)).toThrow('Expected an address with `{file}`')
    },
  )

  test('is a list with commas, in several words, or given again', () => {
    expect(listOf(toWord)('b, a,b', ['c'])).toEqual(['c', 'b', 'a'])
  })
})
