import type { Place } from '../../model/place.ts'
import { speakersOf } from '../../model/statement.ts'
import type { Text } from '../../model/text.ts'
import type { Fault } from '../define-rule.ts'
import { defineRule } from '../define-rule.ts'
import { englishOf } from '../english/english-of.ts'
import { inSession } from '../example.ts'
import type { Gathered } from '../gathered.ts'

/** Finds names of bodies and States that want an article and have none. Only English is looked at. */
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
    [...namesIn(gathered)].flatMap(({ key, text, place, wants }): readonly Fault[] => {
      const name = englishOf(text)
      if (name === undefined || !wants.test(name)) return []
      const what = `\`${key}\` has “${name}”, which in the middle of a sentence has an article`
      return [{ what, todo: `Write \`the ${name}\`.`, ...(place && { place }) }]
    }),
})

/** A name, the key under which it stands, and where. */
interface NamedText {
  readonly key: string
  readonly text: Text
  readonly place?: Place
  /** The names that want an article. */
  readonly wants: RegExp
}

function* namesIn({ notes, statements }: Gathered): Generator<NamedText> {
  for (const text of notes.organizers) yield { key: 'organizers', text, wants: begins }
  for (const { with: partners, chairs, written: place } of notes.sessions) {
    for (const text of partners) yield { key: 'with', text, place, wants: begins }
    for (const text of chairs) yield { key: 'chairs', text, place, wants: begins }
  }
  for (const statement of statements) {
    for (const speaker of speakersOf(statement)) {
      if (speaker.kind !== 'delegation') continue
      yield { key: 'delegation', text: speaker.name, place: statement.place, wants: delegation }
    }
  }
}

const noun =
  '(?:Government|Ministry|Ministries|Office|Secretariat|Department|Directorate|Embassy|Delegation|Institute|' +
  'Commission|Committee|Council|Centre|Center|Agency|Bureau|Federation|Foundation|Association|Organi[sz]ation|' +
  'Union|League|University|Academy|Chair|Co-Chairs?|Minister|Ambassador|Representative|Secretary-General)'

/** Names that begin with a common noun: "Ministry of Finance", "Permanent Mission of Chile". */
const begins = new RegExp(
  `^(?:${noun} (?:of|for|on|to)\\b|Permanent Mission\\b` +
    `|(?:Royal|Federal|National|State) (?:\\p{Lu}\\p{L}+ )?(?:${noun}|Coordinator)\\b` +
    '|International (?:Committee|Organi[sz]ation|Federation|Court|Labour|Monetary|Institute|Association)\\b' +
    '|(?:European|African) (?:Commission|Union|Parliament|Council|External)\\b|United Nations$' +
    `|\\p{Lu}\\p{L}+(?:n|sh|ch|ese|ss) (?:Royal )?(?:Government|Ministry|Embassy|Agency|Directorate)\\b)`,
  'u',
)

/** Delegations that have an article beside those that begin with a common noun. */
const delegation = new RegExp(
  `${begins.source}|^(?:United (?:States|Kingdom|Arab Emirates|Republic)|European Union|African Union|Group of|` +
    'Netherlands|Philippines|Gambia|Bahamas|Comoros|Marshall Islands|Solomon Islands|Seychelles|Niger$|' +
    'Holy See|Russian Federation|Dominican Republic|Czech Republic|Central African|Democratic |Republic of|' +
    'Islamic Republic|Lao People|Syrian Arab|Federated States|Kingdom of|State of|Congo|Vatican|' +
    'Alliance of|Association of|League of|Organi[sz]ation|Commonwealth|Least Developed|Arab (?:Group|League)|' +
    '(?:\\p{Lu}\\p{L}+ )+(?:Group|Union|Islands|Republic|Federation)$)',
  'u',
)
