import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect } from 'vitest'
import type { Built } from '../../../src/pipeline.ts'
import { render } from '../../../src/pipeline.ts'
import { share } from '../../full.ts'
import { builtGoldens } from '../../golden-cases.ts'
import { fonts } from '../pdf/fonts.ts'
import { errorsIn, testWithOpenXmlSdk } from './open-xml-sdk.ts'

const folder = mkdtempSync(join(tmpdir(), 'report-'))
afterAll(() => rmSync(folder, { recursive: true }))

const documents = share(builtGoldens().toReversed(), 2)
  .flatMap((one) => [
    { ...one, as: 'release' },
    { ...one, as: 'draft' },
  ])
  .map((one, index) => ({ ...one, file: join(folder, `${index}.docx`) }))

describe('the Open XML SDK finds no error in a Word document', () => {
  testWithOpenXmlSdk.concurrent.each(documents)('$name, $as', async ({ made, as, file }) => {
    writeFileSync(file, await word(made, as === 'draft'))
    expect(await errorsIn(file)).toEqual([])
  })
})

async function word(made: Built, draft: boolean): Promise<Uint8Array> {
  const { value, diagnostics } = await render(made, 'docx', fonts, draft)
  if (value === undefined) throw new Error(diagnostics.map(({ what }) => what).join('\n'))
  return value
}
