import { Unreadable } from '../../../counted/unreadable.ts'
import { codeOf, Refusal } from '../../../host/errors.ts'
import type { Host } from '../../../host/host.ts'
import { shown } from '../../../model/printable.ts'

/**
 * Reads a table from a file, piece by piece.
 *
 * @throws {Refusal} if there is no such file, it cannot be read, or it is not what it is taken for
 */
export async function openTable<Made>(
  path: string,
  read: (pieces: AsyncIterable<Uint8Array>) => Promise<Made>,
  { disk }: Pick<Host, 'disk'>,
): Promise<Made> {
  const real = await disk.whereIs(path)
  // A pipe or a device is never opened: it may not answer.
  if (real === undefined || (await disk.kindOf(real)) !== 'file')
    throw new Refusal(`There is no file \`${shown(path)}\``, 'Name the table that was exported.')
  try {
    return await read(disk.pieces(real))
  } catch (cause) {
    if (cause instanceof Unreadable) throw new Refusal(`\`${shown(path)}\` ${cause.message}`, cause.todo, { cause })
    if (codeOf(cause) === undefined) throw cause
    throw new Refusal(`\`${shown(path)}\` cannot be read`, 'Ask whoever owns it for permission to read it.', { cause })
  }
}
