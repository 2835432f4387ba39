import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { spread } from '../../full.ts'
import { fixture } from '../fixture.ts'
import { inAnotherScript } from '../in-another-script.ts'
import { errorsIn, testWithOpenXmlSdk } from './open-xml-sdk.ts'
import { parse, partsOf } from './read-docx.ts'
import { render } from './render.ts'
import { chinese, draft, rightToLeft, withoutCover, withSymbol } from './variants.ts'

const variants = {
  release: [fixture],
  draft: [fixture, draft],
  'with a symbol': [withSymbol],
  'without a cover': [withoutCover],
  'from right to left': [rightToLeft],
  'from right to left, draft': [rightToLeft, draft],
  'from right to left, with a symbol': [inAnotherScript(withSymbol, 'ar')],
  'in Chinese': [chinese],
} as const

describe.each(spread(Object.entries(variants), 4))('A report, %s', (_, [report, statements]) => {
  testWithOpenXmlSdk('has no error for the Open XML SDK', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'report-')), 'report.docx')
    writeFileSync(file, await render(report, statements))
    expect(await errorsIn(file)).toEqual([])
  })

  test('is well-formed in all its parts', async () => {
    for (const xml of partsOf(await render(report, statements)).values()) parse(xml)
  })

  test('gives the same bytes again, and in another time zone', async () => {
    const first = await render(report, statements)
    const zone = process.env.TZ
    process.env.TZ = 'Pacific/Auckland'
    const second = await render(structuredClone(report), statements)
    process.env.TZ = zone ?? ''
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true)
  })
})

test('The archive begins with the content types, and has no time', async () => {
  const bytes = await render(fixture)
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  expect(new TextDecoder().decode(bytes.subarray(30, 30 + view.getUint16(26, true)))).toBe('[Content_Types].xml')
  expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, (1 << 5) | 1])
})
