import { describe, expect, test } from 'vitest'
import { type Job, shareRendering } from '../../src/commands/share-rendering.ts'
import type { Rendered, Rendering } from '../../src/model/rendering.ts'
import { fixture } from '../render/fixture.ts'

/** Renderings that are shared out with `others` threads: what went where, and a way to end each. */
function shared(others: number) {
  const went: string[] = []
  const ends = new Map<string, (failure?: Error) => void>()
  const going =
    (where: string) =>
    ({ format }: Rendering): Promise<Rendered> => {
      went.push(`${format} ${where}`)
      return new Promise((resolve, reject) => {
        ends.set(format, (failure) => (failure ? reject(failure) : resolve({ outcome: { diagnostics: [] }, took: 0 })))
      })
    }
  const { render, ...rest } = shareRendering({ count: others + 1, render: going('there') }, going('here'))
  const end = async (name: string, failure?: Error) => {
    ends.get(name)?.(failure)
    await new Promise(setImmediate)
  }
  const named = (format: string): Rendering => ({ format, report: fixture, origins: new Map() })
  const own = (format: string): Job => ({ rendering: named(format), done: () => {} })
  return { ...rest, render: (name: string) => render(named(name)), own, went, end }
}

describe('renderings that are shared out', () => {
  test('go to the other threads while this one is busy, one ahead for each', () => {
    const { render, went } = shared(1)
    for (const name of ['a', 'b', 'c']) void render(name)
    expect(went).toEqual(['a there', 'b there'])
  })

  test('are left to this thread if one waits alone and this thread is expected', async () => {
    const { render, expectThis, joinThis, went, end } = shared(1)
    expectThis()
    void render('a')
    expect(went).toEqual([])
    void render('b')
    expect(went).toEqual(['a there'])
    void joinThis([])
    await end('a')
    expect(went).toEqual(['a there', 'b here'])
  })

  test('are taken from both ends, after what this thread alone can do', async () => {
    const { render, joinThis, own, went, end } = shared(1)
    for (const name of ['a', 'b', 'c', 'd']) void render(name)
    void joinThis([own('light')])
    expect(went).toEqual(['a there', 'b there', 'light here'])
    await end('light')
    await end('a')
    expect(went.slice(3)).toEqual(['d here'])
    await end('b')
    expect(went.slice(4)).toEqual(['c there'])
  })

  test('fail each by itself', async () => {
    const { render, joinThis, went, end } = shared(1)
    const rendered = ['a', 'b', 'c', 'd'].map((name) => render(name))
    const told = Promise.allSettled(rendered)
    void joinThis([])
    await end('a', new Error('Out of memory'))
    await end('d', new Error('Out of ink'))
    for (const name of ['b', 'c']) await end(name)
    expect((await told).map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled', 'rejected'])
    expect(went.toSorted()).toEqual(['a there', 'b there', 'c here', 'd here'])
  })
})
