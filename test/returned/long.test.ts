import { expect, test } from 'vitest'
import type { SourceFile } from '../../src/model/source-file.ts'
import { openPackage, type Parts } from '../../src/ooxml/open-package.ts'
import { writePackage } from '../../src/ooxml/write-package.ts'
import type { Built } from '../../src/pipeline.ts'
import { seriesOf, sizes } from '../bench/series-of.ts'
import { full } from '../full.ts'
import { compile } from '../laws/compile.ts'
import { judgedIn, sentWord } from './sent.ts'

const testLong = full ? test : test.skip

testLong(
  'In a file of 134 pages every change is found and judged, and nothing else',
  async () => {
    const files = [...seriesOf(sizes.M)].map(
      ([name, text]): SourceFile => ({ path: `sessions/${name}`, bytes: Buffer.from(text) }),
    )
    const built: Built = { ...compile(files, 'everyone'), edition: 'everyone', language: 'en' }
    const sent = await sentWord(built)
    let said = 0
    const body = (sent.get('word/document.xml') ?? '').replace(/ that the (?=\w)/g, (words) =>
      said++ % 5 === 0 ? `${words}whole ` : words,
    )
    expect(said).toBeGreaterThan(100)
    expect(judgedIn(sent, built)).toEqual([])
    const judged = judgedIn(reopened(new Map(sent).set('word/document.xml', body)), built)
    expect(judged.filter(({ verdict }) => verdict !== 'takeable')).toEqual([])
    expect(judged.filter(({ change }) => !('printedAs' in change))).toHaveLength(Math.ceil(said / 5))
  },
  300_000,
)

function reopened(parts: Parts): Parts {
  const opened = openPackage(writePackage(parts))
  if ('refusal' in opened) throw new Error(opened.refusal)
  return opened.value
}
