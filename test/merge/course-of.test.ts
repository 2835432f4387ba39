import { describe, expect, it } from 'vitest'
import { courseOf } from '../../src/merge/course-of.ts'
import type { StatementId } from '../../src/model/names.ts'

const order: readonly StatementId[] = ['beijing/a', 'beijing/b', 'geneva/a', 'geneva/b', 'oslo/a', 'oslo/b']

describe('the course of a dilemma', () => {
  it('is once where one meeting discussed it, however often', () => {
    expect(course(['geneva/a', 'geneva/b'], [])).toEqual({ state: 'once' })
  })

  it('recurs where two meetings discussed it', () => {
    expect(course(['beijing/a', 'geneva/a'], [])).toEqual({ state: 'recurring' })
  })

  it('is settled by the last point that resolves it', () => {
    expect(course(['beijing/a', 'geneva/a'], ['beijing/b', 'oslo/a'])).toEqual({ state: 'settled', by: 'oslo/a' })
  })

  it('stays settled where the meeting that settled it records it beside, before or after that point', () => {
    expect(course(['geneva/a'], ['geneva/b'])).toEqual({ state: 'settled', by: 'geneva/b' })
    expect(course(['geneva/b'], ['geneva/a'])).toEqual({ state: 'settled', by: 'geneva/a' })
  })

  it('is re-opened by the first later meeting that records it again', () => {
    const expected = { state: 're-opened', settledBy: 'beijing/b', by: 'geneva/b' }
    expect(course(['beijing/a', 'geneva/b', 'oslo/a'], ['beijing/b'])).toEqual(expected)
  })

  it('is not re-opened by what was recorded before the last point that resolves it', () => {
    expect(course(['geneva/b'], ['beijing/b', 'oslo/b'])).toEqual({ state: 'settled', by: 'oslo/b' })
  })
})

function course(members: readonly StatementId[], settlers: readonly StatementId[]): ReturnType<typeof courseOf> {
  return courseOf(members, settlers, (a, b) => order.indexOf(a) - order.indexOf(b))
}
