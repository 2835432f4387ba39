import { expect, test } from 'vitest'
import { faultsOf, inBrowser, testInBrowser } from '../../browser.ts'
import { full } from '../../full.ts'
import { builtGoldens, goldenReport } from '../../golden-cases.ts'
import { draft, rightToLeft, withSymbol } from '../docx/variants.ts'
import { fixture } from '../fixture.ts'
import { render } from './render.ts'

const testInFull = full ? testInBrowser : test.skip

testInFull('axe-core finds no fault in a report, wide and narrow, light and dark', { timeout: 300_000 }, async () => {
  const reports = {
    release: await render(fixture),
    draft: await render(fixture, draft),
    symbol: await render(withSymbol),
    arabic: await render(rightToLeft),
    meetings: await render(goldenReport('many-meetings')),
    participants: await render(goldenReport('many-participants')),
    ...(await inEveryLanguage()),
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

/** Renders the worked example in each of its languages. */
async function inEveryLanguage(): Promise<Readonly<Record<string, string>>> {
  const built = builtGoldens().filter(({ name }) => name.startsWith('the worked example'))
  return Object.fromEntries(
    await Promise.all(built.map(async ({ name, made }) => [name, await render(made.report)] as const)),
  )
}
