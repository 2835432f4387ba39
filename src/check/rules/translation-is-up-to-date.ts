import type { Lang } from '../../model/names.ts'
import { olderIn } from '../../model/recorded-texts.ts'
import type { TranslatableText } from '../../model/translatable-texts.ts'
import { translatableTexts } from '../../model/translatable-texts.ts'
import type { Fault } from '../define-rule.ts'
import { defineRule } from '../define-rule.ts'

/** Finds translations that stayed while their original changed, in whatever release that was. */
export const translationIsUpToDate = defineRule({
  id: 'translation-is-up-to-date',
  on: 'series',
  what: 'Where an original has changed since it was translated, its translations have too.',
  why: 'A report in French would go on saying what the notes no longer say.',
  failing:
    'A `that:` whose `en:` was mended after a build, while its `fr:` has stayed as it was, however often it was built.',
  clean: 'Both as they were built, or both changed.',
  check: ({ notes, editions, recorded }) =>
    (recorded.size === 0 ? [] : [...translatableTexts(notes, editions)]).flatMap((text) =>
      Object.keys(olderIn(text, notes.language, recorded)).map((language) => faultOf(text, language)),
    ),
})

function faultOf({ key, of, place }: TranslatableText, language: Lang): Fault {
  return {
    what: `\`${key}\` of ${of} has changed since it was translated, and its words in \`${language}\` have not`,
    todo: `Look whether \`${language}:\` still says the same, and mend it.`,
    place,
  }
}
