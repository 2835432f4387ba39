import { createFiles } from '../../host/create-files.ts'
import { Refusal } from '../../host/errors.ts'
import type { Host } from '../../host/host.ts'
import type { Slug } from '../../model/names.ts'
import { requireKnown } from '../require-known.ts'

/**
 * Copies a template of the program into `templates/`, in all its languages, where it is looked for first, to be edited.
 * Answers with its path.
 *
 * @throws {Refusal} if there is no such template, or one stands in its place already
 */
export async function copyTemplate(name: Slug, host: Host): Promise<string> {
  const { value: listed = [] } = await host.templates(name)
  requireKnown(
    'template',
    [name],
    listed.map((template) => template.name),
  )
  const found = listed.find((template) => template.name === name)
  if (found === undefined || !('bytes' in found)) throw new Refusal(`The template \`${name}\` cannot be read`)
  const { path, bytes, translations = [] } = found
  await createFiles(host.disk, [{ path, bytes }, ...translations])
  return path
}
