import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { share } from '../full.ts'
import { exampleFolder, filesBelow, report } from './program.ts'

describe('the worked example on as many threads as are asked for', () => {
  const made = share([1, 2, 3], 2).map((jobs) => ({ jobs, ...exampleFolder() }))
  afterAll(() => made.map(({ remove }) => remove()))

  test('is the same, byte for byte, and so is what is said', async () => {
    const ends = await Promise.all(made.map(({ jobs, folder }) => report(['build', '--jobs', `${jobs}`], folder)))
    expect(ends[0]).toMatchObject({ code: 0 })
    const [alone, ...others] = made.map(({ folder }) => filesBelow(join(folder, 'out')))
    for (const files of others) expect(files).toEqual(alone)
    for (const end of ends) expect(end).toEqual(ends[0])
  })
})
