import { textsOf } from '../../model/choice.ts'
import type { Lang } from '../../model/names.ts'
import type { Session, Span } from '../../model/session.ts'
import type { Statement } from '../../model/statement.ts'
import type { Text } from '../../model/text.ts'
import { languageOf } from '../../model/text.ts'
import type { SeenStatement } from '../wire.ts'
import type { PlaceLink } from './editor-link.ts'

/** Shows a statement as it was recorded, in the language of the report where it has it. */
export function seenStatement(statement: Statement, session: Session, language: Lang, link: PlaceLink): SeenStatement {
  const { id, place, quote, sic, source, visibility } = statement
  const texts = textsIn(statement)
  const lang = languageOf(texts[0] ?? {}, [language]) ?? language
  return {
    id,
    where: link(place),
    meeting: meetingOf(session, language),
    recorded: recordedAs(statement),
    visibility,
    words: texts.map((text) => inLanguage(text, language)).join(' ↔ '),
    lang,
    ...(quote && { quote: { ...quote, sic } }),
    ...(source && { source: sourceOf(source, session, language) }),
  }
}

/** Names a meeting by its place. */
export function placeOf(session: Session, language: Lang): string {
  return inLanguage(session.place, language)
}

/** Finds the words of a text in a language, or else in one that it has. */
export function inLanguage(text: Text, language: Lang): string {
  return text[languageOf(text, [language]) ?? ''] ?? ''
}

function textsIn(statement: Statement): readonly Text[] {
  return statement.kind === 'dilemma' ? textsOf(statement.choice) : [statement.wording.text]
}

function meetingOf(session: Session, language: Lang): string {
  const date = dateOf(session.date)
  return date === '' ? placeOf(session, language) : `${placeOf(session, language)}, ${date}`
}

/** As the notes write it. */
function dateOf({ from, to }: Span): string {
  return from === to ? (from ?? '') : `${from ?? '..'}/${to ?? '..'}`
}

function recordedAs(statement: Statement): string {
  if (statement.kind !== 'point') return statement.kind
  const words = [
    statement.list,
    statement.level,
    ...(statement.verb === 'stated' ? [] : [statement.verb]),
    ...(statement.basis === 'inferred' ? ['inferred'] : []),
  ]
  return words.join(' · ')
}

function sourceOf({ at, id }: NonNullable<Statement['source']>, session: Session, language: Lang): string {
  const source = session.sources.find((candidate) => candidate.id === id)
  return [source ? inLanguage(source.title, language) : id, ...(at === undefined ? [] : [at])].join(', ')
}
