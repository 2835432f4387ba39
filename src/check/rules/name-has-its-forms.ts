import type { Lang } from '../../model/names.ts'
import type { Form, PatternsByLanguage } from '../../model/patterns.ts'
import type { Session } from '../../model/session.ts'
import { primary, wordsFor } from '../../model/text.ts'
import type { TranslatableText } from '../../model/translatable-texts.ts'
import { textsOfMeeting, textsOfWhole } from '../../model/translatable-texts.ts'
import type { Fault } from '../define-rule.ts'
import { defineRule } from '../define-rule.ts'
import { inFiles } from '../example.ts'
import { missingForms } from '../missing-forms.ts'

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
  check: ({ evidence: { notes, edition }, report: { meta }, patterns, memory }) => [
    ...faultsAmong(textsOfWhole(notes, [edition]), meta.language, patterns),
    ...notes.sessions.flatMap((session) => memory(faultsOfMeeting, session, meta.language, patterns)),
  ],
})

function faultsOfMeeting(session: Session, language: Lang, patterns: PatternsByLanguage): readonly Fault[] {
  return faultsAmong(textsOfMeeting(session), language, patterns)
}

function faultsAmong(
  texts: Iterable<TranslatableText>,
  language: Lang,
  patterns: PatternsByLanguage,
): readonly Fault[] {
  return [...texts].flatMap((found): readonly Fault[] => {
    const missing = missingForms(found, language, patterns)
    return missing.length === 0 ? [] : [faultOf(found, missing, language)]
  })
}

function faultOf({ key, of, text, place }: TranslatableText, missing: readonly Form[], wanted: Lang): Fault {
  const [language, written] = [primary(wanted), wordsFor(text, [wanted])]
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
