import { describe, expect, test } from 'vitest'
import { keyManual } from '../../src/pipeline.ts'
import { ask, example } from './ask.ts'

describe('the manual of the keys', () => {
  test('has every key with its meaning, in each form', async () => {
    const [text, markdown, json] = await Promise.all(
      [['keys'], ['keys', '--reporter', 'md'], ['keys', '--reporter', 'json']].map(
        async (words) => (await ask(example, words)).stdout,
      ),
    )
    const meanings = keyManual.flatMap(({ keys }) => keys.map(({ meaning }) => meaning))
    for (const printed of [text, markdown])
      for (const meaning of meanings) expect(printed?.replace(/\s+/g, ' ')).toContain(meaning.replaceAll('|', '\\|'))
    expect(JSON.parse(json ?? '')).toEqual({ keys: keyManual })
  })

  test('tells one key, wherever it may stand', async () => {
    expect((await ask(example, ['keys', 'quote'])).stdout).toContain('The account’s own words, verbatim')
    expect((await ask(example, ['keys', 'title'])).stdout.match(/^\S.*$/gm)?.length).toBeGreaterThan(3)
  })

  test('asks what was meant by one that there is not', async () => {
    const { code, stderr } = await ask(example, ['keys', 'qoute'])
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'There is no key `qoute`. Did you mean `quote`?\n' })
  })
})
