import type { Writable } from 'node:stream'
import { codeOf } from './errors.ts'
import type { Stream } from './host.ts'

/** Makes a stream of the host of one of Node's. What cannot be written goes to `failed`, as an error. */
export function streamOf(stream: NodeStream, failed: (error: unknown) => void): Stream {
  stream.on('error', failed)
  const write = (text: string) => {
    try {
      stream.write(text)
    } catch (error) {
      failed(error)
    }
  }
  return { write, terminal: stream.isTTY === true, columns: columnsOf(stream) }
}

/**
 * Makes the function that tells of output that cannot be written, once, and calls `end`, since the run has then failed.
 * It is no error if the reader stops reading, as in `report check | head`.
 */
export function tellOfOutput(stderr: Writable, end: () => void): (error: unknown) => void {
  let isTold = false
  return (error) => {
    if (isTold || codeOf(error) === 'EPIPE') return
    isTold = true
    end()
    stderr.write(`${sentenceFor(codeOf(error) ?? 'for an unknown reason')}\n`)
  }
}

type NodeStream = Writable & { readonly isTTY?: boolean; readonly columns?: number }

function sentenceFor(code: string): string {
  return code === 'ENOSPC' || code === 'EDQUOT'
    ? 'The output cannot be written, as no room is left where it goes: free some space, then run the command again.'
    : `The output cannot be written (${code}): send it to another file or place, then run the command again.`
}

/** COLUMNS comes first where it is set, since a person set it. */
function columnsOf(stream: NodeStream): number {
  return [Number(process.env.COLUMNS), stream.columns ?? 0].find((columns) => columns > 0) ?? 80
}
