import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { NowMessage } from '../../src/preview/wire.ts'
import { root } from '../cli/program.ts'
import { type Previewed, previewed, type ReceivedMessages, receive, visit } from './previewed.ts'

let preview: Previewed
let cookie = ''

beforeAll(async () => {
  preview = await previewed()
  cookie = (await visit(preview.address)).cookie
})
afterAll(() => preview.stop())

describe('a page is sent', () => {
  test('all of the draft, and then only the blocks that changed', async () => {
    const received = await receive(preview.address, '?edition=member-states&language=en')
    const { changed, edition, sections } = await received.next('draft')
    expect(edition).toBe('member-states')
    expect(Object.keys(changed).sort()).toEqual(sections.flatMap(({ keys }) => keys).sort())
    preview.edit('brussels.yaml', (text) =>
      text.replace('Most crises', 'Nearly all crises').replace('most crises', 'nearly all crises'),
    )
    const next = await received.next('draft')
    expect(Object.values(next.changed).map((html) => html.includes('early all crises'))).toEqual([true])
    received.stop()
  })

  test('what is wrong with the notes, with its place, while the draft stays', async () => {
    const received = await receive(preview.address)
    expect((await received.next('notes')).broken).toBe(false)
    preview.edit('oslo.yaml', (text) => text.replace('theme: integration', 'theme: integraton'))
    const { broken, made, diagnostics } = await received.next('notes')
    expect([broken, typeof made]).toEqual([true, 'string'])
    const error = diagnostics.find(({ severity }) => severity === 'error')
    expect(error).toMatchObject({
      rule: 'theme-is-known',
      todo: 'Did you mean `integration`?',
      where: { text: expect.stringMatching(/^sessions\/oslo\.yaml:\d+:\d+$/) },
    })
    expect(error?.where?.href).toMatch(new RegExp(`^vscode://file${preview.folder}/sessions/oslo.yaml:\\d+:\\d+$`))
    preview.edit('oslo.yaml', (text) => text.replace('theme: integraton', 'theme: integration'))
    expect((await received.next('notes')).broken).toBe(false)
    received.stop()
  })

  test('a text that lacks the language of the report, marked, with a warning', async () => {
    const received = await receive(preview.address)
    await received.next('draft')
    const before = readFileSync(join(preview.folder, 'sessions/geneva.yaml'), 'utf8')
    const clause = /(?<=id: no-template\n.*\n {4}that:)\n[\s\S]*?\n(?= {4}\S)/
    preview.edit('geneva.yaml', (text) => text.replace(clause, ' {fr: aucun modèle ne convient}\n'))
    const { changed } = await received.next('draft')
    expect(Object.values(changed).join('')).toMatch(/\[in French: .*aucun modèle ne convient/)
    received.stop()
    const again = await receive(preview.address)
    const { broken, diagnostics } = await again.next('notes')
    expect(broken).toBe(false)
    expect(diagnostics).toContainEqual(expect.objectContaining({ rule: 'text-has-its-language', severity: 'warning' }))
    await again.next('draft')
    preview.edit('geneva.yaml', () => before)
    await again.next('draft')
    again.stop()
  })

  test('of files that come and go, and of a folder that was away', async () => {
    const received = await receive(preview.address)
    await received.next('draft')
    const sessions = join(preview.folder, 'sessions')
    writeFileSync(join(sessions, 'lima.yaml'), 'place: Lima\ndate: 2007-06\n')
    expect(await untilBroken(received, true)).toContain('session-is-listed')
    rmSync(join(sessions, 'lima.yaml'))
    await untilBroken(received, false)
    renameSync(sessions, `${sessions}-away`)
    expect(await untilBroken(received, true)).toContain('sessions-folder-is-readable')
    renameSync(`${sessions}-away`, sessions)
    await untilBroken(received, false)
    preview.edit('oslo.yaml', (text) => text.replace('title:', 'title:  '))
    await received.next('notes')
    received.stop()
  })

  test('of a template of the series’ own', async () => {
    const received = await receive(preview.address)
    await received.next('draft')
    mkdirSync(join(preview.folder, 'templates/final-report'), { recursive: true })
    const template = readFileSync(join(root, 'templates/final-report/report.md'), 'utf8')
    writeFileSync(
      join(preview.folder, 'templates/final-report/report.md'),
      template.replace(/^(## .*)$/m, '$1\n\nA paragraph of our own.'),
    )
    expect(Object.values((await received.next('draft')).changed).join('')).toContain('A paragraph of our own.')
    rmSync(join(preview.folder, 'templates'), { recursive: true })
    await received.next('draft')
    received.stop()
  })
})

describe('a page that asks how all is now', () => {
  test('is sent what it lacks', async () => {
    const now = async (query: string): Promise<NowMessage> => JSON.parse(await (await fetchOwn(`/now?${query}`)).text())
    const first = await now('edition=member-states&language=en')
    expect(first.notes.broken).toBe(false)
    expect(first.draft?.edition).toBe('member-states')
    const has = new URLSearchParams({ edition: 'member-states', language: 'en', version: first.draft?.version ?? '' })
    expect((await now(String(has))).draft).toBeUndefined()
    has.set('edition', 'secretary-general')
    expect(Object.keys((await now(String(has))).draft?.changed ?? {}).length).toBeGreaterThan(20)
  })
})

describe('what is asked about the draft', () => {
  test('is answered from the draft alone', async () => {
    expect(await ask('/lengths')).toMatchObject({ limit: 10700, total: expect.any(Number) })
    expect(await ask('/coverage')).toMatchObject({
      meetings: expect.arrayContaining([{ name: 'New York', account: false }]),
    })
    expect(await ask('/provenance?at=fgeneva_tool_not_goal_5a1edc67')).toMatchObject({
      statements: [{ id: 'geneva/tool-not-goal', recorded: 'agreed · full', quote: { sic: 'sic' } }],
    })
    expect(await ask('/provenance?at=../../etc/passwd')).toEqual({ statements: [], written: [] })
  })

  test('that is nothing of ours is not found, whatever the path', async () => {
    for (const path of [
      '/../package.json',
      '/sessions/geneva.yaml',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/constructor',
      '/build',
      '/page.js/',
      '//evil.example/',
    ]) {
      expect((await get(path)).status, path).toBe(404)
    }
  })
})

describe('strangers are turned away', () => {
  test.each(['/', '/live', '/now', '/page.js', '/lengths', '/?token=0123456789abcdef0123456789abcdef'])(
    'who ask for %s without the token of the terminal, with a page that says what to do',
    async (path) => {
      const response = await fetch(new URL(path, preview.address))
      const body = await response.text()
      expect([response.status, response.headers.get('set-cookie')]).toEqual([403, null])
      expect(body).toContain('Open the address that the terminal shows')
      expect(body).not.toContain(cookie.split('=')[1])
      const styles = /<style>(.*)<\/style>/s.exec(body)?.[1] ?? ''
      const digest = createHash('sha256').update(styles).digest('base64')
      expect(response.headers.get('content-security-policy')).toContain(`style-src 'sha256-${digest}'`)
    },
  )

  const host = () => new URL(preview.address).host

  test.each([
    ['by another name for this machine', 'GET', '/', { host: 'rebound.example' }],
    ['by a name with our port', 'GET', '/live', { host: 'rebound.example:4173' }],
    ['another site', 'GET', '/', { 'sec-fetch-site': 'cross-site' }],
    ['another port of this machine', 'GET', '/lengths', { 'sec-fetch-site': 'same-site' }],
    ['a build that a link asks for', 'POST', '/build?format=pdf', { 'sec-fetch-site': 'none' }],
    ['a build without a page', 'POST', '/build?format=pdf', {}],
    [
      'a build from another origin',
      'POST',
      '/build?format=pdf',
      { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' },
    ],
  ] as const)('%s', async (_, method, path, headers) => {
    expect((await get(path, headers, method)).status).toBe(403)
  })

  test('and other methods too', async () => {
    expect((await get('/', {}, 'PUT')).status).toBe(405)
    expect((await get('/build?format=pdf', {}, 'GET')).status).toBe(404)
  })

  test('while our own page is let in, under a strict policy', async () => {
    const own = { 'sec-fetch-site': 'same-origin', origin: `http://${host()}` }
    expect((await get('/build?format=docx', own, 'POST')).status).toBe(200)
    const { headers, status } = await get('/', { 'sec-fetch-site': 'none' })
    expect(status).toBe(200)
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    })
  })
})

test('a port that is taken gives way to the next, where another token opens, and Ctrl-C ends it', async () => {
  const { port } = new URL(preview.address)
  const second = await previewed(['--port', port, '--host-name', 'box.example'])
  expect(Number(new URL(second.address).port)).toBeGreaterThan(Number(port))
  const own = (await visit(second.address)).cookie
  const both = { headers: { cookie: `${cookie}; ${own}` } }
  expect((await fetch(new URL('/lengths', second.address), both)).status).toBe(200)
  expect((await fetch(new URL('/lengths', preview.address), both)).status).toBe(200)
  expect((await fetch(new URL(`/${new URL(second.address).search}`, preview.address))).status).toBe(403)
  expect(
    (await get('/lengths', { host: 'box.example', cookie: own.replace(/\d+/, 'web') }, 'GET', second)).status,
  ).toBe(200)
  // While it is still at an answer the system ends it, and it has no exit code.
  expect([0, 'SIGINT']).toContain(await second.stop())
})

test('notes that are broken from the start are reported, and shown once they are mended', async () => {
  const broken = await previewed(['--port', '0'], (folder) =>
    writeFileSync(join(folder, 'sessions/zurich.yaml'), 'place: Zurich\n'),
  )
  const received = await receive(broken.address)
  const first = await received.next('notes')
  expect([first.broken, first.made]).toEqual([true, undefined])
  rmSync(join(broken.folder, 'sessions/zurich.yaml'))
  expect((await received.next('draft')).title).toContain('Multidimensional')
  received.stop()
  await broken.stop()
})

async function untilBroken(received: ReceivedMessages, broken: boolean): Promise<readonly string[]> {
  for (;;) {
    const message = await received.next('notes')
    if (message.broken === broken) return message.diagnostics.map(({ rule }) => rule)
  }
}

async function ask(path: string): Promise<unknown> {
  return (await fetchOwn(path)).json()
}

function fetchOwn(path: string): Promise<Response> {
  return fetch(new URL(path, preview.address), { headers: { cookie } })
}

/** As a program asks, which may say what a browser would not. */
function get(
  path: string,
  more: Readonly<Record<string, string>> = {},
  method = 'GET',
  { address }: Previewed = preview,
): Promise<{ readonly status: number | undefined; readonly headers: Readonly<Record<string, unknown>> }> {
  const { hostname, port } = new URL(address)
  const headers = { cookie, ...more }
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers }, (response) => {
      response.resume()
      resolve({ status: response.statusCode, headers: response.headers })
    })
    asked.on('error', reject)
    asked.end()
  })
}
