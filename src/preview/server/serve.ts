import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { PiecesIn } from '../draft/remember-pieces.ts'
import { denialOf } from './guard.ts'
import { listen } from './listen.ts'
import { live } from './live.ts'
import { type Reply, send, sentence } from './reply.ts'
import { answer, choiceIn, type ServerContext } from './routes.ts'
import { shell } from './shell.ts'

/** The files of the page, in memory. */
export interface PageFiles {
  readonly script: Uint8Array
  readonly styles: Uint8Array
  readonly reportStyles: string
}

/** A server that is running. */
export interface Serving {
  readonly address: string
  readonly close: () => void
}

/**
 * Serves the page and the draft on the loopback interface, at this port or the next one that is free. Port 0 stands for
 * any free port.
 *
 * @throws {Refusal} if no port is free
 */
export async function serve(
  files: PageFiles,
  context: ServerContext,
  piecesIn: PiecesIn,
  port: number,
): Promise<Serving> {
  const pages = pagesOf(files)
  const server: Server = createServer((request, response) => {
    respond(request, response).catch(() => send(response, sentence(500, 'This is a fault in report itself.')))
  })
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const denial = denialOf(request, listening)
    if (denial) return send(response, sentence(denial.status, denial.words))
    const target = `http://127.0.0.1${request.url ?? '/'}`
    if (!URL.canParse(target)) return send(response, sentence(404, 'There is nothing here.'))
    const url = new URL(target)
    const page = request.method === 'GET' ? pages.get(url.pathname) : undefined
    if (page) return send(response, page)
    if (request.method === 'GET' && url.pathname === '/live')
      return live(response, choiceIn(url), context.keeper, piecesIn, context.link)
    send(response, await answer(request.method ?? '', url, context))
  }
  const listening = await listen(server, port)
  return {
    address: `http://127.0.0.1:${listening}/`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

function pagesOf({ reportStyles, script, styles }: PageFiles): ReadonlyMap<string, Reply> {
  return new Map<string, Reply>([
    ['/', { status: 200, type: 'html', body: shell }],
    ['/page.js', { status: 200, type: 'js', body: script }],
    ['/page.css', { status: 200, type: 'css', body: styles }],
    ['/report.css', { status: 200, type: 'css', body: reportStyles }],
  ])
}
