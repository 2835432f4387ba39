import { type Diagnostic, diagnosticOf } from '../../model/diagnostic.ts'
import type { Series } from '../../model/notes.ts'
import { olderIn, type RecordedTexts } from '../../model/recorded-texts.ts'
import { translatableTexts } from '../../pipeline.ts'

/** Warns of each translation that stayed while its original changed, in whatever release that was. */
export function olderTranslations({ notes, editions }: Series, recorded: RecordedTexts): readonly Diagnostic[] {
  return [...translatableTexts(notes, editions)].flatMap((text) =>
    Object.keys(olderIn(text, notes.language, recorded)).map((language) =>
      diagnosticOf(
        'translation-is-up-to-date',
        `\`${text.key}\` of ${text.of} has changed since it was translated, and its words in \`${language}\` have not`,
        { todo: `Look whether \`${language}:\` still says the same, and mend it.`, place: text.place },
      ),
    ),
  )
}
