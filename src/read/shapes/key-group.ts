import type { ReportFault } from '../../model/diagnostic.ts'
import { didYouMean, nearest } from '../../model/did-you-mean.ts'
import type { Place } from '../../model/place.ts'
import { shown } from '../../model/printable.ts'
import { severities } from '../../model/rules.ts'
import type { Fields, ValuesOf } from '../define-field.ts'
import { formerKeys, formerKeysOfEditions, formerKeysOfVotes } from '../former-names.ts'
import type { JsonSchema } from '../json-schema.ts'
import { propertySchema } from '../property-schema.ts'
import type { ReadContext, Shape } from '../shape.ts'
import { reportKind } from '../shape.ts'
import type { WrittenEntry, WrittenMap } from '../written.ts'
import { idFor } from './id-for.ts'

/** What was read of a group of keys, such as a session or a point. */
export interface KeyGroup<F extends Fields> {
  readonly values: ValuesOf<F>
  /** The keys about which an error was reported already. Their missing value is not reported again. */
  readonly failed: ReadonlySet<string>
  readonly place: Place
  /** The place of the value of a key; the place of the group where the key is not written. */
  readonly placeOf: (key: keyof F & string) => Place
}

/**
 * Makes the shape of a group of keys with values, as the fields declare them. One that stands in several places has a
 * name, under which its schema is written once.
 */
export function keyGroup<const F extends Fields>(fields: F, words: string, called?: string): Shape<KeyGroup<F>> {
  return {
    words,
    schema: { ...(called !== undefined && { called }), ...schemaOf(fields) },
    read: (written, context) =>
      written.kind === 'map' ? readGroup(written, fields, context) : reportKind(written, words, context),
  }
}

function schemaOf(fields: Fields): JsonSchema {
  const entries = Object.entries(fields)
  const required = entries.flatMap(([key, { need }]) => (need === 'required' ? [key] : []))
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([key, field]) => [key, propertySchema(key, field)])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  }
}

function readGroup<F extends Fields>(map: WrittenMap, fields: F, context: ReadContext): KeyGroup<F> {
  const failed = reportUnknownKeys(map, fields, context)
  const written = new Map(map.entries.map((entry) => [entry.key, entry.value]))
  const values: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(fields)) {
    const value = written.get(key)
    const report: ReportFault = (rule, what, advice) => {
      if (severities[rule] === 'error') failed.add(key)
      context.report(rule, what, advice)
    }
    if (value?.kind === 'reported') failed.add(key)
    const read = value === undefined ? undefined : field.shape.read(value, { key, report, example: field.example })
    if (value === undefined && field.need === 'required' && !failed.has(key))
      reportMissing(key, field.shape.words, map, report)
    values[key] = read ?? (field.need === 'default' ? field.otherwise : undefined)
  }
  const placeOf = (key: string): Place => written.get(key)?.place ?? map.place
  // Each key holds what its own shape read, which is what `ValuesOf` says.
  return { values: values as ValuesOf<F>, failed, place: map.place, placeOf }
}

/** Reports the unknown keys, and returns the known keys that they most likely mean. */
function reportUnknownKeys(written: WrittenMap, fields: Fields, context: ReadContext): Set<string> {
  const known = Object.keys(fields)
  const unknown = written.entries.filter((entry) => !Object.hasOwn(fields, entry.key))
  unknown.forEach((entry) => reportUnknownKey(entry, known, context))
  return new Set(
    unknown.flatMap((entry) => (formerName(entry.key, known) === undefined ? (nearest(entry.key, known) ?? []) : [])),
  )
}

function reportUnknownKey(entry: WrittenEntry, known: readonly string[], context: ReadContext): void {
  context.report('key-is-known', `Unexpected key \`${shown(entry.key)}\``, {
    todo: formerName(entry.key, known) ?? didYouMean(entry.key, known) ?? 'Take it away.',
    place: entry.keyPlace,
  })
}

function formerName(key: string, known: readonly string[]): string | undefined {
  const former = known.includes('against') ? formerKeysOfVotes : known.includes('organs') ? formerKeysOfEditions : {}
  return [former, formerKeys].find((names) => Object.hasOwn(names, key))?.[key]
}

function reportMissing(key: string, words: string, map: WrittenMap, report: ReportFault): void {
  const { place } = map
  report('required-is-given', `Expected \`${key}\` here: ${words}`, {
    todo: `Add a line \`${key}: …\`${key === 'id' ? ', or let `report check --fix` do so' : ''}.`,
    place: { ...place, endLine: place.line, endColumn: place.column },
    ...(key === 'id' && { fix: { do: 'add', key, value: idFor(map) } }),
  })
}
