import type { Host } from './host.ts'

/**
 * Listens for Ctrl-C. The first one asks the run to stop, through `control`, and a second one kills it. A process hears
 * it only in a pause: so killable work is done without listening, and the system ends the process at once.
 */
export function listenForCtrlC(control: AbortController): Pick<Host, 'interrupted' | 'killable'> {
  let works = 0
  const hear = (): void => {
    process.off('SIGINT', hear)
    control.abort()
  }
  process.on('SIGINT', hear)
  return {
    interrupted: control.signal,
    killable: async (work) => {
      works++
      process.off('SIGINT', hear)
      try {
        return await work()
      } finally {
        works--
        if (works === 0 && !control.signal.aborted) process.on('SIGINT', hear)
      }
    },
  }
}
