import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

type Asked = Pick<IncomingMessage, 'headers' | 'url'>

/** Tells whether a request asks for the first page by its whole address, with the token in it. */
export function hasTokenInAddress({ url = '' }: Asked, token: string): boolean {
  return isSame(/^\/\?(?:.*&)?token=([^&]*)/.exec(url)?.[1] ?? '', token)
}

/** Tells whether a request bears the cookie that the first page set. */
export function hasCookie(asked: Asked, token: string): boolean {
  return cookiesOf(asked).some((borne) => isSame(borne, token))
}

/** Writes the address of the first page, with the token in it. */
export function addressWith(token: string, origin: string): string {
  return `${origin}/?token=${token}`
}

/**
 * Writes the cookie that takes the place of the token in the address: no script can read it, and no other site makes a
 * browser send it.
 */
export function cookieOf(asked: Asked, token: string): string {
  return `${cookieName(asked)}=${token}; HttpOnly; SameSite=Strict; Path=/`
}

/** A browser sends the cookies of a machine to all its ports: the name has the port, as the browser knows it. */
function cookieName({ headers }: Asked): string {
  return `report-preview-${/:(\d+)$/.exec(headers.host ?? '')?.[1] ?? 'web'}`
}

/** Another server of this machine can set a cookie of the same name for some path, so there may be several. */
function cookiesOf(asked: Asked): readonly string[] {
  const start = `${cookieName(asked)}=`
  return (asked.headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .flatMap((pair) => (pair.startsWith(start) ? [pair.slice(start.length)] : []))
}

/** Takes the same time whatever is wrong, so that nobody can guess the token piece by piece. */
function isSame(one: string, other: string): boolean {
  return timingSafeEqual(digestOf(one), digestOf(other))
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
