import { Writable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { streamOf, tellOfOutput } from '../../src/host/node-stream.ts'

test.each([
  ['ENOSPC', 'The output cannot be written, as no room is left where it goes: free some space, then run'],
  ['EDQUOT', 'The output cannot be written, as no room is left where it goes: free some space, then run'],
  ['EIO', 'The output cannot be written (EIO): send it to another file or place, then run'],
])('%s is told once, in a sentence, and the run has failed', async (code, words) => {
  for (const make of [failsLater, failsAtOnce]) {
    const { told, ends } = await written(make(code))
    expect([told, ends]).toEqual([`${words} the command again.\n`, 1])
  }
})

test('a reader who stops reading is not told of', async () => {
  expect(await written(failsLater('EPIPE'))).toEqual({ told: '', ends: 0 })
})

test('what is written arrives', async () => {
  const { stream, text } = collecting()
  streamOf(stream, () => undefined).write('a\n')
  expect(text()).toBe('a\n')
})

/** Writes twice to a stream that fails. */
async function written(stream: Writable): Promise<{ readonly told: string; readonly ends: number }> {
  let ends = 0
  const stderr = collecting()
  const { write } = streamOf(
    stream,
    tellOfOutput(stderr.stream, () => void (ends += 1)),
  )
  write('a')
  await setImmediate()
  write('b')
  await setImmediate()
  return { told: stderr.text(), ends }
}

function failsLater(code: string): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done(errorOf(code)) })
}

function failsAtOnce(code: string): Writable {
  return new Writable({
    write: () => {
      throw errorOf(code)
    },
  })
}

function errorOf(code: string): Error {
  return Object.assign(new Error(code), { code })
}

function collecting(): { readonly stream: Writable; readonly text: () => string } {
  let text = ''
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      text += String(chunk)
      done()
    },
  })
  return { stream, text: () => text }
}
