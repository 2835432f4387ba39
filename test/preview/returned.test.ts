import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readBody } from '../../src/preview/server/serve.ts'
import { mostBytes, type ReturnedWord } from '../../src/preview/wire.ts'
import { commented, edited, withoutBase } from './edited.ts'
import { type Previewed, previewed, visit } from './previewed.ts'

let preview: Previewed
let cookie = ''
let sent: Uint8Array
let notes = ''

const name = 'report.en.docx'
const ofGeneva = () => join(preview.folder, 'sessions/geneva.yaml')

beforeAll(async () => {
  preview = await previewed()
  cookie = (await visit(preview.address)).cookie
  sent = new Uint8Array(await (await post('/build?format=docx&edition=member-states&language=en')).arrayBuffer())
  notes = readFileSync(ofGeneva(), 'utf8')
})
beforeEach(() => writeFileSync(ofGeneva(), notes))
afterAll(() => preview.stop())

describe('a Word file that came back to the preview', () => {
  test('is told with each change, its words and its line, and the edition that it is of', async () => {
    const { changes, edition, language } = await read(edited(sent, ['seen as a tool', 'seen as an instrument']))
    expect([edition, language]).toEqual(['member-states', 'en'])
    expect(changes).toMatchObject([
      {
        kind: 'words',
        of: 'geneva/tool-not-goal',
        key: 'that',
        paragraph: '10',
        bookmark: 'fgeneva_tool_not_goal_5a1edc67',
        where: { text: expect.stringMatching(/^sessions\/geneva\.yaml:\d+:\d+$/) },
        id: expect.any(String),
      },
    ])
    const marked = changes[0]?.words.filter(({ became }) => became !== 'kept')
    expect(marked).toEqual([
      { text: 'a tool', became: 'deleted' },
      { text: 'an instrument', became: 'inserted' },
    ])
  })

  test('is taken over into the notes, and is told then as taken', async () => {
    const file = edited(sent, ['seen as a tool', 'seen as an instrument'])
    const [change] = (await read(file)).changes
    expect((await post(`/take?name=${name}&change=${change?.id}`, file)).status).toBe(200)
    const lines = readFileSync(ofGeneva(), 'utf8').split('\n')
    expect(lines.filter((line, index) => line !== notes.split('\n')[index]).join()).toContain('an instrument')
    expect(lines.length).toBe(notes.split('\n').length)
    expect((await read(file)).changes).toMatchObject([{ taken: true }])
    const again = await post(`/take?name=${name}&change=${change?.id}`, file)
    expect([again.status, await again.text()]).toEqual([409, expect.stringContaining('nothing was written')])
  })

  test('has comments, which are written above their statements, and are told then as taken', async () => {
    const file = commented(sent, ['No template can be used', 'Is this still true?'], ['The themes below', 'Which?'])
    const { comments } = await read(file)
    expect(comments).toMatchObject([
      { text: 'Which?', taken: false },
      { text: 'Is this still true?', of: 'geneva/no-template', taken: false, id: expect.any(String) },
    ])
    expect(comments[0]?.id, 'there is no statement to be above').toBeUndefined()
    const path = `/take?name=${name}&comment=${comments[1]?.id}`
    expect((await post(path, file)).status).toBe(200)
    const added = readFileSync(ofGeneva(), 'utf8')
      .split('\n')
      .filter((line) => !notes.split('\n').includes(line))
    expect(added).toEqual(['  # B. Editor, on “No template can be used”: Is this still true?'])
    expect((await read(file)).comments[1]).toMatchObject({ taken: true })
    expect((await read(file)).comments[1]?.id).toBeUndefined()
    expect((await post(path, file)).status).toBe(409)
  })

  test('says why a change cannot be taken over, and nothing is named that could be', async () => {
    const [level] = (await read(edited(sent, ['full agreement', 'broad agreement']))).changes
    expect([level?.id, level?.why]).toEqual([undefined, expect.stringContaining('not written in the notes')])
  })

  test('is not written if the notes would have an error then', async () => {
    const file = edited(sent, ['seen as a tool', 'seen as an \u202Einstrument'])
    const [change] = (await read(file)).changes
    const refused = await post(`/take?name=${name}&change=${change?.id}`, file)
    expect([refused.status, await refused.text()]).toEqual([409, expect.stringMatching(/nothing was written: ./)])
    expect(readFileSync(ofGeneva(), 'utf8')).toBe(notes)
  })

  test('is refused in a sentence if it is none that can be read', async () => {
    const answers = [new Uint8Array(), new Uint8Array([1, 2, 3]), sent.slice(0, 5000)].map((bytes) =>
      post(`/returned?name=${name}`, bytes),
    )
    for (const answer of await Promise.all(answers)) {
      expect(answer.status).toBe(409)
      expect(await answer.text()).toMatch(/^`report\.en\.docx` cannot be read\. This .*\.\n$/)
    }
  })

  test('is refused with the command for it if it is of other notes and does not say what was sent', async () => {
    writeFileSync(ofGeneva(), notes.replace('no template', 'no single template'))
    const answer = await post(`/returned?name=${name}`, withoutBase(sent))
    expect([answer.status, await answer.text()]).toEqual([
      409,
      expect.stringMatching(
        /Name the file that was sent: `report import word report\.en\.docx --base SENT\.docx`\.\n$/,
      ),
    ])
  })

  test('is refused in a sentence if it is larger than a file may be', async () => {
    const answer = await post(`/returned?name=${name}`, new Uint8Array(mostBytes + 1))
    expect([answer.status, await answer.text()]).toEqual([413, 'A file is read up to 50 MB.\n'])
  })

  test('is refused from anybody but the page', async () => {
    const foreign = { cookie, origin: 'http://elsewhere.example', 'sec-fetch-site': 'cross-site' }
    for (const headers of [foreign, { cookie }, { ...own(), cookie: '' }])
      for (const path of ['/returned', '/take'])
        expect((await post(`${path}?name=${name}`, sent, headers)).status, path).toBe(403)
  })
})

test('what a page sends is taken up to a size, and no more of it is kept', async () => {
  const sent = [new Uint8Array([1, 2]), new Uint8Array([3])]
  expect(await readBody(Readable.from(sent), 3)).toEqual(Buffer.from([1, 2, 3]))
  expect(await readBody(Readable.from(sent), 2)).toBeUndefined()
})

async function read(file: Uint8Array): Promise<ReturnedWord> {
  const answer = await post(`/returned?name=${name}`, file)
  expect(answer.status).toBe(200)
  return JSON.parse(await answer.text())
}

/** As the browser says it of our own page. */
function own(): Readonly<Record<string, string>> {
  return { cookie, origin: new URL(preview.address).origin, 'sec-fetch-site': 'same-origin' }
}

/** Each request has a connection of its own: on a busy machine the preview closes one that waits before it is used. */
function post(path: string, body?: Uint8Array, headers = own()): Promise<Response> {
  return fetch(new URL(path, preview.address), {
    method: 'POST',
    headers: { ...headers, connection: 'close' },
    ...(body && { body: Buffer.from(body) }),
  })
}
