import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { test } from 'vitest'

const program = '/usr/bin/chromium'
const isThere = existsSync(program)
if (!isThere) console.warn('Skipped: tests in a browser. Install chromium to run them.')

/** A `test` for what a browser shows. Without Chromium it is skipped, with a line that says what to install; in CI it fails. */
export const testInBrowser = test.skipIf(!isThere && process.env['CI'] !== 'true')

const flags = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** Opens a browser of our own, with an empty profile, and runs a test in it. */
export async function inBrowser(run: (context: BrowserContext) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'report-browser-'))
  const context = await chromium.launchPersistentContext(profile, { executablePath: program, headless: true, chromiumSandbox: false, args: flags, viewport: { width: 1280, height: 800 } })
  try {
    await run(context)
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Lists what axe-core finds against WCAG 2.2 AA and good practice: the rule, and where. Its script is run from outside the page, whatever the page's policy. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }> } }
    const { violations } = await axe.run()
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`))
  })
}
