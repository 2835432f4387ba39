import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import type { Report } from '../../../src/model/report.ts'
import { inBrowser, testInBrowser } from '../../browser.ts'
import { share } from '../../full.ts'
import { goldenReport } from '../../golden-cases.ts'
import { render } from './render.ts'

const phone = { width: 360, height: 740 }
const meetings = tablesOf(goldenReport('many-meetings'))
const leftward = { ...meetings, meta: { ...meetings.meta, language: 'ar', direction: 'rtl' } } as const
const reports = Object.entries({ rightward: meetings, leftward })
const schemes = [
  ['light', 'rightward', meetings],
  ['dark', 'rightward', meetings],
  ['light', 'leftward', leftward],
] as const

describe('a table that is wider than a phone', () => {
  testInBrowser.for(share(reports, 1))('has the heads of columns above their columns, %s', async ([, report]) => {
    await onPhone(await render(report), async (page) => {
      for (const [head, ...rows] of await inTables<readonly number[][]>(
        page,
        'rows.map((cells) => cells.map(startOf))',
      ))
        expect(new Set(rows.map(String))).toEqual(new Set([String(head)]))
    })
  })

  testInBrowser.for(share(reports, 0))('keeps its caption and its first column in sight, %s', async ([, report]) => {
    await onPhone(await render(report), async (page) => {
      await scrollTo(page, 'end')
      const hidden = await inTables<readonly string[]>(
        page,
        "[table.querySelector('caption span'), ...rows.flatMap((cells) => [cells[0], cells.at(-1)])].filter(isHidden)",
      )
      expect(hidden.flat()).toEqual([])
    })
  })

  testInBrowser(
    'leaves half of a phone to its other columns, whatever the size of words and their length',
    async () => {
      const html = (await render(meetings)).replaceAll('Security sector reform', 'Unaufschiebbarkeitsbescheinigungen')
      await onPhone(html, async (page) => {
        for (const size of ['16px', '32px']) {
          await page.evaluate(`document.documentElement.style.fontSize = '${size}'`)
          const widths = await inTables<number>(page, 'rows[1][0].getBoundingClientRect().width')
          expect(Math.max(...widths)).toBeLessThanOrEqual(phone.width / 2)
        }
      })
    },
  )

  testInBrowser.for(share(schemes, 0))(
    'fades where it goes on, and not where it ends: %s, %s',
    async ([colorScheme, , report]) => {
      await onPhone(await render(report), async (page) => {
        await page.emulateMedia({ colorScheme })
        expect(await fadesIn(page)).toEqual({ start: false, end: true })
        await scrollTo(page, 'middle')
        expect(await fadesIn(page)).toEqual({ start: true, end: true })
        await scrollTo(page, 'end')
        expect(await fadesIn(page)).toEqual({ start: true, end: false })
      })
    },
  )

  testInBrowser('is reached with the keyboard, has a name, and is scrolled', async () => {
    await onPhone(await render(meetings), async (page) => {
      for (const frame of await page.getByRole('region').all()) {
        expect(await frame.getAttribute('aria-label')).toMatch(/\w/)
        await frame.evaluate((element) => element.scrollIntoView())
        await frame.focus()
        await page.keyboard.press('ArrowRight')
        await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0)
      }
    })
  })
})

/** A report of the tables of another, which a browser shows sooner. */
function tablesOf({ root, ...rest }: Report): Report {
  const children = root.children.map((section) => ({
    ...section,
    children: section.children.filter(({ type }) => type === 'table'),
  }))
  return { root: { ...root, children }, ...rest }
}

async function onPhone(html: string, run: (page: Page) => Promise<void>): Promise<void> {
  await inBrowser(async (page) => {
    await page.setViewportSize(phone)
    await page.setContent(html)
    await run(page)
  })
}

/** Evaluates an expression about each table and its rows, with the place where words start, and what is hidden. */
function inTables<Value>(page: Page, expression: string): Promise<readonly Value[]> {
  return page.evaluate<readonly Value[]>(`
    const startOf = (cell) => {
      const words = document.createRange()
      words.selectNodeContents(cell)
      const { left, right } = words.getBoundingClientRect()
      return Math.round(document.dir === 'rtl' ? right : left)
    }
    const isHidden = (element) => {
      const { left, right } = element.getBoundingClientRect()
      return left < 0 || right > innerWidth
    };
    [...document.querySelectorAll('.frame table')].map((table) => {
      const rows = [...table.rows].map(({ cells }) => [...cells])
      return ${expression}
    })`)
}

async function scrollTo(page: Page, where: 'middle' | 'end'): Promise<void> {
  await page.evaluate(`for (const frame of document.querySelectorAll('.frame')) {
    const all = (frame.scrollWidth - frame.clientWidth) * (document.dir === 'rtl' ? -1 : 1)
    frame.scrollLeft = ${where === 'end' ? 'all' : 'all / 2'}
  }`)
}

/** Tells whether the last table, without its words, is of another tone beside its first column, and at its far edge. */
async function fadesIn(page: Page): Promise<{ readonly start: boolean; readonly end: boolean }> {
  await page.evaluate(`for (const cell of document.querySelectorAll('td')) {
    cell.style.color = 'transparent'
    cell.style.background = 'none'
  }`)
  const { top, width } = await page.evaluate<{ readonly top: number; readonly width: number }>(`(() => {
    const head = [...document.querySelectorAll('tbody th')].at(-1)
    scrollBy(0, head.getBoundingClientRect().top - 300)
    const { top, width } = head.getBoundingClientRect()
    return { top, width }
  })()`)
  const clip = { x: 0, y: Math.ceil(top) + 2, width: phone.width, height: 1 }
  const picture = (await page.screenshot({ clip })).toString('base64')
  const [start, middle, end] = await page.evaluate<readonly number[]>(`(async () => {
    const image = new Image()
    image.src = 'data:image/png;base64,${picture}'
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')
    canvas.drawImage(image, 0, 0)
    const toneAt = (x) => canvas.getImageData(document.dir === 'rtl' ? ${phone.width - 1} - x : x, 0, 1, 1).data[0]
    return [${Math.ceil(width) + 1}, ${Math.round((width + phone.width) / 2)}, ${phone.width - 1}].map(toneAt)
  })()`)
  return { start: start !== middle, end: end !== middle }
}
