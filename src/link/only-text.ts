import type { ReportFault } from '../model/diagnostic.ts'
import type { Fields } from '../read/define-field.ts'
import type { KeyGroup } from '../read/shapes/key-group.ts'

/** Finds the first of several keys that holds the words of a statement. None, or more than one, is reported. */
export function onlyText<F extends Fields, const K extends keyof F & string>(
  raw: KeyGroup<F>,
  keys: readonly [K, ...K[]],
  report: ReportFault,
): K | undefined {
  if (keys.some((key) => raw.failed.has(key))) return undefined
  const [first, second] = keys.filter((key) => raw.values[key] !== undefined)
  const names = keys.map((key) => `\`${key}\``)
  const choices = `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`
  if (first === undefined)
    report('statement-has-one-text', 'This statement does not say anything yet', {
      todo: `Add ${choices}.`,
      place: raw.place,
    })
  else if (second !== undefined)
    report('statement-has-one-text', `Unexpected \`${second}\` beside \`${first}\``, {
      todo: `Keep one of ${choices}; or make two statements of it.`,
      place: raw.placeOf(second),
    })
  return first
}
