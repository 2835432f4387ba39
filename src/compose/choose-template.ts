import type { Outcome } from '../model/diagnostic.ts'
import { diagnosticOf } from '../model/diagnostic.ts'
import { didYouMean } from '../model/did-you-mean.ts'
import type { Slug } from '../model/names.ts'
import type { Template } from '../model/source-file.ts'

/** Finds the template that the notes, or whoever builds, ask for by name. */
export function chooseTemplate(templates: readonly Template[], name: Slug): Outcome<Template> {
  const value = templates.find((template) => template.name === name)
  if (value) return { value, diagnostics: [] }
  const todo =
    didYouMean(
      name,
      templates.map((template) => template.name),
    ) ?? `Write one: \`templates/${name}/report.md\`.`
  return { diagnostics: [diagnosticOf('template-is-known', `There is no template \`${name}\``, { todo })] }
}
