import { expect, test } from 'vitest'
import { faultsOf, inBrowser, testInBrowser } from '../../browser.ts'
import { full } from '../../full.ts'
import { goldenReport } from '../../golden-cases.ts'
import { draft, rightToLeft, withSymbol } from '../docx/variants.ts'
import { fixture } from '../fixture.ts'
import { render } from './render.ts'

const testInFull = full ? testInBrowser : test.skip

testInFull('axe-core finds no fault in a report, wide and narrow, light and dark', async () => {
  const reports = {
    release: await render(fixture),
    draft: await render(fixture, draft),
    symbol: await render(withSymbol),
    arabic: await render(rightToLeft),
    meetings: await render(goldenReport('many-meetings')),
    participants: await render(goldenReport('many-participants')),
  }
  await inBrowser(async (page) => {
    for (const [name, html] of Object.entries(reports)) {
      for (const [width, colorScheme] of [
        [1280, 'light'],
        [390, 'dark'],
      ] as const) {
        await page.setViewportSize({ width, height: 800 })
        await page.emulateMedia({ colorScheme })
        await page.setContent(html)
        expect(await faultsOf(page), `${name}, ${width}, ${colorScheme}`).toEqual([])
        expect(
          await page.evaluate('document.documentElement.scrollWidth <= innerWidth'),
          `${name} is no wider than ${width}`,
        ).toBe(true)
      }
    }
  })
})
