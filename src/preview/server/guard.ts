import type { IncomingMessage } from 'node:http'
import { hasCookie, hasTokenInAddress } from './token.ts'

/** Who is let in. */
export interface Access {
  /** The port that the server listens at. */
  readonly port: number
  /** What every request must bear: whoever can see the address can see the draft. */
  readonly token: string
  /** Further names of the server, where it is forwarded: `localhost:8080`, or without a port for all ports. */
  readonly hostNames: readonly string[]
}

/** Why a request is refused: the status, and the words of the answer. */
export interface Denial {
  readonly status: 403 | 405
  readonly what: string
  readonly todo: readonly string[]
}

type Asked = Pick<IncomingMessage, 'headers' | 'method' | 'url'>

/**
 * Refuses a request that comes neither from the page itself nor from the person who started the preview. A request by a
 * name that was bound to this machine has another Host (DNS rebinding). One of another person at this machine has no
 * token. If the page of another site asks, the browser says so in Sec-Fetch-Site: it may lead to the first page, like a
 * link to the whole address, and see nothing. A build costs work, and a change
 * that is taken over is written into the notes, so only the page itself may ask for them.
 */
export function denialOf(asked: Asked, access: Access): Denial | undefined {
  const { headers, method } = asked
  const site = headers['sec-fetch-site']
  if (!isOurs(headers.host, access)) return otherName(access.port)
  const isWhole = hasTokenInAddress(asked, access.token)
  if (!isWhole && !hasCookie(asked, access.token)) return withoutToken
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !(isWhole && isLink(asked))) return otherSite
  if (method === 'GET') return undefined
  if (method !== 'POST') return { status: 405, what: 'This preview takes GET and POST alone', todo: [] }
  return isOfPage(asked, access) ? undefined : notOfPage
}

function isOurs(host: string | undefined, { hostNames, port }: Access): boolean {
  return host === `127.0.0.1:${port}` || host === `localhost:${port}` || isNamed(host, hostNames)
}

function isNamed(host: string | undefined, hostNames: readonly string[]): boolean {
  return host !== undefined && (hostNames.includes(host) || hostNames.includes(host.replace(/:\d+$/, '')))
}

/** A link opens a page of its own: not a frame in another page, nor anything that a script could read. */
function isLink({ headers }: Asked): boolean {
  return headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
}

/**
 * Tells whether the page itself asks. What forwards the preview may give it another Host than the page has, and speak
 * HTTPS to the page; and without HTTPS a browser says nothing of the site. The origin is always said.
 */
function isOfPage({ headers }: Asked, { hostNames }: Access): boolean {
  const { host, origin } = headers
  const site = headers['sec-fetch-site']
  if (origin === `http://${host}` && site === 'same-origin') return true
  const forwarded = origin?.replace(/^https?:\/\//, '')
  return isNamed(forwarded, hostNames) && (site === undefined || site === 'same-origin')
}

const withoutToken: Denial = {
  status: 403,
  what: 'This draft opens with its whole address',
  todo: [
    'Open the address that the terminal shows, with all that stands behind `?token=`.',
    'The draft shows what editions hide: so each `report preview` makes a token, and lets nobody in without it.',
    'If you came from that address, the preview was started again since; or your browser keeps no cookies.',
  ],
}

const otherSite: Denial = {
  status: 403,
  what: 'This preview answers to its own page alone',
  todo: ['Open the address that the terminal shows.'],
}

const notOfPage: Denial = {
  status: 403,
  what: 'Files are built, read and taken over for the page of the preview alone',
  todo: ['Open the address that the terminal shows, and do it from there.'],
}

function otherName(port: number): Denial {
  return {
    status: 403,
    what: 'This preview does not know itself by this name',
    todo: [
      `It answers to 127.0.0.1:${port} and localhost:${port}, and to the names that it was started with.`,
      'If you forward it, name what stands in your address bar: `report preview --host-name localhost:8080`.',
    ],
  }
}
