import { describe, expect, test } from 'vitest'
import { denialOf } from '../../src/preview/server/guard.ts'

const port = 4173
const host = `127.0.0.1:${port}`
const origin = `http://${host}`

describe('a request for a page', () => {
  test.each([
    ['of the page itself', { host, 'sec-fetch-site': 'same-origin' }],
    ['of a person who types the address', { host, 'sec-fetch-site': 'none' }],
    ['by the other name of this machine', { host: `localhost:${port}`, 'sec-fetch-site': 'none' }],
    ['of a program that says nothing of a site', { host }],
  ])('%s is let in', (_, headers) => {
    expect(denialOf({ method: 'GET', headers }, port)).toBeUndefined()
  })

  test.each([
    ['without a host', {}],
    ['by another name', { host: `rebound.example:${port}`, 'sec-fetch-site': 'same-origin' }],
    ['for another port', { host: `127.0.0.1:${port + 1}`, 'sec-fetch-site': 'same-origin' }],
    ['from another site, by the right host', { host, origin, 'sec-fetch-site': 'cross-site' }],
    ['from another port, by the right host', { host, origin, 'sec-fetch-site': 'same-site' }],
  ])('%s is refused', (_, headers) => {
    expect(denialOf({ method: 'GET', headers }, port)?.status).toBe(403)
  })
})

describe('a request for a build', () => {
  test('of the page itself is let in', () => {
    const headers = { host, origin, 'sec-fetch-site': 'same-origin' }
    expect(denialOf({ method: 'POST', headers }, port)).toBeUndefined()
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
    expect(denialOf({ method: 'POST', headers }, port)?.status).toBe(403)
  })
})

test.each(['PUT', 'DELETE', 'OPTIONS', undefined])('the method %s is not taken', (method) => {
  const headers = { host, origin, 'sec-fetch-site': 'same-origin' }
  expect(denialOf({ headers, ...(method && { method }) }, port)?.status).toBe(405)
})
