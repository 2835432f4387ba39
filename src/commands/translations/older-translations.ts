import type { Host } from '../../host/host.ts'
import { type Diagnostic, diagnosticOf } from '../../model/diagnostic.ts'
import type { Series } from '../../model/notes.ts'
import { readRecordedTexts } from './recorded-texts.ts'
import { languagesOf, translationsIn } from './translations-in.ts'

/** Warns of each translation that stayed while its original changed since the last release. */
export async function olderTranslations(
  series: Series,
  out: string,
  host: Pick<Host, 'disk'>,
): Promise<readonly Diagnostic[]> {
  const recorded = await readRecordedTexts(out, host)
  if (recorded.size === 0) return []
  return translationsIn(series, languagesOf(series), recorded)
    .filter(({ state }) => state === 'older')
    .map(({ text: { key, of, place }, language }) =>
      diagnosticOf(
        'translation-is-up-to-date',
        `\`${key}\` of ${of} has changed since the last release, and its words in \`${language}\` have not`,
        { todo: `Look whether \`${language}:\` still says the same, and mend it.`, place },
      ),
    )
}
