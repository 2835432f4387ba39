import type { Fix } from '../../model/fix.ts'
import type { Lang } from '../../model/names.ts'
import type { Place } from '../../model/place.ts'
import { type JsonSchema, scalar } from '../json-schema.ts'
import type { ReadContext, Shape } from '../shape.ts'
import { reportKind } from '../shape.ts'
import { isBlank, type Written, type WrittenMap } from '../written.ts'
import { languagePattern } from './language.ts'

/** A text as it is written: in the language of its file, or in several languages. */
export type RawText = string | Readonly<Record<Lang, string>>

/**
 * Makes the shape of a text in one language or several; brackets round one text are taken as that text. After a space,
 * `#` begins a comment, as everywhere in YAML.
 */
export function text(): Shape<RawText> {
  return { words: 'a text', schema: textSchema, read: readText }
}

/** Makes the shape of a text that says what someone said. A comment that cuts it short is an error. */
export function wholeText(): Shape<RawText> {
  return {
    words: 'a text',
    schema: textSchema,
    read: (written, context) => (isCut(written, context) ? undefined : readText(written, context)),
  }
}

/** Makes the shape of a quotation: its words and line ends remain as they are. A comment that cuts it is an error. */
export function quotation(): Shape<string> {
  return {
    words: 'the account’s own words',
    schema: scalar,
    read: (written, context) => {
      if (isCut(written, context)) return undefined
      return written.kind === 'text' && written.words.trim() !== ''
        ? written.words.trim()
        : reportKind(written, 'the account’s own words, in one language', context)
    },
  }
}

/** Makes the shape of words that belong to no language, such as a document symbol. */
export function words(): Shape<string> {
  return {
    words: 'a text',
    schema: scalar,
    read: (written, context) =>
      written.kind === 'text' ? oneLine(written, context) : reportKind(written, 'a text in one language', context),
  }
}

const inEachLanguage: JsonSchema = {
  type: 'object',
  propertyNames: { pattern: languagePattern.source },
  additionalProperties: scalar,
  minProperties: 1,
}

const textSchema: JsonSchema = {
  called: 'text',
  anyOf: [
    scalar,
    inEachLanguage,
    { type: 'array', items: { anyOf: [scalar, inEachLanguage] }, minItems: 1, maxItems: 1 },
  ],
}

function readText(written: Written, context: ReadContext): RawText | undefined {
  if (written.kind === 'text') return oneLine(written, context)
  if (written.kind === 'map') return inLanguages(written, context)
  if (written.kind === 'list' && written.inBrackets) {
    const [only, ...others] = written.items
    if (only !== undefined && others.length === 0) return readText(only, context)
    context.report('texts-are-dash-lists', `Unexpected brackets in \`${context.key}\`, expected a text`, {
      todo: ownLine,
      place: written.place,
      ...asOneText(written.items),
    })
    return undefined
  }
  return reportKind(written, 'a text', context)
}

function asOneText(items: readonly Written[]): { readonly fix?: Fix } {
  const texts = items.flatMap((item) => (item.kind === 'text' ? [item.words] : []))
  return texts.length === items.length && texts.length > 0 ? { fix: { do: 'set', value: texts.join(', ') } } : {}
}

const ownLine = 'Write `>-` after the key and the text on the next line, indented.'

function isCut(written: Written, context: ReadContext): boolean {
  const cut = cutsIn(written).at(0)
  if (cut === undefined) return false
  context.report('text-is-whole', `A \`#\` after a space cuts the text of \`${context.key}\` short here`, {
    todo: ownLine,
    place: cut,
  })
  return true
}

function cutsIn(written: Written): readonly Place[] {
  if (written.kind === 'map') return written.entries.flatMap(({ value }) => cutsIn(value))
  if (written.kind === 'list') return written.inBrackets ? written.items.flatMap(cutsIn) : []
  return written.kind === 'reported' ? [] : written.cut === undefined ? [] : [written.cut]
}

/** Joins the lines of a text, which is always one paragraph. */
function oneLine(written: Extract<Written, { kind: 'text' }>, context: ReadContext): string | undefined {
  const line = written.words.replace(/[ \t]*[\r\n\t][ \t\r\n]*/g, ' ').trim()
  return line === '' ? reportKind({ kind: 'nothing', place: written.place }, 'a text', context) : line
}

function inLanguages(written: WrittenMap, context: ReadContext): RawText | undefined {
  const stranger = written.entries.find((entry) => !languagePattern.test(entry.key))
  const empty = written.entries.find((entry) => entry.value.kind === 'nothing')
  if (written.inBrackets && empty !== undefined) {
    context.report('texts-are-dash-lists', `A comma cuts the text of \`${context.key}\` here`, {
      todo: 'Give each language its own line, without brackets.',
      place: empty.keyPlace,
    })
    return undefined
  }
  if (stranger !== undefined || written.entries.length === 0)
    return reportKind(written, 'a text, or one for each language (`en: …`)', context)
  // A blank is a translation that somebody is still to write: as long as there are words at all, it is not there.
  const filled = written.entries.filter(({ value }) => !isBlank(value))
  const entries = filled.length === 0 ? written.entries : filled
  const lines = entries.flatMap(({ key, value }) => {
    const line =
      value.kind === 'text' ? oneLine(value, { ...context, key }) : reportKind(value, 'a text', { ...context, key })
    return line === undefined ? [] : [[key, line] as const]
  })
  return lines.length === entries.length ? Object.fromEntries(lines) : undefined
}
