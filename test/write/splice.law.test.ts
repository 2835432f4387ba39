import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Change, NotePath } from '../../src/model/change.ts'
import { splice } from '../../src/write/splice.ts'
import { runs } from '../full.ts'
import { chooser, notes, styled, type Tree, words } from './styled-yaml.ts'

const styles = fc.array(fc.nat(59), { minLength: 1, maxLength: 40 })

describe('a change of notes that are written in any style', () => {
  it('is all that they say otherwise, and moves no line but its own', () => {
    fc.assert(
      fc.property(notes, styles, fc.nat(), words, fc.boolean(), (tree, style, which, value, alike) => {
        const text = styled(tree, chooser(style))
        expect(collapsed(read(text)), 'written in style').toEqual(tree)
        const paths = textsIn(tree)
        const path = paths[which % paths.length] ?? []
        const old = String(at(tree, path))
        const wanted = alike ? `${old} ${value}` : value
        const done = splice(text, [{ do: 'set', path, value: wanted }])
        expect(done.unwritable).toEqual([])
        expect(collapsed(read(done.text))).toEqual(withValue(tree, path, wanted))
        expectOthersKept(text, done.text, old)
      }),
      runs(2000),
    )
  })

  it('adds a key or an item, and moves no line', () => {
    fc.assert(
      fc.property(
        notes,
        styles,
        fc.nat(),
        words,
        fc.boolean(),
        fc.boolean(),
        (tree, style, which, value, item, first) => {
          const text = styled(tree, chooser(style))
          const paths = statementsIn(tree)
          const path = [...(paths[which % paths.length] ?? []), item ? 'because' : 'quote']
          const change: Change = item
            ? { do: 'append', path, item: value }
            : { do: 'set', path, value, ...(first && { first }) }
          const done = splice(text, [change])
          expect(done.unwritable).toEqual([])
          const before = at(tree, path)
          const list = Array.isArray(before) ? before : []
          expect(collapsed(read(done.text))).toEqual(withValue(tree, path, item ? [...list, value] : value))
          expect(isSubsequence(pieces(text), pieces(done.text)), `${text}\n=>\n${done.text}`).toBe(true)
        },
      ),
      runs(2000),
    )
  })

  it('puts a text under its language, and moves no other line', () => {
    fc.assert(
      fc.property(notes, styles, fc.nat(), (tree, style, which) => {
        const text = styled(tree, chooser(style))
        const paths = textsIn(tree)
        const path = paths[which % paths.length] ?? []
        const done = splice(text, [{ do: 'divide', path, as: 'en', blanks: { fr: [] } }])
        expect(done.unwritable, text).toEqual([])
        expect(collapsed(read(done.text))).toEqual(withValue(tree, path, { en: at(tree, path) ?? '', fr: '' }))
        expect(isSubsequence(pieces(text), pieces(done.text)), `${text}\n=>\n${done.text}`).toBe(true)
      }),
      runs(2000),
    )
  })

  it('made with many others, says what they say one after the other', () => {
    fc.assert(
      fc.property(
        notes,
        styles,
        fc.array(fc.tuple(fc.nat(), words), { minLength: 2, maxLength: 9 }),
        (tree, style, all) => {
          const text = styled(tree, chooser(style))
          const paths = textsIn(tree)
          const changes = all.map(
            ([which, value]): Change => ({ do: 'set', path: paths[which % paths.length] ?? [], value }),
          )
          const done = splice(text, changes)
          expect(done.unwritable).toEqual([])
          const wanted = changes.reduce((now, { path }, at) => withValue(now, path, all[at]?.[1] ?? ''), tree)
          expect(collapsed(read(done.text))).toEqual(wanted)
        },
      ),
      runs(1000),
    )
  })
})

/** What stands around a change is there, to the letter; what is gone is of the old value, or a sign of YAML. */
function expectOthersKept(before: string, after: string, old: string): void {
  let head = 0
  while (head < Math.min(before.length, after.length) && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  const gone = before.slice(head, before.length - tail).replace(/ # see: the account/g, '')
  const own = lettersIn(old)
  const strange = lettersIn(gone).filter((word) => !own.some((whole) => whole.includes(word)))
  expect(strange, `${before}\n=>\n${after}`).toEqual([])
}

function lettersIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

function read(text: string): unknown {
  return parse(text, { schema: 'failsafe' })
}

function collapsed(value: unknown): unknown {
  if (typeof value === 'string') return value.split(/\s+/).join(' ').trim()
  if (Array.isArray(value)) return value.map(collapsed)
  return Object.fromEntries(Object.entries(value ?? {}).map(([key, one]) => [key, collapsed(one)]))
}

function textsIn(tree: Tree, path: NotePath = []): readonly NotePath[] {
  if (typeof tree === 'string') return [path]
  return Object.entries(tree).flatMap(([key, one]) => textsIn(one, [...path, Array.isArray(tree) ? Number(key) : key]))
}

function statementsIn(tree: Tree): readonly NotePath[] {
  const agreed = at(tree, ['agreed'])
  return Array.isArray(agreed) ? agreed.map((_, index) => ['agreed', index]) : []
}

function at(tree: Tree, path: NotePath): Tree | undefined {
  return path.reduce<Tree | undefined>((here, key) => (here as Readonly<Record<string, Tree>> | undefined)?.[key], tree)
}

function withValue(tree: Tree | undefined, path: NotePath, value: Tree): Tree {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (Array.isArray(tree)) return tree.map((one, index) => (index === key ? withValue(one, rest, value) : one))
  const map = tree as Readonly<Record<string, Tree>> | undefined
  return { ...map, [key]: withValue(map?.[key], rest, value) }
}

function pieces(text: string): readonly string[] {
  return text.split(/(?<=[\s[\],])|(?=[\s[\],])/)
}

function isSubsequence(few: readonly string[], many: readonly string[]): boolean {
  let at = 0
  for (const one of many) if (at < few.length && one === few[at]) at += 1
  return at === few.length
}
