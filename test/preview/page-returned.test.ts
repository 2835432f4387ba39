import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { faultsOf, inBrowser, testInBrowser } from '../browser.ts'
import { full } from '../full.ts'
import { commented, edited } from './edited.ts'
import { type Previewed, previewed } from './previewed.ts'

const testInFull = full ? testInBrowser : test.skip

let preview: Previewed
beforeAll(async () => {
  preview = await previewed()
})
afterAll(() => preview.stop())

const changes = [
  ['seen as a tool', 'seen as an instrument'],
  ['full agreement', 'broad agreement'],
  ['can be used for all operations', 'fits all operations'],
] as const

testInFull('an editor’s file is dropped, its changes lead there and back, and one is taken over', () =>
  inBrowser(async (page) => {
    await page.goto(preview.address)
    await page.locator('#para-10').waitFor()
    await drop(page, edited(await built(page), ...changes))
    const card = page.locator('#returned article', { hasText: 'geneva/tool-not-goal that' })
    await card.waitFor()
    expect(await card.locator('del').textContent()).toBe('a tool')
    expect(await card.locator('ins').textContent()).toBe('an instrument')
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('tab', { name: 'Sources' }).click()
    await page.locator('p:has(> #para-10) > .returned-mark').click()
    expect(await page.evaluate("document.activeElement.querySelector('ins').textContent")).toBe('an instrument')
    await card.getByRole('link', { name: 'Paragraph 10' }).click()
    expect(await page.evaluate("document.activeElement.querySelector('.number').id")).toBe('para-10')
    await card.getByRole('button', { name: 'Take over' }).click()
    await card.getByText('in the notes already').waitFor()
    await page.locator('#draft').getByText('seen as an instrument').waitFor()
    expect(await page.locator('p:has(> #para-10) > .returned-mark').count(), 'the mark stays').toBe(1)
    expect(readFileSync(join(preview.folder, 'sessions/geneva.yaml'), 'utf8')).toContain('an instrument')
  }),
)

testInFull('a mark leads on a phone to its card in the sheet, which was folded', () =>
  inBrowser(async (page) => {
    await page.goto(preview.address)
    await page.locator('#para-10').waitFor()
    const file = edited(await built(page), ['can be used for all operations', 'fits all operations'])
    await page.setViewportSize({ width: 390, height: 844 })
    const tab = page.getByRole('tab', { name: 'Word file' })
    await tab.click()
    const card = page.locator('#returned article', { hasText: 'geneva/no-template that' })
    await page
      .getByLabel('Choose a Word file')
      .setInputFiles({ name: 'x.docx', mimeType: '', buffer: Buffer.from(file) })
    await card.waitFor()
    await tab.click()
    await card.waitFor({ state: 'hidden' })
    await page.locator('.returned-mark').click()
    await card.waitFor()
    expect(await page.evaluate("document.activeElement.querySelector('ins').textContent")).toContain('fits')
    expect(await faultsOf(page)).toEqual([])
  }),
)

testInFull('a comment is written above its statement, by its button or with all others', () =>
  inBrowser(async (page) => {
    await page.goto(preview.address)
    await page.locator('#para-10').waitFor()
    const comments = [
      ['No template can be used', 'Is this still true?'],
      ['Better planning', 'Better than what?'],
      ['Most crises today', 'Most of which?'],
    ] as const
    await drop(page, commented(await built(page), ...comments))
    await page.getByText('Is this still true?').waitFor()
    await page.getByRole('button', { name: 'Write into the notes' }).first().click()
    await page.locator('#returned article', { hasText: 'in the notes already' }).waitFor()
    await page.getByRole('button', { name: 'Write all 2 into the notes' }).click()
    await page.locator('#returned article', { hasText: 'in the notes already' }).nth(2).waitFor()
    expect(await faultsOf(page)).toEqual([])
    expect(readFileSync(join(preview.folder, 'sessions/geneva.yaml'), 'utf8')).toContain('”: Is this still true?')
  }),
)

testInFull('a file that is none is refused in a sentence, and one of another edition shows that one', () =>
  inBrowser(async (page) => {
    await page.goto(preview.address)
    await page.locator('#para-10').waitFor()
    const file = edited(await built(page), ['can be used for all operations', 'fits all operations'])
    await page.getByLabel('Edition').selectOption('member-states')
    await page.getByText('presents its compliments').waitFor()
    await page.getByRole('tab', { name: 'Word file' }).click()
    const field = page.getByLabel('Choose a Word file')
    await field.setInputFiles({ name: 'x.docx', mimeType: '', buffer: Buffer.from('no Word') })
    await page.getByText('This is no Word file').waitFor()
    await page
      .getByLabel('Choose a Word file')
      .setInputFiles({ name: 'y.docx', mimeType: '', buffer: Buffer.from(file) })
    await page.locator('#draft').getByText('Excellency').first().waitFor()
    await page.locator('#draft .returned-mark').first().waitFor()
  }),
)

/** Builds the report that the page shows, for Word. */
async function built(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Word', exact: true }).click(),
  ])
  return new Uint8Array(readFileSync(await download.path()))
}

async function drop(page: Page, file: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    `(() => {
      const bytes = Uint8Array.from(atob('${Buffer.from(file).toString('base64')}'), (c) => c.charCodeAt(0))
      const transfer = new DataTransfer()
      transfer.items.add(new File([bytes], 'report.en.docx'))
      return transfer
    })()`,
  )
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}
