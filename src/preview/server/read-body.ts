/**
 * Reads what a request brings. The answer is undefined if it is larger than `most` bytes: it is read to its end all the
 * same, since a browser hears no answer before it has sent all, but it is not kept.
 */
export async function readBody(request: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request) {
    size += part.length
    if (size <= most) parts.push(part)
    else parts.length = 0
  }
  return size <= most ? Buffer.concat(parts) : undefined
}
