import type { PatternsByLanguage } from '../../model/patterns.ts'
import { patternsOf } from '../../model/patterns.ts'
import { printedTexts } from '../../model/printed-texts.ts'
import type { Text } from '../../model/text.ts'
import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds names of speakers and of delegates in statements of unattributed sessions. */
export const namesNoSpeaker = defineRule({
  id: 'names-no-speaker',
  on: 'session',
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
  check: ({ statements, patterns, memory }) =>
    statements
      .filter(({ attribution }) => attribution === 'unattributed')
      .flatMap(printedTexts)
      .flatMap(({ key, text, place }) => {
        const [name] = memory(key === 'supported-by' ? delegationsIn : speakersIn, patterns, text)
        if (name === undefined) return []
        return [{ what: `\`${key}\` says who spoke: “${name}”; and the statement is unattributed`, todo, place }]
      }),
})

const todo =
  'Write what was said, not by whom. If the account names its speakers, write `attribution: on-record`, and the ' +
  'speaker under `by:`. If nobody at the meeting is meant, write `accept:`, and below it `names-no-speaker:` with ' +
  'the reason.'

/** Each text is searched once, with a memory. */
function speakersIn(patterns: PatternsByLanguage, text: Text): readonly string[] {
  return Object.entries(text).flatMap(([language, words]) => patternsOf(language, patterns)?.speakers(words) ?? [])
}

/** Who supported a speaker is named without a verb. */
function delegationsIn(patterns: PatternsByLanguage, text: Text): readonly string[] {
  return Object.entries(text).flatMap(([language, words]) => patternsOf(language, patterns)?.delegations(words) ?? [])
}
