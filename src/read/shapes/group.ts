import type { ReportFault } from '../../model/diagnostic.ts'
import { didYouMean, nearest } from '../../model/did-you-mean.ts'
import type { Place } from '../../model/place.ts'
import { shown } from '../../model/printable.ts'
import { severities } from '../../model/rules.ts'
import type { Fields, Has } from '../field.ts'
import type { At, Shape } from '../shape.ts'
import { reportKind } from '../shape.ts'
import type { WrittenEntry, WrittenMap } from '../written.ts'

/** What was read of a group of keys. */
export interface Group<F extends Fields> {
  readonly has: Has<F>
  /** Keys about which an error was reported already: whoever misses their value says nothing more. */
  readonly failed: ReadonlySet<string>
  readonly place: Place
  /** Where the value of a key stands, or else the group. */
  readonly placeOf: (key: keyof F & string) => Place
}

/** Keys with values, as declared. */
export function group<const F extends Fields>(fields: F, words: string): Shape<Group<F>> {
  return {
    words,
    read: (written, at) => (written.kind === 'map' ? readGroup(written, fields, at) : reportKind(written, words, at)),
  }
}

function readGroup<F extends Fields>(written: WrittenMap, fields: F, at: At): Group<F> {
  const failed = reportStrangers(written, fields, at)
  const values = new Map(written.entries.map((entry) => [entry.key, entry.value]))
  const has: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(fields)) {
    const value = values.get(key)
    const report: ReportFault = (rule, what, advice) => {
      if (severities[rule] === 'error') failed.add(key)
      at.report(rule, what, advice)
    }
    if (value?.kind === 'reported') failed.add(key)
    const read = value === undefined ? undefined : field.shape.read(value, { key, report })
    if (value === undefined && field.need === 'required' && !failed.has(key))
      reportMissing(key, field.shape.words, written.place, report)
    has[key] = read ?? (field.need === 'default' ? field.otherwise : undefined)
  }
  // Each key got what its own shape read, which is what `Has` says.
  return { has: has as Has<F>, failed, place: written.place, placeOf: (key) => values.get(key)?.place ?? written.place }
}

/** Reports unknown keys, and returns the known ones that they most likely mean. */
function reportStrangers(written: WrittenMap, fields: Fields, at: At): Set<string> {
  const known = Object.keys(fields)
  const strangers = written.entries.filter((entry) => !Object.hasOwn(fields, entry.key))
  strangers.forEach((entry) => reportStranger(entry, known, at))
  return new Set(strangers.flatMap((entry) => nearest(entry.key, known) ?? []))
}

function reportStranger(entry: WrittenEntry, known: readonly string[], at: At): void {
  at.report('key-is-known', `Unexpected key \`${shown(entry.key)}\``, {
    todo: didYouMean(entry.key, known) ?? 'Take it away.',
    place: entry.keyPlace,
  })
}

function reportMissing(key: string, words: string, place: Place, report: ReportFault): void {
  report('required-is-given', `Expected \`${key}\` here: ${words}`, {
    todo: `Add a line \`${key}: …\`.`,
    place: { ...place, endLine: place.line, endColumn: place.column },
  })
}
