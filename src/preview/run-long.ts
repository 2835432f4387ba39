import { setFlagsFromString } from 'node:v8'

/**
 * Has V8 optimize as it does by itself. The program is started as one that is over in a second, for which optimizing
 * comes late; a preview compiles the same notes all day. Later versions of Node have no such flag, and were never asked
 * to wait.
 */
export function runLong(): void {
  const version = Number(process.versions.node.split('.')[0])
  if (version <= 20) setFlagsFromString('--interrupt-budget=135168')
}
