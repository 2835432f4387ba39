import { describe, expect, test } from 'vitest'
import { denialOf } from '../../src/preview/server/guard.ts'
import { addressWith, cookieOf } from '../../src/preview/server/token.ts'

const port = 4173
const token = 'a3c09f'
const access = { port, token, hostNames: [] }
const host = `127.0.0.1:${port}`
const origin = `http://${host}`
const cookie = `report-preview-${port}=${token}`
const whole = `/?edition=open&token=${token}`

describe('a request for a page', () => {
  test.each([
    ['of the page itself', { host, cookie, 'sec-fetch-site': 'same-origin' }],
    ['of a person who types the address', { host, cookie, 'sec-fetch-site': 'none' }],
    ['by the other name of this machine', { host: `localhost:${port}`, cookie, 'sec-fetch-site': 'none' }],
    ['of a program that says nothing of a site', { host, cookie }],
    ['with cookies of others too', { host, cookie: `a=b; report-preview-${port}=x; ${cookie}; c=d` }],
  ])('%s is let in', (_, headers) => {
    expect(denialOf({ method: 'GET', url: '/live', headers }, access)).toBeUndefined()
  })

  test.each([
    ['without a host', { cookie }],
    ['by another name', { host: `rebound.example:${port}`, cookie, 'sec-fetch-site': 'same-origin' }],
    ['for another port', { host: `127.0.0.1:${port + 1}`, cookie, 'sec-fetch-site': 'same-origin' }],
    ['from another site, by the right host', { host, cookie, origin, 'sec-fetch-site': 'cross-site' }],
    ['from another port, by the right host', { host, cookie, origin, 'sec-fetch-site': 'same-site' }],
    ['without a token', { host }],
    ['with a wrong token', { host, cookie: `report-preview-${port}=a3c09e` }],
    ['with an empty token', { host, cookie: `report-preview-${port}=` }],
    ['with the start of the token', { host, cookie: `report-preview-${port}=a3c` }],
    ['with the cookie of a preview at another port', { host, cookie: `report-preview-4174=${token}` }],
  ])('%s is refused', (_, headers) => {
    expect(denialOf({ method: 'GET', url: '/live', headers }, access)?.status).toBe(403)
  })
})

describe('the whole address', () => {
  const link = { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }

  test.each([
    ['is let in', whole, { host }],
    ['is let in as it is told', addressWith(token, ''), { host }],
    ['is let in though an old cookie comes with it', whole, { host, cookie: `report-preview-${port}=old` }],
    ['may be a link in another page, such as a terminal in a browser', whole, link],
  ])('%s', (_, url, headers) => {
    expect(denialOf({ method: 'GET', url, headers }, access)).toBeUndefined()
  })

  test.each([
    ['is that of the first page alone', `/live?token=${token}`, { host }],
    ['is refused with a wrong token', '/?token=a3c09e', { host }],
    ['is refused with no token', '/?token=', { host }],
    ['is refused with the token elsewhere', `/?edition=token=${token}`, { host }],
    ['is no picture in another page', whole, { ...link, 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' }],
    ['is no frame in another page', whole, { ...link, 'sec-fetch-dest': 'iframe' }],
    ['is refused by another name', whole, { host: 'rebound.example' }],
  ])('%s', (_, url, headers) => {
    expect(denialOf({ method: 'GET', url, headers }, access)?.status).toBe(403)
  })
})

test('the cookie is for this port alone, as the browser knows it, and no script sees it', () => {
  expect(cookieOf({ headers: { host }, url: whole }, token)).toBe(`${cookie}; HttpOnly; SameSite=Strict; Path=/`)
  expect(cookieOf({ headers: { host: 'localhost:8080' }, url: whole }, token)).toMatch(/^report-preview-8080=/)
})

describe('a request for a build', () => {
  test('of the page itself is let in', () => {
    const headers = { host, cookie, origin, 'sec-fetch-site': 'same-origin' }
    expect(denialOf({ method: 'POST', headers }, access)).toBeUndefined()
  })

  test.each([
    ['that says nothing of a site, though its origin looks right', { host, origin }],
    ['that no page asks for, though its origin looks right', { host, origin, 'sec-fetch-site': 'none' }],
    ['of another site, though its host and origin look right', { host, origin, 'sec-fetch-site': 'cross-site' }],
    ['without an origin', { host, 'sec-fetch-site': 'same-origin' }],
    ['of another origin', { host, origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' }],
    [
      'of the other name of this machine',
      { host, origin: `http://localhost:${port}`, 'sec-fetch-site': 'same-origin' },
    ],
  ])('%s is refused', (_, headers) => {
    expect(denialOf({ method: 'POST', headers: { cookie, ...headers } }, access)?.status).toBe(403)
  })
})

describe('a preview that is forwarded', () => {
  const forwarded = { ...access, hostNames: ['localhost:8080', 'box.example', '[::1]:8080'] }
  const cookies = ['8080', '9', 'web'].map((name) => `report-preview-${name}=${token}`).join('; ')

  test.each(['localhost:8080', 'box.example', 'box.example:9', '[::1]:8080', host])('answers to %s', (name) => {
    const headers = { host: name, cookie: `${cookies}; ${cookie}`, 'sec-fetch-site': 'none' }
    expect(denialOf({ method: 'GET', url: '/', headers }, forwarded)).toBeUndefined()
  })

  test.each(['localhost:8081', 'evil.box.example', 'box.example.evil', '[::1]:9'])('does not answer to %s', (name) => {
    const headers = { host: name, cookie: cookies }
    expect(denialOf({ method: 'GET', url: '/', headers }, forwarded)).toMatchObject({
      status: 403,
      todo: expect.arrayContaining([expect.stringContaining('--host-name')]),
    })
  })

  test.each([
    [
      'under its own name',
      { host: 'localhost:8080', origin: 'http://localhost:8080', 'sec-fetch-site': 'same-origin' },
    ],
    ['over HTTPS, with the Host changed', { host, origin: 'https://box.example', 'sec-fetch-site': 'same-origin' }],
    ['without HTTPS, where the browser says nothing of the site', { host, origin: 'http://box.example:9' }],
  ])('builds for its page %s', (_, headers) => {
    expect(denialOf({ method: 'POST', headers: { cookie, ...headers } }, forwarded)?.what).toBe(
      headers.host === host ? undefined : 'This draft opens with its whole address',
    )
    expect(denialOf({ method: 'POST', headers: { ...headers, cookie: `${cookie}; ${cookies}` } }, forwarded)).toBe(
      undefined,
    )
  })

  test.each([
    { host, origin: 'http://evil.example' },
    { host, origin: 'https://box.example', 'sec-fetch-site': 'cross-site' },
    { host },
  ])('builds for no other page: %j', (headers) => {
    expect(denialOf({ method: 'POST', headers: { cookie, ...headers } }, forwarded)?.status).toBe(403)
  })
})

test.each(['PUT', 'DELETE', 'OPTIONS', undefined])('the method %s is not taken', (method) => {
  const headers = { host, cookie, origin, 'sec-fetch-site': 'same-origin' }
  expect(denialOf({ headers, ...(method && { method }) }, access)?.status).toBe(405)
})
