import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { faultsOf, inBrowser, testInBrowser } from '../browser.ts'
import { full } from '../full.ts'
import { repository } from '../host/revision/repository.ts'
import { type Previewed, previewed } from './previewed.ts'

const testInFull = full ? testInBrowser : testInBrowser.skip

let preview: Previewed
let elsewhere: Previewed
beforeAll(async () => {
  preview = await previewed(['--port', '0', '--lang', 'en', 'ar'], (folder) => repository(folder).commit('v1'))
  elsewhere = await previewed()
})
afterAll(async () => {
  await preview.stop()
  await elsewhere.stop()
})

describe('what changed since a revision', () => {
  testInFull('is said to be nothing, is refused in a sentence, and is downloaded, by keys alone', () =>
    onPage(preview, async (page) => {
      await page.keyboard.press('r')
      await page.getByRole('dialog', { name: 'What changed' }).waitFor()
      expect(await page.locator('#revisions option').first().getAttribute('value')).toBe('v1')
      await page.keyboard.type('v1')
      await page.keyboard.press('Enter')
      await page.getByText('No change to show: there is no file.').waitFor()
      await page.keyboard.type('2')
      await page.keyboard.press('Enter')
      await page.getByText('There is no revision v12 in this repository.').waitFor()
      preview.edit('geneva.yaml', (text) => text.replaceAll('seen as a tool', 'seen as an instrument'))
      await page.locator('#draft').getByText('seen as an instrument').waitFor()
      await page.keyboard.press('Backspace')
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
      expect(download.suggestedFilename()).toBe('secretary-general.redline.en.docx')
      expect(readFileSync(await download.path(), 'latin1').slice(0, 2)).toBe('PK')
      await page.getByText('The Word document with the changes is built.').waitFor()
      await page.keyboard.press('Escape')
      await page.locator('#redline').waitFor({ state: 'hidden' })
    }),
  )

  testInFull.each([
    [1280, 'light', 'en'],
    [390, 'dark', 'ar'],
  ] as const)(
    'is asked for without a fault that axe-core finds, %i pixels wide, %s, in %s',
    (width, scheme, language) =>
      onPage(preview, async (page) => {
        await page.setViewportSize({ width, height: 844 })
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
        await page.goto(`${preview.address}&language=${language}`)
        await page.locator(`#draft[lang="${language}"] #para-10`).waitFor()
        await page.locator('#show-redline').click()
        await page.locator('#since').fill('v9')
        await page.locator('#redline-form button').click()
        const refused = page.locator('#redline-status [lang="en"]')
        await refused.waitFor()
        expect(await refused.getAttribute('dir')).toBe('ltr')
        expect(await faultsOf(page)).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
      }),
  )

  testInFull('is not asked for where git does not keep the notes, and the page says so', () =>
    onPage(elsewhere, async (page) => {
      await page.getByRole('button', { name: 'Redline' }).click()
      const dialog = page.getByRole('dialog', { name: 'What changed' })
      await dialog.getByText('What changed can be told where git keeps the notes.').waitFor()
      await dialog.getByText('There is no git repository here.').waitFor()
      expect(await page.locator('#since').isVisible()).toBe(false)
      expect(await faultsOf(page)).toEqual([])
    }),
  )
})

/** Runs a test on the page of a preview; a script that fails fails it. */
function onPage({ address }: Previewed, run: (page: Page) => Promise<void>): Promise<void> {
  return inBrowser(async (page) => {
    const faults: string[] = []
    page.on('pageerror', ({ message }) => void faults.push(message))
    await page.goto(address)
    await page.locator('#para-10').waitFor()
    await run(page)
    expect(faults).toEqual([])
  })
}
