import type { ServerResponse } from 'node:http'

/**
 * What the page may do: run our script, use our styles, ask this server, and show a PDF from memory in a frame. It may
 * do nothing else, and nothing that the notes say.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  'frame-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const headers = {
  'Content-Security-Policy': policy,
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

/** What is answered: a status, a type and a body. */
export interface Reply {
  readonly status: number
  readonly type: keyof typeof types
  readonly body: string | Uint8Array
  readonly file?: string
}

/** Sends an answer whole. */
export function send(response: ServerResponse, { body, file, status, type }: Reply): void {
  begin(response, status, type, file)
  response.end(body)
}

/**
 * Sends the head of an answer; the caller sends the body. The name of a file has only letters, digits, dots and dashes,
 * since report made it.
 */
export function begin(response: ServerResponse, status: number, type: Reply['type'], file?: string): void {
  response.writeHead(status, {
    ...headers,
    'Content-Type': types[type],
    ...(file !== undefined && { 'Content-Disposition': `attachment; filename="${file}"` }),
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
