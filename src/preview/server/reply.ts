import type { ServerResponse } from 'node:http'

/**
 * Says what a page may do: run our script, use our styles, ask this server, and show a PDF from memory in a frame. It
 * may do nothing else, and nothing that the notes say.
 */
function policyWith(styles: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles}`,
    "connect-src 'self'",
    'img-src data:',
    'frame-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

const headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
} as const

/** The media type of every kind of answer. */
const types = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  file: 'application/octet-stream',
  events: 'text/event-stream; charset=utf-8',
} as const

/** The head of an answer. */
export interface Head {
  readonly status: number
  readonly type: keyof typeof types
  /** The name under which the body is to be saved. It has only letters, digits, dots and dashes: report made it. */
  readonly file?: string
  readonly cookie?: string
  /** The digest of the styles that a page has in itself, as a policy writes it; other pages use our style sheets. */
  readonly styles?: string
}

/** What is answered: a head, and a body. */
export interface Reply extends Head {
  readonly body: string | Uint8Array
}

/** Sends an answer whole. */
export function send(response: ServerResponse, reply: Reply): void {
  begin(response, reply)
  response.end(reply.body)
}

/** Sends the head of an answer; the caller sends the body. */
export function begin(response: ServerResponse, { cookie, file, status, styles = "'self'", type }: Head): void {
  response.writeHead(status, {
    ...headers,
    'Content-Security-Policy': policyWith(styles),
    'Content-Type': types[type],
    ...(file !== undefined && { 'Content-Disposition': `attachment; filename="${file}"` }),
    ...(cookie !== undefined && { 'Set-Cookie': cookie }),
  })
}

/** Answers with JSON. */
export function json(value: unknown): Reply {
  return { status: 200, type: 'json', body: JSON.stringify(value) }
}

/** Answers with a sentence. */
export function sentence(status: number, words: string): Reply {
  return { status, type: 'text', body: `${words}\n` }
}
