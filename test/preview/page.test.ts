import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { faultsOf, inBrowser, testInBrowser } from '../browser.ts'
import { full } from '../full.ts'
import { type Previewed, previewed } from './previewed.ts'

let preview: Previewed
let original: Readonly<Record<string, string>> = {}

const files = ['geneva.yaml', 'brussels.yaml', 'series.yaml']

beforeAll(async () => {
  preview = await previewed()
  original = Object.fromEntries(
    files.map((name) => [name, readFileSync(join(preview.folder, 'sessions', name), 'utf8')]),
  )
})
beforeEach(() => files.forEach((name) => preview.edit(name, () => original[name] ?? '')))
afterAll(() => preview.stop())

const template = 'no template can be used for all operations'

const testInFull = full ? testInBrowser : test.skip

/** How many milliseconds what takes a browser long may take on a machine that is busy. */
const patience = 180_000

describe('the living draft', () => {
  testInBrowser('follows a note that is saved, and keeps place, focus and all other elements', () =>
    onPage(async (page) => {
      await page.locator('#para-27').evaluate((number) => number.scrollIntoView({ block: 'center' }))
      await page.locator('li:has(> #para-27-a)').focus()
      const before = await placeOf(page, '#para-27-a')
      await page.evaluate("document.querySelector('#para-1').kept = true")
      preview.edit('geneva.yaml', (text) => text.replace(template, `${template}, large or small,`.repeat(3)))
      await page.getByText('large or small').first().waitFor()
      expect(Math.abs((await placeOf(page, '#para-27-a')) - before)).toBeLessThan(2)
      expect(await page.evaluate("document.activeElement.querySelector('.number').id")).toBe('para-27-a')
      expect(await page.evaluate("document.querySelector('#para-1').kept")).toBe(true)
      expect(await page.locator('.changed').allTextContents()).toEqual([expect.stringContaining('large or small')])
      expect(await page.locator('#news').textContent()).toBe('Changed: 13 (c)')
    }),
  )

  testInFull('stays while the notes are broken, and says so until they are mended', () =>
    onPage(async (page) => {
      await page.locator('#para-27').evaluate((number) => number.scrollIntoView({ block: 'center' }))
      const before = await placeOf(page, '#para-27')
      preview.edit('geneva.yaml', (text) => text.replace('level: full', 'level: fulll'))
      await page.getByText(/The notes have (an error|2 errors)\. You see the draft of .*, from before that\./).waitFor()
      expect(Math.abs((await placeOf(page, '#para-27')) - before)).toBeLessThan(2)
      await page.keyboard.press('2')
      const place = page.locator('#messages .error .where').first()
      expect(await place.getAttribute('href')).toMatch(/^vscode:\/\/file\/.*\/sessions\/geneva\.yaml:\d+:\d+$/)
      expect(await page.locator('#para-13').isVisible()).toBe(true)
      preview.edit('geneva.yaml', () => original['geneva.yaml'] ?? '')
      await page.locator('#banner').waitFor({ state: 'hidden' })
    }),
  )

  testInFull('sets a hint of several lines in lines', () =>
    onPage(async (page) => {
      preview.edit('geneva.yaml', (text) => text.replace('level: full', 'level: xyzzy'))
      await page.locator('#banner').waitFor()
      await page.keyboard.press('2')
      const hints = await page.locator('#messages .error .quiet').allTextContents()
      expect(hints.length).toBeGreaterThan(3)
      expect(hints.filter((hint) => hint.includes('U+000A') || hint.includes('\n'))).toEqual([])
    }),
  )

  testInFull('shows where a paragraph comes from', () =>
    onPage(async (page) => {
      await page.locator('p:has(> #para-10)').hover()
      await page.getByRole('heading', { name: 'Paragraph 10' }).waitFor()
      expect(await page.locator('#provenance').textContent()).toContain('agreed · full')
      await page.locator('li:has(> #para-13-b)').click()
      await page.getByRole('heading', { name: 'Paragraph 13 (b)' }).waitFor()
      expect(await page.locator('#provenance .where').first().textContent()).toMatch(/^sessions\/geneva\.yaml:\d+:5$/)
      const key = page.locator('#provenance article', { hasText: 'geneva/clearer-roles that' })
      expect(await key.locator('.where').textContent()).toMatch(/^sessions\/geneva\.yaml:\d+:11$/)
      await page.locator('p:has(> #para-10)').hover()
      await page.locator('#provenance').click()
      expect(await page.locator('#provenance h2').first().textContent(), 'the one with the focus stays').toBe(
        'Paragraph 13 (b)',
      )
    }),
  )

  testInFull('leads from a cell of the coverage to its paragraphs', () =>
    onPage(async (page) => {
      await page.getByRole('tab', { name: 'Coverage' }).click()
      await page.getByRole('button', { name: /^5: Geneva, Integration.*: 2 agreed, 3 raised$/ }).click()
      expect(await page.locator('.pointed > .number').allTextContents()).toEqual(['10.', '11.', '(a)', '(b)', '(c)'])
      expect(await page.locator('#para-10').evaluate(inSight)).toBe(true)
      await page.locator('#coverage').getByRole('link', { name: '13 (c)' }).click()
      expect(await page.evaluate("document.activeElement.querySelector('.number').id")).toBe('para-13-c')
    }),
  )

  testInFull('leads to a paragraph beside the sheet, not under it, on a phone', () =>
    onPage(async (page) => {
      await page.setViewportSize({ width: 390, height: 844 })
      await page.getByRole('tab', { name: 'Coverage' }).click()
      await page.getByRole('button', { name: /^5: Geneva, Integration/ }).click()
      const { bottom } = await page.locator('p:has(> #para-10)').evaluate((found) => found.getBoundingClientRect())
      expect(bottom).toBeLessThanOrEqual(await placeOf(page, '.side'))
    }),
  )

  testInFull('lists what is not in the edition, and why', () =>
    onPage(async (page) => {
      preview.edit('geneva.yaml', (text) =>
        text
          .replace('- id: no-template', '- id: no-template\n    visibility: internal')
          .replace('- id: plan-early', '- id: plan-early\n    omit: said twice'),
      )
      await page.getByRole('tab', { name: 'Left out 2' }).click()
      await page.getByText('hidden from this edition').waitFor()
      expect(await page.locator('#absences').textContent()).toContain('omitted: said twice')
      expect(await page.locator('#absences').textContent()).toContain(template)
      expect(await page.locator('#draft').textContent()).not.toContain('No template can be used')
    }),
  )

  testInFull('shows another edition, and the same one after a reload', () =>
    onPage(async (page) => {
      expect(await page.locator('#draft').textContent()).toContain('Excellency')
      await page.getByLabel('Edition').selectOption('member-states')
      await page.getByText('presents its compliments').waitFor()
      expect(await page.locator('.changed').count()).toBe(0)
      await page.reload()
      await page.getByText('presents its compliments').waitFor()
      expect(await page.getByLabel('Edition').inputValue()).toBe('member-states')
    }),
  )

  testInFull('hands out Word and PDF', () =>
    onPage(async (page) => {
      for (const [name, extension, head] of [
        ['Word', 'docx', 'PK'],
        ['PDF', 'pdf', '%PDF'],
      ] as const) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name, exact: true }).click(),
        ])
        expect(download.suggestedFilename()).toBe(`secretary-general.report.en.${extension}`)
        const file = await download.path()
        expect(statSync(file).size).toBeGreaterThan(10_000)
        expect(readFileSync(file, 'latin1').slice(0, head.length)).toBe(head)
      }
      await page.getByRole('button', { name: 'Show PDF' }).click()
      expect(await page.locator('#print iframe').getAttribute('src')).toMatch(/^blob:/)
    }),
  )

  testInFull('obeys keys', () =>
    onPage(async (page) => {
      await page.keyboard.press('?')
      expect(await page.getByRole('dialog', { name: 'Keys' }).locator('kbd').allTextContents()).toEqual(
        expect.arrayContaining(['j', 'k', '/', '?']),
      )
      await page.keyboard.press('Escape')
      await page.locator('li:has(> #para-13-a)').focus()
      await page.keyboard.press('j')
      await page.getByRole('heading', { name: 'Paragraph 13 (b)' }).waitFor()
      await page.keyboard.press('k')
      await page.getByRole('heading', { name: 'Paragraph 13 (a)' }).waitFor()
      await page.keyboard.press('5')
      expect(await page.getByRole('tabpanel').getAttribute('id')).toBe('lengths')
      await page.keyboard.press('/')
      await page.keyboard.type('no  TEMPLATE')
      await page.keyboard.press('Enter')
      expect(await page.locator('#found').textContent()).toBe('1 of 1')
      expect(await page.locator('#para-13-c').evaluate(inSight)).toBe(true)
    }),
  )

  testInFull('keeps its place under a dialog, and after it', () =>
    onPage(async (page) => {
      await page.evaluate("document.getElementById('para-22').scrollIntoView({ block: 'center' })")
      const before = await page.evaluate('scrollY')
      await page.keyboard.press('?')
      await page.getByRole('dialog', { name: 'Keys' }).waitFor()
      expect(await page.evaluate('scrollY')).toBe(before)
      await page.keyboard.press('Escape')
      expect(await page.evaluate('scrollY')).toBe(before)
    }),
  )

  testInFull.each([
    [1280, 'light'],
    [390, 'dark'],
  ] as const)(
    'has no fault that axe-core finds, in any panel, %i pixels wide, %s',
    (width, colorScheme) =>
      onPage(async (page) => {
        await page.setViewportSize({ width, height: 844 })
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await page.locator('li:has(> #para-13-a)').focus()
        for (const name of ['Messages', 'Coverage', 'Left out', 'Length', 'Word file', 'Sources']) {
          await page.getByRole('tab', { name }).click()
          expect(await faultsOf(page), name).toEqual([])
        }
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
        await page.keyboard.press('?')
        expect(await faultsOf(page), 'keys').toEqual([])
      }),
    patience,
  )
})

testInBrowser('hostile notes run nothing, and are seen as words', () =>
  onPage(async (page) => {
    const seen: string[] = []
    const own = new URL('/', preview.address).href
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => seen.push(dialog.message())))
    page.on('request', (request) => void (request.url().startsWith(own) || seen.push(request.url())))
    const words = [
      '<script>alert(1)</script><img src=x onerror="alert(2)"> [x](javascript:alert(3))',
      '</p><iframe src="https://evil.example/">',
    ].join(' ')
    preview.edit('geneva.yaml', (text) =>
      text.replace(template, words).replaceAll('There is therefore no template', words),
    )
    await page.locator('#draft').getByText('alert(1)').first().waitFor()
    await page.locator('li:has(> #para-13-c)').focus()
    await page.locator('#provenance').getByText('alert(2)').first().waitFor()
    expect(
      await page.locator('script:not([src="/page.js"]), img, iframe, [onerror], [href^="javascript:"]').count(),
    ).toBe(0)
    expect(seen).toEqual([])
  }),
)

describe('a page in another language', () => {
  let other: Previewed
  beforeAll(async () => {
    other = await previewed(['--port', '0', '--lang', 'ar', 'fr', 'zh'])
  })
  afterAll(() => other.stop())

  testInFull.each([
    ['ar', 'rtl', 'الفقرة 13 (ب)', 'كذا في الأصل', '14 (أ)، 14 (ب)', 'في المدونات خطأ واحد. المسودة'],
    ['fr', 'ltr', 'Paragraphe 13 b)', 'sic', '14 a), 14 b)', 'Les notes contiennent une erreur. Le projet'],
    ['zh', 'ltr', '第13(b)段', '原文如此', '14(a)、14(b)', '记录中有1处错误。现在'],
  ] as const)('says all in %s, and runs as that does', (language, direction, cited, sic, list, banner) =>
    inBrowser(async (page) => {
      await page.goto(`${other.address}&language=${language}`)
      await page.locator('li:has(> #para-13-b)').click()
      await page.getByRole('heading', { name: cited, exact: true }).waitFor()
      await page.locator('p:has(> #para-10)').click()
      await page.locator('#provenance').getByText(`[${sic}]`).waitFor()
      expect(await page.locator('html').getAttribute('dir')).toBe(direction)
      expect(await page.locator('#provenance blockquote').getAttribute('dir')).toBe('ltr')
      await page.keyboard.press('3')
      await page.locator('#coverage button').nth(2).click()
      expect(await page.locator('#coverage .explanation').textContent()).toContain(list)
      expect(await faultsOf(page)).toEqual([])
      other.edit('geneva.yaml', (text) => text.replace('level: full', 'level: fulll'))
      await page.locator('#banner').waitFor()
      expect(await page.locator('#banner').textContent()).toContain(banner)
      expect(await page.locator('#messages .error .wording').getAttribute('lang')).toBe('en')
      other.edit('geneva.yaml', (text) => text.replace('level: fulll', 'level: full'))
      await page.locator('#banner').waitFor({ state: 'hidden' })
    }),
  )
})

testInFull(
  'a paragraph of five megabytes is shown',
  () =>
    onPage(async (page) => {
      const long = 'integration '.repeat(4_900_000 / 12)
      writeFileSync(
        join(preview.folder, 'sessions/brussels.yaml'),
        (original['brussels.yaml'] ?? '').replace(
          /en: >-\n(\s+)most crises[\s\S]*?\n(?=\s+ar:)/,
          `en: >-\n$1${long}end of it\n`,
        ),
      )
      await page.locator('#draft').getByText('end of it').waitFor({ timeout: patience })
      expect(await page.locator('#banner').isVisible()).toBe(false)
    }),
  patience,
)

/** Runs a test on the page of the preview; a script that fails, or that the policy forbids, fails it. */
function onPage(run: (page: Page) => Promise<void>): Promise<void> {
  return inBrowser(async (page) => {
    const faults: string[] = []
    page.on('pageerror', ({ message }) => void faults.push(message))
    page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())))
    await page.goto(preview.address)
    await page.locator('#para-13-b').waitFor()
    await run(page)
    expect(faults).toEqual([])
  })
}

async function placeOf(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluate((found) => found.getBoundingClientRect().top)
}

function inSight(found: { getBoundingClientRect: () => { readonly top: number; readonly bottom: number } }): boolean {
  const { bottom, top } = found.getBoundingClientRect()
  return top >= 0 && bottom <= 800
}
