import type { Shape } from '../shape.ts'
import { oneOf } from './one-of.ts'

/** `true` or `false`. */
export function yesNo(): Shape<boolean> {
  const word = oneOf(['true', 'false'])
  return {
    words: '`true` or `false`',
    read: (written, at) => {
      const found = word.read(written, at)
      return found === undefined ? undefined : found === 'true'
    },
  }
}
