import type { Outcome } from '../model/diagnostic.ts'
import { diagnosticOf } from '../model/diagnostic.ts'
import { didYouMean } from '../model/did-you-mean.ts'
import type { Lang, Slug } from '../model/names.ts'
import type { ListedTemplate, SourceFile, Template } from '../model/source-file.ts'
import { closest } from '../model/text.ts'

/** Finds the template that the notes, or whoever builds, ask for by name. Why it was not read is told here. */
export function chooseTemplate(templates: readonly ListedTemplate[], name: Slug): Outcome<Template> {
  const found = templates.find((template) => template.name === name)
  if (found) return 'faults' in found ? { diagnostics: found.faults } : { value: found, diagnostics: [] }
  const todo =
    didYouMean(
      name,
      templates.map((template) => template.name),
    ) ?? `Write one: \`templates/${name}/report.md\`.`
  return { diagnostics: [diagnosticOf('template-is-known', `There is no template \`${name}\``, { todo })] }
}

/** Finds the file of a template for a language: `report.fr-CH.md`, else `report.fr.md`, else `report.md`. */
export function templateIn(template: Template, language: Lang): SourceFile {
  const { translations = [] } = template
  const tags = translations.map((other) => other.language)
  return translations.find((other) => other.language === closest(tags, language)) ?? template
}
