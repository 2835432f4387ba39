import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect } from 'vitest'
import { writePackage } from '../../src/ooxml/write-package.ts'
import { share } from '../full.ts'
import { errorsIn, testWithOpenXmlSdk } from '../render/docx/open-xml-sdk.ts'
import { compared, opened } from './compared.ts'
import { bothWays, reportOf } from './states.ts'

const folder = mkdtempSync(join(tmpdir(), 'report-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('the Open XML SDK finds no error in two states that differ in', () => {
  testWithOpenXmlSdk.each(share(bothWays, 2))('$name', async ({ name, old, now }) => {
    const file = join(folder, `${name}.docx`)
    const [before, after] = [await opened(reportOf(old)), await opened(reportOf(now))]
    for (const isAllMarked of [true, false]) {
      writeFileSync(file, writePackage(compared(before, after, isAllMarked).parts))
      expect(await errorsIn(file)).toEqual([])
    }
  })
})
