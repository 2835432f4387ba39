import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A folder that is open in an editor. Lines and columns begin at 0, as the protocol of language servers has them. */
export interface Editor {
  /** Opens a file with a text, and waits until the server has said what is wrong with it. */
  readonly open: (path: string, text: string) => Promise<readonly Problem[]>
  readonly complete: (path: string, line: number, column: number) => Promise<readonly Completion[]>
  readonly hover: (path: string, line: number, column: number) => Promise<string>
  readonly close: () => void
}

/** What a server finds wrong. */
export interface Problem {
  readonly message: string
  readonly range: { readonly start: { readonly line: number; readonly character: number } }
}

/** What a server offers. */
export interface Completion {
  readonly label: string
  readonly insertText?: string
  readonly documentation?: string | { readonly value: string }
}

/**
 * Opens a folder with yaml-language-server, which is what the extension redhat.vscode-yaml runs, and with the settings
 * in its `.vscode/`, as that extension would hand them over.
 */
export async function openEditor(folder: string): Promise<Editor> {
  const settings: Readonly<Record<string, unknown>> = JSON.parse(
    readFileSync(join(folder, '.vscode/settings.json'), 'utf8'),
  )
  const server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  let opened = 0
  const uriOf = (path: string) => pathToFileURL(join(folder, path)).href
  const found = new Map<string, (problems: readonly Problem[]) => void>()
  const { ask, tell } = connect(server, {
    'workspace/configuration': ({ items }) => items.map(({ section }: Message) => sectionOf(settings, section)),
    'textDocument/publishDiagnostics': ({ uri, diagnostics }) => found.get(uri)?.(diagnostics),
  })
  const root = { uri: uriOf(''), name: 'notes' }
  await ask('initialize', { processId: null, rootUri: root.uri, workspaceFolders: [root], capabilities })
  tell('initialized', {})
  // Its answer waits until the server has the settings.
  await ask('textDocument/codeLens', { textDocument: { uri: root.uri } })
  const at = (path: string, line: number, character: number) => ({
    textDocument: { uri: uriOf(path) },
    position: { line, character },
  })
  return {
    open: (path, text) =>
      new Promise((resolve) => {
        found.set(uriOf(path), resolve)
        // The server remembers a text by its version.
        tell('textDocument/didOpen', {
          textDocument: { uri: uriOf(path), languageId: 'yaml', version: ++opened, text },
        })
      }),
    complete: async (...place) => (await ask('textDocument/completion', at(...place))).items,
    hover: async (...place) => (await ask('textDocument/hover', at(...place)))?.contents.value ?? '',
    close: () => void server.kill(),
  }
}

const program = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server')

/** What the extension can do that the server asks about. */
const capabilities = {
  workspace: { configuration: true, workspaceFolders: true },
  textDocument: { completion: { completionItem: { documentationFormat: ['markdown'], snippetSupport: true } } },
}

/** What a person has who sets nothing; but that nothing is fetched. */
const usual = { yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false } } }

/** Gathers the settings of one section: `yaml.schemas` is `schemas` of `yaml`. */
function sectionOf(settings: Readonly<Record<string, unknown>>, section: string): unknown {
  const below = Object.entries(settings).flatMap(([key, value]) =>
    key.startsWith(`${section}.`) ? [[key.slice(section.length + 1), value]] : [],
  )
  return settings[section] ?? { ...(section === 'yaml' && usual.yaml), ...Object.fromEntries(below) }
}

// biome-ignore lint/suspicious/noExplicitAny: messages of the protocol are of many forms.
type Message = any

/** Exchanges messages with a server: each is its length, an empty line, and JSON (Language Server Protocol, base). */
function connect(server: ChildProcess, answers: Readonly<Record<string, (params: Message) => unknown>>) {
  const waiting = new Map<number, (result: Message) => void>()
  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message })
    server.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }
  const receive = ({ id, method, params, result }: Message): void => {
    const answer = method === undefined ? waiting.get(id)?.(result) : (answers[method]?.(params) ?? null)
    if (method !== undefined && id !== undefined) send({ id, result: answer })
  }
  let read = Buffer.alloc(0)
  server.stdout?.on('data', (chunk: Buffer) => {
    read = Buffer.concat([read, chunk])
    for (let message = firstIn(read); message !== undefined; message = firstIn(read)) {
      read = read.subarray(message.end)
      receive(JSON.parse(message.text))
    }
  })
  let asked = 0
  const ask = (method: string, params: object): Promise<Message> =>
    new Promise((resolve) => {
      waiting.set(++asked, resolve)
      send({ id: asked, method, params })
    })
  return { ask, tell: (method: string, params: object) => send({ method, params }) }
}

function firstIn(read: Buffer): { readonly text: string; readonly end: number } | undefined {
  const head = read.indexOf('\r\n\r\n')
  if (head === -1) return undefined
  const start = head + 4
  const end = start + Number(/Content-Length: (\d+)/i.exec(read.toString('ascii', 0, head))?.[1])
  return end > read.length ? undefined : { text: read.toString('utf8', start, end), end }
}
