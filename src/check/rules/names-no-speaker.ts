import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'
import { printedTexts } from '../printed-texts.ts'

/** Finds names of speakers and of delegates in statements of unattributed sessions. */
export const namesNoSpeaker = defineRule({
  id: 'names-no-speaker',
  on: 'series',
  what: 'What was said off the record names nobody.',
  why: 'An unattributed meeting was promised that nobody would be told by name or country.',
  failing: inSession(`raised:
  - id: planning-early
    theme: integration
    that: planning should start early, as Mr. Example put it`),
  clean: inSession(`raised:
  - id: planning-early
    theme: integration
    that: planning should start early, as the Special Representative of the Secretary-General is to do`),
  check: ({ notes }) =>
    notes.sessions
      .filter(({ attribution }) => attribution === 'unattributed')
      .flatMap(({ statements }) => statements)
      .flatMap(printedTexts)
      .flatMap(({ key, text, place }) => {
        const name = Object.values(text).flatMap((words) => nameIn(words) ?? [])[0]
        if (name === undefined) return []
        return [
          {
            what: `\`${key}\` names “${name}”, and the meeting was not on the record`,
            todo:
              'Say what was said, not by whom; ' +
              'or, if the account names its speakers, write `attribution: on-record`.',
            place,
          },
        ]
      }),
})

/**
 * Finds a title with a name, or the delegate of a country. A body is no speaker, nor is the Special Representative, who
 * has a title and no country.
 */
function nameIn(words: string): string | undefined {
  return (person.exec(words) ?? delegate.exec(words))?.[0]
}

const title = '(?:Mr|Mrs|Ms|Mme|Dr|Prof|Ambassador|Minister|President|Professor)'
const person = new RegExp(`\\b${title}\\.? \\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+)*`, 'u')
const delegate = new RegExp(
  '\\bthe (?:representative|delegate|ambassador|spokesman|spokeswoman) of \\p{Lu}\\p{L}+' +
    '|\\bthe \\p{Lu}\\p{L}+ (?:representative|delegate|delegation|ambassador)\\b',
  'u',
)
