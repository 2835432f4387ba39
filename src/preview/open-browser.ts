import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** How many milliseconds a browser may take until it has read the page that leads to the address. */
const patience = 30_000

/**
 * Opens an address in the person's own browser, so that nobody else sees it. What a program is called with is shown to
 * all who use the machine, except on Windows: so the browser is called with a page that leads to the address, which
 * only this person can read, and which is soon removed. If that fails, nothing is lost: the address is on the screen.
 */
export async function openBrowser(address: string): Promise<void> {
  if (process.platform === 'win32') return start('cmd', ['/c', 'start', '', address])
  const page = await pageTo(address).catch(() => undefined)
  if (page !== undefined) start(process.platform === 'darwin' ? 'open' : 'xdg-open', [page])
}

function start(program: string, words: readonly string[]): void {
  const child = spawn(program, words, { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}

/** Some browsers are kept from all files but those in the person's own folder, and from those with a dot before. */
async function pageTo(address: string): Promise<string> {
  const [own, other] = [homedir(), tmpdir()].map((folder) => join(folder, 'report-preview-'))
  const folder = await mkdtemp(own ?? '').catch(() => mkdtemp(other ?? ''))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  setTimeout(remove, patience).unref()
  const page = join(folder, 'open.html')
  await writeFile(page, `<!doctype html><meta http-equiv="refresh" content="0; url=${address}">\n`, { mode: 0o600 })
  return pathToFileURL(page).href
}
