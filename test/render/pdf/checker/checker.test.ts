import { describe, expect, test } from 'vitest'
import type { Report } from '../../../../src/model/report.ts'
import type { Given } from '../../../../src/render/define-renderer.ts'
import { renderPdf } from '../../../../src/render/pdf/render-pdf.ts'
import { share } from '../../../full.ts'
import { testWith } from '../../../programs.ts'
import { rightToLeft as arabic, chinese, draft } from '../../docx/variants.ts'
import { fixture } from '../../fixture.ts'
import { multilingual, rightToLeft } from '../../multilingual.ts'
import { fonts } from '../fonts.ts'
import { runOn } from '../program.ts'
import { goldenReports } from './golden-reports.ts'
import { type PdfObjects, readObjects } from './pdf-objects.ts'
import { plants, withDefect } from './plants.ts'
import { inspect } from './rule.ts'
import { checkPdf, rules } from './rules/index.ts'

const withQpdf = testWith('qpdf')

/** The whole of a report's PDF, checked. */
async function faultsOf(report: Report, draft?: Given['draft']): Promise<readonly string[]> {
  const pdf = await rendered(report, draft)
  expect(runOn(pdf, 'qpdf', '--check', 'PDF')).toContain('No syntax or stream encoding errors found')
  return checkPdf(readObjects(pdf), report)
}

async function rendered(report: Report, draft?: Given['draft']): Promise<Uint8Array> {
  const { value, diagnostics } = await renderPdf(report, { font: fonts, ...(draft && { draft }) })
  if (!value) throw new Error(diagnostics.map(({ what }) => what).join('\n'))
  return value
}

describe('the checker finds nothing in', () => {
  withQpdf.each(Object.entries({ fixture, multilingual, rightToLeft, arabic, chinese }))(
    'the report %s',
    async (_, report) => {
      expect(await faultsOf(report)).toEqual([])
    },
  )

  withQpdf('a draft, but that it says more than the report', async () => {
    const faults = await faultsOf(fixture, draft)
    expect(faults.filter((fault) => !fault.startsWith('reads-in-the-order-of-the-report: '))).toEqual([])
  })

  withQpdf.each(share(goldenReports(), 1))('%s', async (_, { report }) => {
    expect(await faultsOf(report)).toEqual([])
  })
})

describe('the checker finds a defect', () => {
  let sound: Promise<PdfObjects> | undefined
  withQpdf.each(Object.entries(plants))('%s', async (name, plant) => {
    const pdf = await (sound ??= rendered(fixture).then(readObjects))
    const found = checkPdf(withDefect(pdf, plant), fixture)
    expect(found.filter((fault) => fault.startsWith(`${name}: `))).not.toEqual([])
  })

  test('says-its-shades', () => {
    const shaded = JSON.parse(
      JSON.stringify(fixture).replace(/("data":\{"shade":[1-6]\},"children":)\[[^\]]*\]/, '$1[]'),
    )
    expect(rules['says-its-shades'](inspect({ trailer: {}, objects: {} }), shaded)).toEqual(['a shade without words'])
  })

  test('of every rule', () => {
    expect([...Object.keys(plants), 'says-its-shades'].sort()).toEqual(Object.keys(rules).sort())
  })
})
