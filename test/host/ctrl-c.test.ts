import { afterEach, expect, test } from 'vitest'
import { listenForCtrlC } from '../../src/host/ctrl-c.ts'

const others = process.listeners('SIGINT')

afterEach(() => {
  for (const listener of process.listeners('SIGINT')) if (!others.includes(listener)) process.off('SIGINT', listener)
})

test('the first Ctrl-C is heard, and the second ends the process', () => {
  const { interrupted } = listenForCtrlC(new AbortController())
  expect([interrupted.aborted, heard()]).toEqual([false, 1])
  pressCtrlC()
  expect([interrupted.aborted, heard()]).toEqual([true, 0])
})

test('work that is killable is ended by Ctrl-C, and afterwards Ctrl-C is heard again', async () => {
  const { interrupted, killable } = listenForCtrlC(new AbortController())
  const work = killable(async () => [heard(), await killable(async () => heard()), heard()])
  expect(await work).toEqual([0, 0, 0])
  await expect(killable(() => Promise.reject(new Error('a fault')))).rejects.toThrow('a fault')
  expect(heard()).toBe(1)
  pressCtrlC()
  expect([await killable(async () => heard()), heard(), interrupted.aborted]).toEqual([0, 0, true])
})

/** Tells those who listen, but not the test runner, which would end. */
function pressCtrlC(): void {
  for (const listener of process.listeners('SIGINT')) if (!others.includes(listener)) listener('SIGINT')
}

/** How many listen for Ctrl-C, but for the tests themselves. While nobody does, the system ends the process. */
function heard(): number {
  return process.listenerCount('SIGINT') - others.length
}
