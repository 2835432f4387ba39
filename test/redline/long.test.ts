import { expect, test } from 'vitest'
import { seriesOf, sizes } from '../bench/series-of.ts'
import { full } from '../full.ts'
import { compile } from '../laws/compile.ts'
import { compared, expectBoth, opened } from './compared.ts'

const testLong = full ? test : test.skip

testLong(
  'Two reports of 134 pages are compared, in which half of the statements changed',
  async () => {
    let said = 0
    const reworded = (text: string): string =>
      text.replace(/\bthat: ?(?:>-)?[\s"]*\w+/g, (words) => (said++ % 2 === 0 ? `${words} surely` : words))
    const filesOf = (change: (text: string) => string) =>
      [...seriesOf(sizes.M)].map(([name, text]) => ({ path: `sessions/${name}`, bytes: Buffer.from(change(text)) }))
    const [old, now] = [
      await opened(compile(filesOf(String), 'everyone').report),
      await opened(compile(filesOf(reworded), 'everyone').report),
    ]
    const made = compared(old, now)
    expect(made.tally.paragraphs.changed).toBeGreaterThan(300)
    expectBoth(made, old, now)
  },
  300_000,
)
