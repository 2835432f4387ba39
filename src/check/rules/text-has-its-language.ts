import type { Evidence } from '../../model/evidence.ts'
import type { Lang } from '../../model/names.ts'
import type { Place } from '../../model/place.ts'
import type { Session } from '../../model/session.ts'
import type { Statement } from '../../model/statement.ts'
import { speakersOf } from '../../model/statement.ts'
import type { Text } from '../../model/text.ts'
import { primary } from '../../model/text.ts'
import type { Fault } from '../define-rule.ts'
import { defineRule } from '../define-rule.ts'
import { inFiles } from '../example.ts'
import { printedTexts } from '../printed-texts.ts'

/**
 * Finds texts that an edition prints and that have no words in its language. Names of persons, organizers, partners,
 * chairs, participants and places stay as they are, and so do quotes and titles of sources.
 */
export const textHasItsLanguage = defineRule({
  id: 'text-has-its-language',
  on: 'report',
  what: 'What an edition prints is written in its language.',
  why: 'In an English report a French clause would stand in the middle of an English sentence.',
  failing: inFiles({
    'geneva.yaml': `language: fr
agreed:
  - id: tool
    theme: integration
    that: l’intégration doit être un outil`,
  }),
  clean: inFiles({
    'geneva.yaml': `language: fr
agreed:
  - id: tool
    theme: integration
    that:
      en: integration should be a tool
      fr: l’intégration doit être un outil`,
  }),
  check: ({ evidence, report: { meta } }) =>
    [...textsOf(evidence)].flatMap((found): readonly Fault[] => {
      const languages = Object.keys(found.text)
      if (languages.some((language) => primary(language) === primary(meta.language))) return []
      return [faultOf(found, languages, meta.language)]
    }),
})

/** A text that is printed: under which key, and of what. */
interface Found {
  readonly key: string
  readonly of: string
  readonly text: Text
  readonly place: Place
}

function faultOf({ key, of, text, place }: Found, languages: readonly Lang[], wanted: Lang): Fault {
  const written = languages.map(nameOf).join(' and ')
  const lines = [wanted, ...languages].map((language) => `\`${language}: …\``).join(' and ')
  const first = Object.values(text)[0] ?? ''
  return {
    what: `\`${key}\` of ${of} is in ${written} only, the report in ${nameOf(wanted)}: “${first}”`,
    todo: `Write both: \`${key}:\`, and indented below it, each on a line of its own, ${lines}.`,
    place,
  }
}

/** The languages of the United Nations by name, for those who write notes; others by tag. */
const names: Readonly<Record<Lang, string>> = {
  ar: 'Arabic',
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  ru: 'Russian',
  zh: 'Chinese',
}

function nameOf(language: Lang): string {
  return names[primary(language)] ?? `\`${language}\``
}

function* textsOf({ notes, themes, edition: { written: place } }: Evidence): Generator<Found> {
  yield { key: 'title', of: 'the series', text: notes.title, place }
  if (notes.shortTitle) yield { key: 'short-title', of: 'the series', text: notes.shortTitle, place }
  for (const { theme } of themes) {
    const of = `the theme \`${theme.id}\``
    yield { key: 'title', of, text: theme.title, place: theme.written }
    if (theme.about) yield { key: 'about', of, text: theme.about, place: theme.written }
    for (const { id, title } of theme.topics)
      yield { key: 'title', of: `the topic \`${id}\``, text: title, place: theme.written }
  }
  for (const session of notes.sessions) {
    yield* textsOfSession(session)
    for (const statement of session.statements) if (statement.omit === undefined) yield* textsOfStatement(statement)
  }
}

function* textsOfSession({ id, called, short, title, focus, attendance, written: place }: Session): Generator<Found> {
  for (const [key, text] of Object.entries({ called: called?.name, short: short?.name, title, focus, attendance })) {
    if (text !== undefined) yield { key, of: `the meeting \`${id}\``, text, place }
  }
}

function* textsOfStatement(statement: Statement): Generator<Found> {
  const { id, place } = statement
  for (const { key, text } of printedTexts(statement)) yield { key, of: `\`${id}\``, text, place }
  for (const speaker of speakersOf(statement)) {
    if (speaker.kind === 'delegation' || speaker.kind === 'group') {
      yield { key: speaker.kind, of: `\`${id}\``, text: speaker.name, place }
    }
    if (speaker.kind === 'person' && speaker.office)
      yield { key: 'office', of: `\`${id}\``, text: speaker.office, place }
  }
  const addressees = statement.kind === 'point' || statement.kind === 'vote' ? statement.addressedTo : []
  for (const text of addressees) yield { key: 'addressed-to', of: `\`${id}\``, text, place }
}
