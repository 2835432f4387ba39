import { optional } from '../define-field.ts'
import { oneOrMore } from '../json-schema.ts'
import type { ReadContext, Shape } from '../shape.ts'
import { reportKind } from '../shape.ts'
import type { Written } from '../written.ts'
import { keyGroup } from './key-group.ts'
import type { RawText } from './plain-text.ts'
import { text } from './plain-text.ts'

/** Whose view it is, as it is written. */
export type RawSpeaker =
  | { readonly kind: 'one' }
  | { readonly kind: 'person'; readonly name?: RawText; readonly office?: RawText }
  | { readonly kind: 'delegation'; readonly name: RawText }
  | { readonly kind: 'group'; readonly name: RawText }

/** The keys of a speaker. */
export const speakerFields = {
  name: optional(text(), 'The name of a person, as it is to be printed.', 'Mr. Espen Barth Eide'),
  office: optional(
    text(),
    'The office, with its article where it stands alone.',
    'Deputy Minister of Defence of Norway',
  ),
  delegation: optional(text(), 'A State, organization or group that speaks as such.', 'the European Union'),
  group: optional(text(), 'A category of three or more that is not named.', 'developing countries'),
}

const expected = '`one`, or the keys `name` and `office`, or `delegation`, or `group`'

/** Makes the shape of one speaker or a list of them, in the order in which they are to be printed. */
export function speakers(): Shape<readonly RawSpeaker[]> {
  const named = keyGroup(speakerFields, expected)
  const readOne = (written: Written, context: ReadContext): readonly RawSpeaker[] => {
    if (written.kind === 'text' && written.words === 'one') return [{ kind: 'one' }]
    const found = written.kind === 'map' ? named.read(written, context) : reportKind(written, expected, context)
    return found === undefined || found.failed.size > 0 ? [] : speakerOf(found, written, context)
  }
  return {
    schema: oneOrMore({ called: 'speaker', anyOf: [{ enum: ['one'] }, { ...named.schema, minProperties: 1 }] }),
    words: `${expected}; or a list of them`,
    read: (written, context) =>
      written.kind === 'list' ? written.items.flatMap((item) => readOne(item, context)) : readOne(written, context),
  }
}

type NamedSpeaker = NonNullable<ReturnType<ReturnType<typeof keyGroup<typeof speakerFields>>['read']>>

function speakerOf({ values }: NamedSpeaker, written: Written, context: ReadContext): readonly RawSpeaker[] {
  const { name, office, delegation, group } = values
  const kinds = [name ?? office, delegation, group].filter((given) => given !== undefined)
  if (kinds.length !== 1) {
    context.report('value-has-its-kind', `Expected one speaker in each entry of \`${context.key}\`: ${expected}`, {
      todo: 'Give each speaker an entry of its own, after a dash.',
      place: written.place,
    })
    return []
  }
  if (delegation !== undefined) return [{ kind: 'delegation', name: delegation }]
  if (group !== undefined) return [{ kind: 'group', name: group }]
  return [{ kind: 'person', ...(name !== undefined && { name }), ...(office !== undefined && { office }) }]
}
