import type { IncomingMessage } from 'node:http'

/** Why a request is refused: the status and the words of the answer. */
export interface Denial {
  readonly status: 403 | 405
  readonly words: string
}

/**
 * Refuses a request that comes neither from the page itself nor from the person at this machine. A request by a name
 * that was bound to this machine has another Host (DNS rebinding). If the page of another site asks, the browser says
 * so in Sec-Fetch-Site. A build costs work, so only the page itself may ask for one.
 */
export function denialOf(
  { headers, method }: Pick<IncomingMessage, 'headers' | 'method'>,
  port: number,
): Denial | undefined {
  const site = headers['sec-fetch-site']
  if (!isOurs(headers.host, port))
    return { status: 403, words: 'This preview answers to this machine alone, by 127.0.0.1 or localhost.' }
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    return { status: 403, words: 'This preview answers to its own page alone.' }
  if (method === 'GET') return undefined
  if (method !== 'POST') return { status: 405, words: 'This preview takes GET and POST alone.' }
  return site === 'same-origin' && headers.origin === `http://${headers.host}`
    ? undefined
    : { status: 403, words: 'A build is asked for by the page of the preview alone.' }
}

function isOurs(host: string | undefined, port: number): boolean {
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`
}
