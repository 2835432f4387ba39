import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll } from 'vitest'
import { pathOf, testWith } from './programs.ts'

/** A `test` for what a browser shows. */
export const testInBrowser = testWith('chromium')

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

let browser: Promise<Browser> | undefined

afterAll(async () => {
  await (await browser)?.close()
  browser = undefined
})

/** Runs a test with a new page of a browser of our own, one for all tests of a file, with an empty profile. */
export async function inBrowser(run: (page: Page) => Promise<void>): Promise<void> {
  browser ??= launch()
  const context = await (await browser).newContext({ viewport: { width: 1280, height: 800 } })
  await run(await context.newPage())
  await context.close()
}

function launch(): Promise<Browser> {
  const executablePath = pathOf('chromium')
  if (executablePath === undefined) throw new Error('Chromium is not installed')
  return chromium.launch({ executablePath, headless: true, chromiumSandbox: false, args: flags })
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Lists what axe-core finds against WCAG 2.2 AA and good practice: the rule, and where. Its script is run from outside
 * the page, whatever the page's policy.
 */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run: () => Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }>
      }
    }
    const { violations } = await axe.run()
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
    )
  })
}
