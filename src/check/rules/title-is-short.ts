import type { Place } from '../../model/place.ts'
import type { Text } from '../../model/text.ts'
import type { Fault } from '../define-rule.ts'
import { defineRule } from '../define-rule.ts'
import { inSeries } from '../example.ts'
import type { Gathered } from '../gathered.ts'

/** The longest that a title should be, in characters: three lines where it stands largest, above the report. */
const limit = 150

/** Finds titles that are too long for the places where they stand. */
export const titleIsShort = defineRule({
  id: 'title-is-short',
  on: 'series',
  what: `A title has at most ${limit} characters.`,
  why: 'It stands above the report or a section, in the contents, and cut to one line at the head of every page.',
  failing: inSeries(`themes:
  - id: integration
    title: >-
      Integration, by which some understood that one person leads all civilian and military parts of an operation,
      and others that each part keeps its own mandate and only plans together with the others`),
  clean: inSeries(`themes:
  - id: integration
    title: Integration
    about: >-
      By integration some understood that one person leads all civilian and military parts of an operation, and others
      that each part keeps its own mandate and only plans together with the others.`),
  check: ({ notes }) =>
    [...titlesIn(notes)].flatMap(({ key, of, text, place, todo }): readonly Fault[] => {
      const length = Math.max(...Object.values(text).map((title) => [...title].length))
      if (length <= limit) return []
      const what = `\`${key}\` of ${of} has ${length} characters, ${length - limit} more than a title may have`
      return [{ what, todo, ...(place && { place }) }]
    }),
})

/** A title, what it is of, where that stands, and what to do if the title is too long. */
interface TitledText {
  readonly key: string
  readonly of: string
  readonly text: Text
  readonly place: Place | undefined
  readonly todo: string
}

const shorten = 'Shorten it'

function* titlesIn({ title, shortTitle, themes, sessions, written }: Gathered['notes']): Generator<TitledText> {
  const ofSeries = { of: 'the series', place: written }
  yield { ...ofSeries, key: 'title', text: title, todo: `${shorten}; what the series was about, the template can say.` }
  if (shortTitle)
    yield { ...ofSeries, key: 'short-title', text: shortTitle, todo: `${shorten}: it should fit the head of a page.` }
  for (const { id, title, topics, written } of themes) {
    const todo = `${shorten}, and say the rest in \`about:\` of the theme.`
    yield { key: 'title', of: `the theme \`${id}\``, text: title, place: written, todo }
    for (const topic of topics)
      yield { key: 'title', of: `the topic \`${topic.id}\``, text: topic.title, place: written, todo }
  }
  for (const { id, title, written } of sessions)
    if (title)
      yield {
        key: 'title',
        of: `the meeting \`${id}\``,
        text: title,
        place: written,
        todo: `${shorten}, and say the rest in its \`focus:\`.`,
      }
}
