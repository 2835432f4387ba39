import { describe, expect, it } from 'vitest'
import { spread } from '../full.ts'
import { compared, expectBoth, expectSoundMarks, opened } from './compared.ts'
import { bothWays, reportOf } from './states.ts'

describe('two states of notes that differ in', () => {
  it.each(spread(bothWays, 15))('$name', async ({ old, now }) => {
    const [before, after] = [await opened(reportOf(old)), await opened(reportOf(now))]
    const made = compared(before, after)
    expect(made.isMarked).toBe(true)
    expectBoth(made, before, after)
    expectSoundMarks(made)
    expectSoundMarks(compared(before, after, false), ['accepted'])
  })
})
