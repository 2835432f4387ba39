import type { Lang } from '../../model/names.ts'
import { shown } from '../../model/printable.ts'
import { optional, required } from '../define-field.ts'
import type { JsonSchema } from '../json-schema.ts'
import type { ReadContext, Shape } from '../shape.ts'
import type { Written, WrittenMap } from '../written.ts'
import { keyGroup } from './key-group.ts'
import { languagePattern } from './language.ts'
import type { RawText } from './plain-text.ts'
import { text, words } from './plain-text.ts'

/** Where a meeting was held, as it is written: its name, and the form of the name after "in", by language. */
export interface RawVenue {
  readonly name: RawText
  readonly at?: Readonly<Record<Lang, string>>
}

/** The keys of a place in one language. */
export const venueFields = {
  name: required(words(), 'The name of the place in this language.', 'Женева'),
  at: optional(words(), 'The name with the word before it, where its form changes.', 'в Женеве'),
}

/** Makes the shape of a place: a text, or a map by language, where a language may give the name and its form. */
export function venue(): Shape<RawVenue> {
  const expected = 'a place, or one for each language (`en: Geneva`)'
  const [name, inLanguage] = [text(), keyGroup(venueFields, 'the keys `name` and `at`')]
  const byLanguage: JsonSchema = {
    type: 'object',
    propertyNames: { pattern: languagePattern.source },
    additionalProperties: { anyOf: [name.schema, inLanguage.schema] },
    minProperties: 1,
  }
  const hasForms = (written: Written): written is WrittenMap =>
    written.kind === 'map' &&
    written.entries.some(({ key, value }) => languagePattern.test(key) && value.kind === 'map')
  return {
    words: expected,
    schema: { anyOf: [name.schema, byLanguage] },
    read: (written, context) => {
      if (hasForms(written)) return withForms(written, context)
      const read = name.read(written, context)
      return read === undefined ? undefined : { name: read }
    },
  }

  function withForms({ entries }: WrittenMap, context: ReadContext): RawVenue | undefined {
    const stranger = entries.find(({ key }) => !languagePattern.test(key))
    if (stranger !== undefined) {
      context.report('language-has-its-form', `Unexpected language \`${shown(stranger.key)}\``, {
        todo: 'Write a language such as `en` or `ru` before each name.',
        place: stranger.keyPlace,
      })
      return undefined
    }
    const read = entries.map(({ key, value }) => {
      const own = { ...context, key }
      return { key, forms: value.kind === 'map' ? inLanguage.read(value, own)?.values : named(value, own) }
    })
    const known = read.flatMap(({ key, forms }) =>
      typeof forms?.name === 'string' ? [{ key, name: forms.name, at: forms.at }] : [],
    )
    if (known.length < entries.length) return undefined
    return {
      name: Object.fromEntries(known.map(({ key, name: own }) => [key, own])),
      at: Object.fromEntries(known.flatMap(({ key, at }) => (typeof at === 'string' ? [[key, at]] : []))),
    }
  }

  function named(value: Written, context: ReadContext): { readonly name: RawText; readonly at?: RawText } | undefined {
    const read = name.read(value, context)
    return read === undefined ? undefined : { name: read }
  }
}
