import { describe, expect, test } from 'vitest'
import { boxPadding } from '../../../../src/render/pdf/design/geometry.ts'
import { styles } from '../../../../src/render/pdf/design/text-styles.ts'
import { boxBreak } from '../../../../src/render/pdf/design/widows-and-orphans.ts'
import { galleyOf } from '../../../../src/render/pdf/galley/galley-of.ts'
import type { Manuscript, ManuscriptBlock, TableBlock, TextBlock } from '../../../../src/render/pdf/manuscript/block.ts'
import { rootTag } from '../../../../src/render/pdf/manuscript/tag.ts'
import { typedRun, typewriter } from '../fake-type.ts'

const tag = rootTag()

function text(words: string, more: Partial<TextBlock> = {}): TextBlock {
  return { kind: 'text', style: styles.body, runs: [typedRun(words)], tag, ...more }
}

function calling(...notes: readonly string[]): TextBlock {
  return text('', { runs: notes.map((calls) => typedRun('1', { calls, tied: true })) })
}

function tableWith(...notes: readonly string[]): TableBlock {
  const cell = { style: styles.cell, runs: [typedRun('a')], tag, shade: 0 } as const
  return {
    kind: 'table',
    caption: text('T'),
    continued: text('T'),
    rows: [[cell], [cell]],
    matrix: false,
    key: {},
    notes,
  }
}

function setBlocks(...blocks: readonly ManuscriptBlock[]) {
  const notes = new Map(['one', 'two'].map((name) => [name, [text(name, { anchor: `note:${name}` })]]))
  const manuscript: Manuscript = {
    blocks,
    notes,
    outline: [],
    structure: tag,
    runningHead: { start: typedRun(''), end: undefined, opening: undefined, twoSided: false },
  }
  return galleyOf(manuscript, typewriter)
}

describe('a block of the galley', () => {
  test('stays with the one before it, if that asks for it', () => {
    expect(setBlocks(text('heading', { keepsNext: true }), text('words')).strips.map(({ penalty }) => penalty)).toEqual(
      [0, Infinity],
    )
  })

  test('opens a page, if it asks for it, whatever stands before it', () => {
    expect(
      setBlocks(text('heading', { keepsNext: true }), text('annex', { newPage: true })).strips.map(
        ({ penalty }) => penalty,
      ),
    ).toEqual([0, -Infinity])
  })

  test('gives white above a heading first, above a paragraph last, and never between what keeps together', () => {
    const heading = text('heading', { style: styles.heading2, keepsNext: true })
    const { strips } = setBlocks(text('one'), heading, text('two'), tableWith())
    expect(strips.map(({ gives }) => gives)).toEqual(['last', 'first', 'never', 'first', 'never', 'never'])
  })

  test('keeps away from a table above it', () => {
    expect(setBlocks(tableWith(), text('words')).strips.at(-1)?.before).toBeGreaterThan(styles.body.before)
  })
})

describe('a box', () => {
  test('has room for its frame below its words, on the same page, and keeps the white below as it is', () => {
    const { strips } = setBlocks(
      text('one', { boxed: true }),
      text('two', { boxed: true }),
      text('after', { style: { ...styles.body, before: 30 } }),
    )
    expect(strips.map(({ boxed }) => boxed)).toEqual([true, true, false, false])
    expect(strips[2]).toMatchObject({ height: boxPadding, penalty: Infinity })
    expect((strips[2]?.height ?? 0) + (strips[3]?.before ?? 0)).toBe(30)
  })

  test('may begin anywhere, and is divided only where much white would stand instead', () => {
    const { strips } = setBlocks(text('one', { boxed: true }), text('two', { boxed: true }), text('after'))
    expect(strips.map(({ penalty }) => penalty)).toEqual([0, boxBreak, Infinity, 0])
  })
})

describe('a note', () => {
  test('is called once, where it is called first, and leads back there', () => {
    const { strips } = setBlocks(calling('one'), calling('one', 'two'))
    expect(strips.map(({ calls }) => calls)).toEqual([['one'], ['two']])
    expect(strips.map(({ anchors }) => anchors)).toEqual([['call:one'], ['call:two']])
  })

  test('of a table stands below it, and not at the foot of the page', () => {
    const { strips, notes } = setBlocks(tableWith('one'), calling('one', 'two'))
    expect([...notes.keys()]).toEqual(['two'])
    expect(strips.flatMap(({ anchors }) => anchors)).toContain('note:one')
    expect(strips.flatMap(({ calls }) => calls)).toEqual(['two'])
  })
})
