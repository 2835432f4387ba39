import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { mostBytes } from '../wire.ts'
import { type Access, denialOf } from './guard.ts'
import { listen } from './listen.ts'
import { type LiveContext, live, nowMessage } from './live.ts'
import { refusal } from './refusal.ts'
import { json, type Reply, send, sentence } from './reply.ts'
import { answer, choiceIn, type ServerContext } from './routes.ts'
import { shell } from './shell.ts'
import { addressWith, cookieOf, hasTokenInAddress } from './token.ts'

/** The files of the page, in memory. */
export interface PageFiles {
  readonly script: Uint8Array
  readonly styles: Uint8Array
  readonly reportStyles: string
}

/** A server that is running. */
export interface Serving {
  /** The address of the page, with the token in it. */
  readonly address: string
  readonly close: () => void
}

/**
 * Serves the page and the draft on the loopback interface, at this port or the next one that is free, to whoever has
 * the token. Port 0 stands for any free port.
 *
 * @throws {Refusal} if no port is free
 */
export async function serve(files: PageFiles, context: ServingContext, wished: Access): Promise<Serving> {
  const pages = pagesOf(files)
  const server: Server = createServer((request, response) => {
    context.killable(() => respond(request, response, { ...context, access, pages })).catch(() => fail(response))
  })
  const access = { ...wished, port: await listen(server, wished.port) }
  return {
    address: addressWith(access.token, `http://127.0.0.1:${access.port}`),
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** What the server is made from. */
export interface ServingContext extends ServerContext, LiveContext {
  /** Does what may take long, so that Ctrl-C ends it. */
  readonly killable: <Made>(work: () => Promise<Made>) => Promise<Made>
}

interface RespondingContext extends ServingContext {
  readonly access: Access
  readonly pages: ReadonlyMap<string, Reply>
}

async function respond(request: IncomingMessage, response: ServerResponse, context: RespondingContext): Promise<void> {
  const { access, pages } = context
  const denial = denialOf(request, access)
  if (denial) return send(response, refusal(denial, request.method))
  const target = `http://127.0.0.1${request.url ?? '/'}`
  if (!URL.canParse(target)) return send(response, sentence(404, 'There is nothing here.'))
  const url = new URL(target)
  const page = request.method === 'GET' ? pages.get(url.pathname) : undefined
  if (page && hasTokenInAddress(request, access.token))
    return send(response, { ...page, cookie: cookieOf(request, access.token) })
  if (page) return send(response, page)
  const version = url.searchParams.get('version') ?? undefined
  if (request.method === 'GET' && url.pathname === '/live') return live(response, choiceIn(url), version, context)
  if (request.method === 'GET' && url.pathname === '/now')
    return send(response, json(nowMessage(choiceIn(url), version, context)))
  const body = await readBody(request, mostBytes)
  if (body === undefined) return send(response, sentence(413, `A file is read up to ${mostBytes / 1e6} MB.`))
  send(response, await answer(request.method ?? '', url, context, body))
}

/** An answer that has begun cannot be taken back: it is broken off. */
function fail(response: ServerResponse): void {
  if (response.headersSent) response.destroy()
  else send(response, sentence(500, 'This is a fault in report itself.'))
}

function pagesOf({ reportStyles, script, styles }: PageFiles): ReadonlyMap<string, Reply> {
  return new Map<string, Reply>([
    ['/', { status: 200, type: 'html', body: shell }],
    ['/page.js', { status: 200, type: 'js', body: script }],
    ['/page.css', { status: 200, type: 'css', body: styles }],
    ['/report.css', { status: 200, type: 'css', body: reportStyles }],
  ])
}

/**
 * Reads what a request brings. The answer is undefined if it is larger than `most` bytes: it is read to its end all the
 * same, since a browser hears no answer before it has sent all, but it is not kept.
 */
export async function readBody(request: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request) {
    size += part.length
    if (size <= most) parts.push(part)
    else parts.length = 0
  }
  return size <= most ? Buffer.concat(parts) : undefined
}
