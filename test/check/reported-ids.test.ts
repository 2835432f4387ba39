import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSessions } from '../../src/host/read-sessions.ts'
import type { RuleId } from '../../src/model/rules.ts'
import type { SourceFile } from '../../src/model/source-file.ts'
import { type Order, pipeline } from '../../src/pipeline.ts'
import { complete, fileOf } from '../read/complete.ts'
import { templateOf } from './files-of.ts'

/**
 * Each place of the program that reports a fault, beside the one that a rule's own example leads to, reports it under
 * the id of its rule. A new place belongs in one of these tables.
 */
describe('a fault of a session is reported under the id of its rule', () => {
  const point = 'agreed:\n  - id: x\n    theme: integration\n    level: full\n    that: peace is so\n'
  test.each<[RuleId, string, string]>([
    ['text-is-printable', 'a control character', point.replace('peace is', 'peace\u0007 is')],
    [
      'text-is-whole',
      'a comment between the lines of a text',
      point.replace('peace is so', 'peace is #1\n      of three'),
    ],
    ['nesting-is-shallow', 'more brackets than the parser takes', `with: ${'['.repeat(20_000)}`],
    ['words-are-written-out', 'an anchor', point.replace('peace is so', '&so peace is so')],
    ['words-are-written-out', 'a tag', point.replace('peace is so', '!so peace is so')],
    ['words-are-written-out', 'a mark before several words', point.replace('peace is so', '*so peace is')],
    ['yaml-is-readable', 'a key that is a list', `${point}? [a, b]\n: c\n`],
    ['yaml-is-readable', 'a line outside', `${point}  so\n`],
    [
      'texts-are-dash-lists',
      'a comma in a text of several languages',
      point.replace('peace is so', '{en: peace is, so}'),
    ],
    ['required-is-given', 'no id', point.replace('id: x', 'sic: true')],
    ['required-is-given', 'no theme', point.replace('    theme: integration\n', '')],
    ['value-has-its-kind', 'nothing after a key', point.replace('full', '')],
    ['id-has-its-form', 'a source', `${point}    source: Account, para. 7\n`],
    ['date-exists', 'an end before the beginning', 'date: 2007-05-11/2007-05-10\n'],
    ['statement-has-one-text', 'no text', point.replace('    that: peace is so\n', '')],
    ['reference-is-known', 'no such session', `${point}    echoes: [lima/x]\n`],
  ])('%s: %s', (id, _, geneva) => {
    expect(idsOf(complete({ 'geneva.yaml': geneva }))).toEqual([id])
  })

  test('file-is-not-empty: comments only', () => {
    const [series] = complete({})
    const notes = [...(series === undefined ? [] : [series]), fileOf('sessions/geneva.yaml', '# nothing yet\n')]
    expect(idsOf(notes)).toEqual(['file-is-not-empty'])
  })
})

describe('a fault of series.yaml is reported under the id of its rule', () => {
  test.each<[RuleId, string, string]>([
    ['required-is-given', 'no edition', 'editions: []\n'],
    ['id-is-unique', 'a session listed twice', 'sessions: [geneva, geneva]\n'],
  ])('%s: %s', (id, _, series) => {
    expect(idsOf(complete({ 'series.yaml': series }))).toEqual([id])
  })
})

describe('a fault of the call is reported under the id of its rule', () => {
  const undated = complete({ 'series.yaml': 'report:\n  status: organizer\n' })
  test.each<[RuleId, Order]>([
    ['date-has-its-form', { date: 'June' }],
    ['date-has-its-form', { epoch: 'now' }],
    ['date-exists', { date: '2008-13' }],
  ])('%s: %o', (id, order) => {
    expect(idsOf(undated, undefined, order)).toEqual([id])
  })
})

describe('a fault of a template is reported under the id of its rule', () => {
  test.each<[RuleId, string, string | Uint8Array]>([
    ['file-is-utf8', 'another encoding', Buffer.from('# Genève', 'latin1')],
    ['template-is-plain', 'a list', '# Report\n\n- one\n- two\n'],
    ['template-is-plain', 'code within a line', '# Report\n\nIt is `so`.\n'],
    ['template-is-plain', 'a link to a file', '# Report\n\n[Here](file.txt)\n'],
    ['template-is-plain', 'a list in a note', '# Report\n\nSo.[^1]\n\n[^1]: - one\n'],
    ['slot-is-known', 'a value', '# Report\n\n:value[tilte]\n'],
    ['slot-is-known', 'a colon before a letter', '# Report\n\noperations:trends\n'],
  ])('%s: %s', (id, _, template) => {
    expect(idsOf(complete({}), template)).toEqual([id])
  })
})

describe('a fault of the folder is reported under the id of its rule', () => {
  test.each<[RuleId, string, (folder: string) => void, string]>([
    ['sessions-folder-is-readable', 'a file', (folder) => writeFileSync(join(folder, 'notes'), ''), 'notes'],
    ['file-is-readable', 'a link that leads nowhere', (folder) => symlinkSync('nowhere', join(folder, 'a.yaml')), ''],
  ])('%s: %s', async (id, _, spoil, name) => {
    const folder = mkdtempSync(join(tmpdir(), 'report-'))
    spoil(folder)
    const { diagnostics } = await readSessions(join(folder, name))
    rmSync(folder, { recursive: true, force: true })
    expect(diagnostics.map(({ rule }) => rule)).toEqual([id])
  })
})

function idsOf(notes: readonly SourceFile[], template?: string | Uint8Array, order: Order = {}): readonly RuleId[] {
  const file = { ...templateOf(), ...(template !== undefined && fileOf('report.md', template)) }
  return pipeline(notes, [file], order).diagnostics.map(({ rule }) => rule)
}
