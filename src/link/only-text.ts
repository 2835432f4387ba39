import type { ReportFault } from '../model/diagnostic.ts'
import type { Fields } from '../read/field.ts'
import type { Group } from '../read/shapes/group.ts'

/** Finds which one of several keys holds what a statement says; reports if none does, or two do. */
export function onlyText<F extends Fields, const K extends keyof F & string>(
  raw: Group<F>,
  keys: readonly [K, ...K[]],
  report: ReportFault,
): K | undefined {
  if (keys.some((key) => raw.failed.has(key))) return undefined
  const [first, second] = keys.filter((key) => raw.has[key] !== undefined)
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
  return second === undefined ? first : undefined
}
