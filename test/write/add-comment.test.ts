import { describe, expect, it } from 'vitest'
import { addComment } from '../../src/write/add-comment.ts'

const notes = `raised:
  # of the first day
  - id: early
    that: planning should start early
  - {id: late, that: it ends late}
by: {group: the Nordic countries}
`

describe('a comment above a statement', () => {
  it('stands in lines of its own, as far in as the statement, below those that are there', () => {
    expect(addComment(notes, ['raised', 0], 'Ed Itor, on “early”: Is this still true?')).toBe(
      notes.replace('  - id: early', '  # Ed Itor, on “early”: Is this still true?\n  - id: early'),
    )
  })

  it('stands above one that is written in braces', () => {
    expect(addComment(notes, ['raised', 1], 'Why?')).toContain('    that: planning should start early\n  # Why?\n  - {')
  })

  it('is set in lines that can be read', () => {
    const added = addComment(notes, ['raised', 0], 'word '.repeat(60)) ?? ''
    expect(added.split('\n').filter((line) => line.startsWith('  # word'))).toHaveLength(4)
    expect(Math.max(...added.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
  })

  it('is added once, though other comments were added since', () => {
    const one = addComment(notes, ['raised', 0], 'One.') ?? ''
    const two = addComment(one, ['raised', 0], 'Two.') ?? ''
    expect(addComment(two, ['raised', 0], 'One.')).toBe(two)
    expect(two).toContain('  # of the first day\n  # One.\n  # Two.\n  - id: early')
  })

  it('keeps the line ends and the byte-order mark of the file', () => {
    const windows = `\uFEFF${notes.replaceAll('\n', '\r\n')}`
    expect(addComment(windows, ['raised', 0], 'One.')).toBe(
      windows.replace('  - id: early', '  # One.\r\n  - id: early'),
    )
  })

  it('cannot act on a terminal, turn the direction of words, or end', () => {
    expect(addComment(notes, ['raised', 0], 'a\u001b[2J\u202eb\nthat: c\u2028d')).toContain('  # a [2J b that: c d\n')
  })

  it('is not written where no line is its own', () => {
    expect(addComment(notes, ['by', 'group'], 'Who?')).toBeUndefined()
    expect(addComment(notes, ['raised', 7], 'Who?')).toBeUndefined()
  })
})
