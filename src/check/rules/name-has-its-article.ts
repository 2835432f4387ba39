import { patternsOf } from '../../model/patterns.ts'
import type { Place } from '../../model/place.ts'
import { speakersOf } from '../../model/statement.ts'
import type { Text } from '../../model/text.ts'
import type { Fault } from '../define-rule.ts'
import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'
import type { Gathered } from '../gathered.ts'

/** Finds names of bodies and States that want an article and have none. */
export const nameHasItsArticle = defineRule({
  id: 'name-has-its-article',
  on: 'series',
  what: 'A name is written as in the middle of a sentence, with its article.',
  why: 'The report says “organized by the Government of Norway”; it cannot know which names have an article.',
  failing: inSession(`with:
  - Government of Norway`),
  clean: inSession(`with:
  - the Government of Norway`),
  check: (gathered) =>
    [...namesIn(gathered)].flatMap(({ key, text, place, as }) =>
      Object.entries(text).flatMap(([language, name]): readonly Fault[] => {
        const articled = patternsOf(language, gathered.patterns)?.articled(name, as)
        if (articled === undefined) return []
        const what = `\`${key}\` has “${name}”, which in the middle of a sentence has an article`
        return [{ what, todo: `Write \`${articled}\`.`, ...(place && { place }) }]
      }),
    ),
})

/** A name, the key under which it stands, and where. */
interface NamedText {
  readonly key: string
  readonly text: Text
  readonly place?: Place
  /** What it names. */
  readonly as: 'body' | 'delegation'
}

function* namesIn({ notes, statements }: Gathered): Generator<NamedText> {
  for (const text of notes.organizers) yield { key: 'organizers', text, as: 'body' }
  for (const { with: partners, chairs, written: place } of notes.sessions) {
    for (const text of partners) yield { key: 'with', text, place, as: 'body' }
    for (const text of chairs) yield { key: 'chairs', text, place, as: 'body' }
  }
  for (const statement of statements) {
    for (const speaker of speakersOf(statement)) {
      if (speaker.kind !== 'delegation') continue
      yield { key: 'delegation', text: speaker.name, place: statement.place, as: 'delegation' }
    }
  }
}
