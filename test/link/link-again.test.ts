import { describe, expect, test } from 'vitest'
import { linkSeries } from '../../src/link/link-series.ts'
import { keepMemory } from '../../src/model/memory.ts'
import type { Session } from '../../src/model/session.ts'
import type { SourceFile } from '../../src/model/source-file.ts'
import { readFiles } from '../../src/read/read-files.ts'
import { complete } from '../read/complete.ts'

const point = (id: string, that: string): string => `raised:
  - id: ${id}
    theme: integration
    that: ${that}
`

const notes = {
  'geneva.yaml': point('early', 'planning should start early'),
  'oslo.yaml': point('late', 'planning starts late'),
}

describe('with a memory, and the same object for a file that did not change', () => {
  test('a file that is the same is read to the same object', () => {
    const memory = keepMemory()
    const files = complete(notes)
    expect(identical(readFiles(files, memory), readFiles([...files].reverse(), memory))).toEqual([true, true, true])
  })

  test('the sessions are the same objects', () => {
    const { first, second } = savedTwice(notes, notes)
    expect(identical(first, second)).toEqual([true, true])
  })

  test('other words in one session leave the others the same', () => {
    const { first, second } = savedTwice(notes, { ...notes, 'oslo.yaml': point('late', 'planning begins late') })
    expect(identical(first, second)).toEqual([true, false])
  })

  test('a new id in one session is known in all', () => {
    const tied = { ...notes, 'geneva.yaml': `${notes['geneva.yaml']}    echoes: [oslo/newer]\n` }
    const { second } = savedTwice(tied, { ...tied, 'oslo.yaml': point('newer', 'planning starts late') })
    expect(second[0]?.statements).toMatchObject([{ id: 'geneva/early', echoes: [{ to: 'oslo/newer' }] }])
  })

  test('a new file that is not listed is known in all', () => {
    const listed = { 'series.yaml': 'sessions: [geneva]\n', ...notes }
    const tied = { ...listed, 'geneva.yaml': `${notes['geneva.yaml']}    echoes: [bergen/late]\n` }
    const { 'oslo.yaml': moved, ...others } = tied
    const { second } = savedTwice(tied, { ...others, 'bergen.yaml': moved })
    expect(second[0]?.statements).toMatchObject([{ id: 'geneva/early', echoes: [{ to: 'bergen/late' }] }])
  })

  test('another kind of meeting for all is that of all', () => {
    const meetings = (kind: string): string =>
      `series:\n  title: T\n  organizers:\n    - O\n  meetings: ${kind}\n  language: en\n`
    const before = { ...notes, 'series.yaml': meetings('seminar') }
    const { first, second } = savedTwice(before, { ...notes, 'series.yaml': meetings('workshop') })
    expect([...first, ...second].map(({ kind }) => kind)).toEqual(['seminar', 'seminar', 'workshop', 'workshop'])
  })

  test('a new theme in series.yaml is known in all', () => {
    const themes = (ids: readonly string[]): string =>
      `themes:\n${ids.map((id) => `  - id: ${id}\n    title: ${id}\n`).join('')}`
    const aid = { ...notes, 'oslo.yaml': notes['oslo.yaml'].replace('integration', 'aid') }
    const before = { ...aid, 'series.yaml': themes(['integration']) }
    const { second } = savedTwice(before, { ...aid, 'series.yaml': themes(['integration', 'aid']) })
    expect(second.map(({ statements }) => statements.length)).toEqual([1, 1])
  })
})

/** The sessions of two savings of the same notes; a file with the same words is the same object in both. */
function savedTwice(
  first: Readonly<Record<string, string>>,
  second: Readonly<Record<string, string>>,
): { readonly first: readonly Session[]; readonly second: readonly Session[] } {
  const memory = keepMemory()
  const before = complete(first)
  const after = complete(second).map((file) => before.find((other) => sameFile(file, other)) ?? file)
  const sessionsOf = (files: readonly SourceFile[]): readonly Session[] =>
    linkSeries(readFiles(files, memory), {}, memory).legible?.notes.sessions ?? []
  return { first: sessionsOf(before), second: sessionsOf(after) }
}

function sameFile(a: SourceFile, b: SourceFile): boolean {
  return a.path === b.path && Buffer.from(a.bytes).equals(b.bytes)
}

function identical(a: readonly object[], b: readonly object[]): readonly boolean[] {
  return a.map((object, index) => object === b[index])
}
