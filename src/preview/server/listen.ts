import { once } from 'node:events'
import type { Server } from 'node:http'
import { codeOf, Refusal } from '../../host/errors.ts'

/** How many ports are tried, one after the other. */
const attempts = 50

/**
 * Makes a server listen on the loopback interface, at this port or the next one that is free. Answers with the port.
 *
 * @throws {Refusal} if none of them is free
 */
export async function listen(server: Server, port: number, left = attempts): Promise<number> {
  try {
    server.listen({ host: '127.0.0.1', port })
    await once(server, 'listening')
  } catch (error) {
    if (!isTaken(error)) throw error
    if (left === 1 || port >= 65535)
      throw new Refusal(
        `Every port from ${port - attempts + left} to ${port} is taken`,
        'Name another with `--port`.',
        { cause: error },
      )
    return listen(server, port + 1, left - 1)
  }
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : port
}

/** A port that the person has no permission to use, as may happen below 1024, counts as taken. */
function isTaken(error: unknown): boolean {
  return codeOf(error) === 'EADDRINUSE' || codeOf(error) === 'EACCES'
}
