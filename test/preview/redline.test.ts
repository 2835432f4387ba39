import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openPackage } from '../../src/ooxml/open-package.ts'
import type { SeenRevision } from '../../src/preview/wire.ts'
import { repository } from '../host/revision/repository.ts'
import { type Previewed, previewed, visit } from './previewed.ts'

let preview: Previewed
let cookie = ''
let notes: Readonly<Record<string, string>> = {}

const names = ['geneva.yaml', 'series.yaml']
const pathOf = (name: string) => join(preview.folder, 'sessions', name)

beforeAll(async () => {
  preview = await previewed(['--port', '0', '--date', '2030-01'], (folder) => {
    const { commit } = repository(folder)
    const geneva = readFileSync(join(folder, 'sessions/geneva.yaml'), 'utf8')
    commit('broken', { 'sessions/geneva.yaml': geneva.replace('level: full', 'level: fulll') })
    commit('v1', { 'sessions/geneva.yaml': geneva })
  })
  cookie = (await visit(preview.address)).cookie
  notes = Object.fromEntries(names.map((name) => [name, readFileSync(pathOf(name), 'utf8')]))
})
beforeEach(() => names.forEach((name) => writeFileSync(pathOf(name), notes[name] ?? '')))
afterAll(() => preview.stop())

const shown = 'edition=member-states&language=en'

describe('the redline of the preview', () => {
  test('tracks what changed in the shown report since a revision, and is written nowhere', async () => {
    reword()
    const answer = await post(`/redline?since=v1&${shown}`)
    expect([answer.status, answer.headers.get('content-disposition')]).toEqual([
      200,
      'attachment; filename="member-states.redline.en.docx"',
    ])
    const parts = openPackage(new Uint8Array(await answer.arrayBuffer()))
    if ('refusal' in parts) throw new Error(parts.refusal)
    const xml = parts.value.get('word/document.xml') ?? ''
    expect(xml.match(/<w:(?:del|ins) [^>]*w:author="report"[^>]*>.*?<\/w:(?:del|ins)>/g)?.map(textOf)).toEqual([
      'a tool',
      'an instrument',
    ])
    const shownWords = ['presents its compliments', 'January\u00a02030'].filter((words) => xml.includes(words))
    expect(shownWords, 'the edition, and the date that the preview was started with').toHaveLength(2)
    expect(readdirSync(preview.folder).sort()).toEqual(['.git', 'sessions'])
  })

  test('is no file where nothing differs', async () => {
    const answer = await post(`/redline?since=v1&${shown}`)
    expect([answer.status, await answer.text()]).toEqual([204, ''])
  })

  test.each([
    ['v9', /^There is no revision `v9` in this repository\.\n$/],
    ['', /^Expected a revision behind `git:`\.\n$/],
    ['broken', /^git:broken: \d errors?, so nothing can be compared with it\.\n$/],
    ['../sessions/geneva.yaml', /^There is no revision `/],
  ] as const)('since `%s` is refused in the sentence of the command line', async (since, sentence) => {
    const answer = await post(`/redline?since=${since}&${shown}`)
    expect([answer.status, await answer.text()]).toEqual([409, expect.stringMatching(sentence)])
  })

  test('is refused where it would show what the edition hides now', async () => {
    preview.edit('geneva.yaml', (text) =>
      text.replace('- id: no-template', '- id: no-template\n    visibility: internal'),
    )
    const answer = await post(`/redline?since=v1&${shown}`)
    expect(answer.status).toBe(409)
    expect(await answer.text()).toBe(
      'The deletions would show geneva/no-template, which this edition may no longer show.\n',
    )
  })

  test('is made for the page alone', async () => {
    const foreign = { cookie, origin: 'http://elsewhere.example', 'sec-fetch-site': 'cross-site' }
    for (const headers of [foreign, { cookie }, { ...own(), cookie: '' }])
      expect((await post(`/redline?since=v1&${shown}`, headers)).status).toBe(403)
    expect((await fetch(new URL('/redline?since=v1', preview.address), { headers: { cookie } })).status).toBe(404)
  })
})

test('the revisions are listed, the tags before the commits', async () => {
  const answer = await fetch(new URL('/revisions', preview.address), { headers: { cookie } })
  const listed: readonly SeenRevision[] = JSON.parse(await answer.text())
  expect(listed.slice(0, 2).map(({ name }) => name)).toEqual(expect.arrayContaining(['broken', 'v1']))
  expect(listed.slice(2).map(({ about }) => about)).toEqual(['2008-06-15 v1', '2008-06-15 broken'])
})

function textOf(xml: string): string {
  return xml.replace(/<[^>]*>/g, '')
}

function reword(): void {
  preview.edit('geneva.yaml', (text) => text.replaceAll('seen as a tool', 'seen as an instrument'))
}

/** As the browser says it of our own page. */
function own(): Readonly<Record<string, string>> {
  return { cookie, origin: new URL(preview.address).origin, 'sec-fetch-site': 'same-origin' }
}

function post(path: string, headers = own()): Promise<Response> {
  return fetch(new URL(path, preview.address), { method: 'POST', headers })
}
