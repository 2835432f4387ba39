import type { Cover } from '../../model/edition.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Form, FormedName } from '../../model/patterns.ts'
import { patternsOf } from '../../model/patterns.ts'
import type { Place } from '../../model/place.ts'
import type { Session } from '../../model/session.ts'
import type { Named } from '../../model/text.ts'
import { languageOf, primary } from '../../model/text.ts'
import type { Fault } from '../define-rule.ts'
import { defineRule } from '../define-rule.ts'
import { inFiles } from '../example.ts'

/** Finds names that a report declines, and whose forms in its language are neither given nor known. */
export const nameHasItsForms = defineRule({
  id: 'name-has-its-forms',
  on: 'report',
  what: 'A name has the forms that the language of the report needs.',
  why: 'A Russian report says “в Женеве”; no program can tell that from “Женева”.',
  failing: inFiles({
    'series.yaml': `series:
  title: {en: Peace operations, ru: Операции в пользу мира}
  organizers: [Norway]
  language: en
themes:
  - id: integration
    title: {en: Integration, ru: Интеграция}
editions:
  - id: member-states
    languages: [ru]`,
    'geneva.yaml': `place: {en: Geneva, ru: Женева}`,
    'report.md': '::themes\n',
  }),
  clean: inFiles({
    'series.yaml': `series:
  title: {en: Peace operations, ru: Операции в пользу мира}
  organizers: [Norway]
  language: en
themes:
  - id: integration
    title: {en: Integration, ru: Интеграция}
editions:
  - id: member-states
    languages: [ru]`,
    'geneva.yaml': `place: {en: Geneva, ru: {name: Женева, at: в Женеве}}`,
    'report.md': '::themes\n',
  }),
  check: ({ evidence, report: { meta }, patterns }) => {
    const formsOf = patternsOf(meta.language, patterns)?.formsOf ?? (() => [])
    return [...namesOf(evidence)].flatMap(({ key, of, named, place }): readonly Fault[] => {
      const written = named.name[languageOf(named.name, [meta.language]) ?? ''] ?? ''
      const missing = formsOf(key, written).filter((form) => !isGiven(named[form], meta.language))
      return missing.length === 0 ? [] : [faultOf({ key, of, place, written }, missing, primary(meta.language))]
    })
  },
})

/** A name that a report may decline: under which key, and of what. */
interface Found {
  readonly key: FormedName
  readonly of: string
  readonly named: Named
  readonly place: Place
}

function isGiven(form: Named[Form], language: string): boolean {
  return Object.keys(form ?? {}).some((tag) => primary(tag) === primary(language))
}

function faultOf(
  { key, of, place, written }: Omit<Found, 'named'> & { readonly written: string },
  missing: readonly Form[],
  language: string,
): Fault {
  const forms = missing.map((form) => `\`${form}: …\` (${meanings[form]})`).join(' and ')
  return {
    what: `\`${key}\` of ${of} has no form of “${written}” for a report in \`${language}\``,
    todo: `Below \`${key}:\`, indented, write \`${language}:\`, and below that \`name: …\` and ${forms}.`,
    place,
  }
}

const meanings: Readonly<Record<Form, string>> = {
  at: 'as after “it was held”, with the word before it: `в Женеве`',
  of: 'as after “the report”: `пятой сессии`',
  to: 'as after “addressed”: `Генеральному секретарю`',
}

function* namesOf({ notes, edition }: Evidence): Generator<Found> {
  for (const session of notes.sessions) yield* namesOfSession(session)
  const { cover, organs, written: place } = edition
  const of = `the edition \`${edition.id}\``
  for (const [key, named] of namesOfCover(cover)) if (named) yield { key, of, named, place }
  if (cover.circulate) for (const { name } of organs) yield { key: 'organs', of, named: name, place }
}

function* namesOfSession({ id, place, called, short, written }: Session): Generator<Found> {
  for (const [key, named] of [['place', place] as const, ['called', called] as const, ['short', short] as const])
    if (named) yield { key, of: `the meeting \`${id}\``, named, place: written }
}

function namesOfCover({ form, to, from }: Cover): readonly (readonly [FormedName, Named | undefined])[] {
  if (form === 'none') return []
  return [['to', to], form === 'letter' ? ['office', from?.office] : ['mission', from?.mission]]
}
