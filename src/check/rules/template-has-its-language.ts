import type { Template } from '../../model/source-file.ts'
import { closest, primary } from '../../model/text.ts'
import { defineRule } from '../define-rule.ts'
import { inFiles } from '../example.ts'

/**
 * Finds an edition in a language that its template does not have. The file `report.md` may be in English, as those of
 * the program are, or in the language of the notes; a template of slots alone has every language.
 */
export const templateHasItsLanguage = defineRule({
  id: 'template-has-its-language',
  on: 'report',
  what: 'A template has its words in the language of the report.',
  why: 'A French report would have English headings.',
  failing: inFiles({
    'series.yaml': `series:
  title: {en: Peace operations, fr: Opérations de paix}
  organizers: [Norway]
  language: en
themes:
  - id: integration
    title: {en: Integration, fr: Intégration}
editions:
  - id: member-states
    languages: [fr]`,
    'report.md': '# :value[series.title]\n\n## Introduction\n\n::themes\n',
  }),
  clean: inFiles({
    'series.yaml': `series:
  title: {en: Peace operations, fr: Opérations de paix}
  organizers: [Norway]
  language: en
themes:
  - id: integration
    title: {en: Integration, fr: Intégration}
editions:
  - id: member-states
    languages: [fr]`,
    'report.md': '# :value[series.title]\n\n::themes\n',
  }),
  check: ({ evidence, report: { meta }, template }) => {
    const { name, path, translations = [] } = template
    const spoken = ['en', evidence.notes.language, ...translations.map(({ language }) => language)]
    if (closest(spoken, meta.language) !== undefined || !hasWords(template)) return []
    const language = primary(meta.language)
    return [
      {
        what: `The template \`${name}\` has no words in the language \`${language}\``,
        todo: `Copy ${path} to report.${language}.md beside it, and translate its headings and sentences there.`,
        place: { file: path, line: 1, column: 1, endLine: 1, endColumn: 1 },
      },
    ]
  },
})

/** Tells whether there is anything but slots, values and the ids of headings. */
function hasWords({ bytes }: Template): boolean {
  const text = new TextDecoder().decode(bytes).replace(/^::.*$|:value\[[^\]]*\]|\{#[^}]*\}/gm, '')
  return /\p{L}/u.test(text)
}
