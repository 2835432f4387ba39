import type { Notes, Theme } from '../model/notes.ts'
import type { Session } from '../model/session.ts'
import type { Named, Text } from '../model/text.ts'
import type { Fact } from './difference.ts'

/** Lists what a report prints of the series as a whole, by the keys of the notes. */
export function factsOfSeries({ title, shortTitle, organizers, language, date, status }: Notes): readonly Fact[] {
  return [
    ...facts('title', title),
    ...facts('short-title', shortTitle),
    ...facts('organizers', ...organizers),
    ...facts('language', language),
    ...facts('date', date),
    ...facts('status', status),
  ]
}

/** Lists what is said of a theme and its topics. */
export function factsOfTheme({ title, about, topics }: Theme): readonly Fact[] {
  return [
    ...facts('title', title),
    ...facts('about', about),
    ...topics.flatMap((topic) => facts(`topic ${topic.id}`, topic.title)),
  ]
}

/** Lists what is said of a meeting itself, but for those who took part, whom not every report names. */
export function factsOfSession(session: Session): readonly Fact[] {
  return [
    ...named('called', session.called),
    ...named('short', session.short),
    ...facts('kind', session.kind),
    ...facts('final', String(session.final)),
    ...named('place', session.place),
    ...facts('online', String(session.online)),
    ...facts('date', heldIn(session)),
    ...facts('title', session.title),
    ...facts('focus', session.focus),
    ...facts('with', ...session.with),
    ...facts('opened-by', session.openedBy),
    ...facts('chairs', ...session.chairs),
    ...facts('attendance', session.attendance),
    ...facts('notes', session.notes),
  ]
}

/** Writes when a meeting was held, as notes do. */
function heldIn({ date: { from, to } }: Session): string {
  if (from === undefined && to === undefined) return 'unknown'
  return from === to ? `${from}` : `${from ?? '..'}/${to ?? '..'}`
}

function named(key: string, words: Named | undefined): readonly Fact[] {
  if (words === undefined) return []
  const { name, at, of, to } = words
  return [...facts(key, name), ...facts(`${key} at`, at), ...facts(`${key} of`, of), ...facts(`${key} to`, to)]
}

function facts(key: string, ...values: readonly (Text | string | undefined)[]): readonly Fact[] {
  return values.flatMap((value) => (value === undefined ? [] : [{ key, value }]))
}
