import type { Lang } from '../../model/names.ts'
import type { Session } from '../../model/session.ts'
import { tagIn } from '../../model/text.ts'
import type { TranslatableText } from '../../model/translatable-texts.ts'
import { textsOfMeeting, textsOfWhole } from '../../model/translatable-texts.ts'
import type { Fault } from '../define-rule.ts'
import { defineRule } from '../define-rule.ts'
import { inFiles } from '../example.ts'

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
  check: ({ evidence: { notes, edition }, report: { meta }, memory }) => [
    ...faultsAmong(textsOfWhole(notes, [edition]), meta.language),
    ...notes.sessions.flatMap((session) => memory(faultsOfMeeting, session, meta.language)),
  ],
})

function faultsOfMeeting(session: Session, language: Lang): readonly Fault[] {
  return faultsAmong(textsOfMeeting(session), language)
}

function faultsAmong(texts: Iterable<TranslatableText>, language: Lang): readonly Fault[] {
  return [...texts].flatMap((found): readonly Fault[] => {
    if (found.isName || tagIn(found.text, language) !== undefined) return []
    return [faultOf(found, Object.keys(found.text), language)]
  })
}

function faultOf({ key, of, text, place, path }: TranslatableText, languages: readonly Lang[], wanted: Lang): Fault {
  const tags = languages.map((language) => `\`${language}\``)
  const lines = [wanted, ...languages].map((language) => `\`${language}: …\``)
  // The key of a category is its name in one language, and its list may stand right below that.
  const list = path[0] === 'participants' ? 'below the category `names:`, with its list, and ' : ''
  const first = Object.values(text)[0] ?? ''
  return {
    what: `\`${key}\` of ${of} is in ${inList(tags)} only, the report in \`${wanted}\`: “${first}”`,
    todo: `Write ${list}\`${key}:\`, and indented below it, each on a line of its own, ${inList(lines)}.`,
    place,
  }
}

function inList(all: readonly string[]): string {
  return all.join(', ').replace(/, (?=[^,]*$)/, ' and ')
}
