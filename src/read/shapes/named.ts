import type { Lang } from '../../model/names.ts'
import { type Form, forms } from '../../model/patterns.ts'
import { shown } from '../../model/printable.ts'
import { optional, required } from '../define-field.ts'
import type { JsonSchema } from '../json-schema.ts'
import type { ReadContext, Shape } from '../shape.ts'
import { isBlank, type Written, type WrittenMap } from '../written.ts'
import { keyGroup } from './key-group.ts'
import { languagePattern } from './language.ts'
import type { RawText } from './plain-text.ts'
import { text, words } from './plain-text.ts'

/** A name as it is written, and its forms by language. */
export interface RawNamed extends Readonly<Partial<Record<Form, Readonly<Record<Lang, string>>>>> {
  readonly name: RawText
}

/** The keys of a name in one language. */
export const nameFields = {
  name: required(words(), 'The name in this language.', 'Женева'),
  at: optional(words(), 'The name with the word before it, after “was held”, where its form changes.', 'в Женеве'),
  of: optional(words(), 'The name as it stands after “the report”, where its form changes.', 'пятой сессии'),
  to: optional(words(), 'The name as it stands after “addressed”, where its form changes.', 'Генеральному секретарю'),
}

/** Makes the shape of a name: a text, or a map by language, where a language may give the name and its forms. */
export function named(expected = 'a name, or one for each language (`en: the Geneva seminar`)'): Shape<RawNamed> {
  const [name, inLanguage] = [text(), keyGroup(nameFields, 'the keys `name`, `at`, `of` and `to`')]
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

  function withForms({ entries }: WrittenMap, context: ReadContext): RawNamed | undefined {
    const stranger = entries.find(({ key }) => !languagePattern.test(key))
    if (stranger !== undefined) {
      context.report('language-has-its-form', `Unexpected language \`${shown(stranger.key)}\``, {
        todo: 'Write a language such as `en` or `ru` before each name.',
        place: stranger.keyPlace,
      })
      return undefined
    }
    const filled = entries.filter(({ value }) => !isBlank(value))
    const read = filled.flatMap(({ key, value }): readonly (readonly [Lang, Given])[] => {
      const given = value.kind === 'map' ? formsIn(value, { ...context, key }) : nameIn(value, { ...context, key })
      return given === undefined ? [] : [[key, given]]
    })
    return read.length < filled.length || read.length === 0 ? undefined : byForm(read)
  }

  function nameIn(value: Written, context: ReadContext): Given | undefined {
    const read = name.read(value, context)
    return typeof read === 'string' ? { name: read } : undefined
  }

  function formsIn(value: WrittenMap, context: ReadContext): Given | undefined {
    const filled = value.entries.filter((entry) => !isBlank(entry.value))
    const { name: own, ...given } = inLanguage.read({ ...value, entries: filled }, context)?.values ?? {}
    return own === undefined ? undefined : { name: own, ...given }
  }
}

/** A name and its forms in one language. */
interface Given extends Readonly<Partial<Record<Form, string | undefined>>> {
  readonly name: string
}

function byForm(read: readonly (readonly [Lang, Given])[]): RawNamed {
  const inForm = (form: Form | 'name'): Readonly<Record<Lang, string>> =>
    Object.fromEntries(
      read.flatMap(([language, { [form]: given }]) => (given === undefined ? [] : [[language, given] as const])),
    )
  const given = forms.filter((form) => read.some(([, own]) => own[form] !== undefined))
  return { name: inForm('name'), ...Object.fromEntries(given.map((form) => [form, inForm(form)])) }
}
