import { rules } from '../../model/rules.ts'
import type { Tell } from '../tell.ts'

/** Passes on what is told, and remembers whether an error was among it. */
export function listen(tell: Tell): { readonly tell: Tell; readonly hasError: () => boolean } {
  let heard = false
  return {
    tell: (rule, what, advice) => {
      heard ||= rules[rule] === 'error'
      tell(rule, what, advice)
    },
    hasError: () => heard,
  }
}
