import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { faultsOf, inBrowser, testInBrowser } from '../browser.ts'
import { full } from '../full.ts'
import { type Previewed, previewed } from './previewed.ts'

let preview: Previewed
let original = ''

beforeAll(async () => {
  preview = await previewed()
  original = readFileSync(join(preview.folder, 'sessions/geneva.yaml'), 'utf8')
})
afterEach(() => preview.edit('geneva.yaml', () => original))
afterAll(() => preview.stop())

const testInFull = full ? testInBrowser : test.skip

/** A browser keeps six connections to a server. */
const many = 10

/** How many milliseconds many tabs, or several previews, may take on a machine that is busy. */
const patience = 180_000

describe('tabs, more than a browser has connections', () => {
  testInFull(
    'all open, and follow the notes, also when the first is closed',
    () =>
      inBrowser(async (first) => {
        const tabs = await openTabs(first, many)
        await save('small')
        await see(tabs, 'small')
        await first.close()
        const others = tabs.filter((tab) => tab !== first)
        await save('large')
        await see(others, 'large')
        await others[3]?.reload()
        await see(others, 'large')
      }),
    patience,
  )

  testInFull('each show the edition that was chosen there', () =>
    inBrowser(async (first) => {
      const [, second, third] = await openTabs(first, 3)
      if (second === undefined || third === undefined) throw new Error('Expected three tabs')
      for (const tab of [first, second]) {
        await tab.getByLabel('Edition').selectOption('member-states')
        await tab.getByText('presents its compliments').waitFor()
      }
      await save('small')
      await see([first, second, third], 'small')
      expect(await third.locator('#draft').textContent()).toContain('Excellency')
      expect(await second.locator('#draft').textContent()).not.toContain('Excellency')
    }),
  )

  testInFull.each(['Navigator.prototype.locks', 'globalThis.BroadcastChannel'])(
    'all follow the notes in a browser without %s',
    (missing) =>
      inBrowser(async (first) => {
        await first.context().addInitScript(`delete ${missing}`)
        const tabs = await openTabs(first, many)
        await save('small')
        await see(tabs, 'small')
      }),
    patience,
  )
})

describe('the token', () => {
  testInBrowser('is asked for with words that a person understands, and then taken out of the address bar', () =>
    inBrowser(async (page) => {
      const { origin } = new URL(preview.address)
      expect((await page.goto(origin))?.status()).toBe(403)
      await page.getByText('Open the address that the terminal shows').waitFor()
      expect(await faultsOf(page)).toEqual([])
      expect(await page.locator('main').evaluate((main) => main.getBoundingClientRect().width)).toBeLessThan(700)
      await page.goto(preview.address)
      await page.locator('#para-13-b').waitFor()
      expect(page.url()).toBe(`${origin}/?edition=secretary-general&language=en`)
      expect(await page.evaluate('document.cookie'), 'no script sees it').toBe('')
      const second = await page.context().newPage()
      await second.goto(origin)
      await second.locator('#para-13-b').waitFor()
    }),
  )

  testInFull(
    'is another after a new start, of which the page tells, and takes up from there',
    () =>
      inBrowser(async (page) => {
        const before = await previewed(['--port', '0'])
        const { port } = new URL(before.address)
        const tabs = await openTabs(page, 2, before.address)
        await before.stop()
        await Promise.all(tabs.map((tab) => tab.getByText('The preview has stopped.').waitFor()))
        const after = await previewed(['--port', port])
        await Promise.all(tabs.map((tab) => tab.getByText('The preview was started again.').waitFor()))
        await (await page.context().newPage()).goto(after.address)
        await Promise.all(tabs.map((tab) => tab.locator('#banner').waitFor({ state: 'hidden' })))
        await after.stop()
      }),
    patience,
  )
})

async function openTabs(first: Page, number: number, address = preview.address): Promise<readonly Page[]> {
  const tabs = [first]
  while (tabs.length < number) tabs.push(await first.context().newPage())
  for (const tab of tabs) {
    await tab.goto(address)
    await tab.locator('#para-13-b').waitFor()
  }
  return tabs
}

async function save(word: string): Promise<void> {
  preview.edit('geneva.yaml', () => original.replace('no template can be', `no template, ${word}, can be`))
}

async function see(tabs: readonly Page[], word: string): Promise<void> {
  await Promise.all(tabs.map((tab) => tab.getByText(`no template, ${word},`).first().waitFor()))
}
