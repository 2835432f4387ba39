import { expect, test } from 'vitest'
import type { SourceFile } from '../../src/model/source-file.ts'
import { openPackage } from '../../src/ooxml/open-package.ts'
import { writePackage } from '../../src/ooxml/write-package.ts'
import type { Built } from '../../src/pipeline.ts'
import { seriesOf, sizes } from '../bench/series-of.ts'
import { full } from '../full.ts'
import { compile } from '../laws/compile.ts'
import { judgedIn, sentWord } from './sent.ts'

const testLong = full ? test : test.skip

testLong(
  'In a file of 134 pages every change is found and judged',
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
    const returned = writePackage(new Map(sent).set('word/document.xml', body))
    const opened = openPackage(returned)
    const judged = 'value' in opened ? judgedIn(opened.value, built) : []
    expect(said).toBeGreaterThan(100)
    expect(judged.length).toBeGreaterThan(50)
  },
  300_000,
)
