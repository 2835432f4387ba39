import { once } from 'node:events'
import type { Server } from 'node:http'
import { codeOf, Refusal } from '../../host/errors.ts'

/** How many ports are tried. */
const attempts = 50

/**
 * Has a server listen on the loopback interface, at a port or the next that is free. Answers with the port that it got.
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

/** Ports below 1024 may need a permission that the person lacks. */
function isTaken(error: unknown): boolean {
  return codeOf(error) === 'EADDRINUSE' || codeOf(error) === 'EACCES'
}
