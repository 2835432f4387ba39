import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DraftMessage, NotesMessage } from '../../src/preview/wire.ts'
import { exampleFolder, root } from '../cli/program.ts'

/** A preview of the worked example that runs, as a person starts it. */
export interface Previewed {
  /** The address of the page, with the token in it. */
  readonly address: string
  readonly folder: string
  /** Changes a file of notes as an editor saves it: under another name first. */
  readonly edit: (name: string, change: (text: string) => string) => void
  /** Presses Ctrl-C, and answers with the exit code, or with the signal that ended the process at once. */
  readonly stop: () => Promise<number | NodeJS.Signals | null>
}

/** Starts a preview on any free port, in a folder of its own. */
export async function previewed(
  argv: readonly string[] = ['--port', '0'],
  prepare: (folder: string) => void = () => undefined,
  program = join(root, 'bin/report.js'),
): Promise<Previewed> {
  const { folder, remove } = exampleFolder()
  prepare(folder)
  const child = spawn(process.execPath, [program, 'preview', ...argv], {
    cwd: folder,
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  let errors = ''
  child.stderr.on('data', (part) => void (errors += String(part)))
  const address = await Promise.race([
    once(child.stdout, 'data').then(([lines]) => String(lines).trim().split('\n').at(-1) ?? ''),
    ended.then(() => Promise.reject(new Error(errors))),
  ])
  return {
    address,
    folder,
    edit: (name, change) => {
      const file = join(folder, 'sessions', name)
      writeFileSync(`${file}~`, change(readFileSync(file, 'utf8')))
      renameSync(`${file}~`, file)
    },
    stop: async () => {
      child.kill('SIGINT')
      const [code, signal] = await ended
      remove()
      return code ?? signal
    },
  }
}

/** The messages that a page receives, in order. The page is our own, without a browser. */
export interface ReceivedMessages {
  readonly next: <Name extends 'notes' | 'draft'>(
    name: Name,
  ) => Promise<{ notes: NotesMessage; draft: DraftMessage }[Name]>
  readonly stop: () => void
}

/** Opens the first page, as a browser does, and keeps its cookie. */
export async function visit(address: string): Promise<{ readonly origin: string; readonly cookie: string }> {
  const { headers } = await fetch(address)
  return { origin: new URL(address).origin, cookie: headers.get('set-cookie')?.split(';')[0] ?? '' }
}

/** Listens to a preview. */
export async function receive(address: string, query = ''): Promise<ReceivedMessages> {
  const { cookie, origin } = await visit(address)
  const control = new AbortController()
  const { body } = await fetch(`${origin}/live${query}`, { headers: { cookie }, signal: control.signal })
  if (body === null) throw new Error('No answer')
  const events = eventsIn(body)
  return {
    next: async (name) => {
      for (;;) {
        const { value } = await events.next()
        if (value === undefined) throw new Error('The preview said no more')
        if (value.name === name) return JSON.parse(value.json)
      }
    },
    stop: () => control.abort(),
  }
}

async function* eventsIn(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<{ readonly name: string; readonly json: string }, undefined> {
  let text = ''
  for await (const part of body.pipeThrough(new TextDecoderStream())) {
    text += part
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const [name = '', json = ''] = text
        .slice(0, end)
        .split('\n')
        .map((line) => line.slice(line.indexOf(' ') + 1))
      text = text.slice(end + 2)
      yield { name, json }
    }
  }
  return undefined
}
