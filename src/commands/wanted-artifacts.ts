import type { Slug } from '../model/names.ts'
import { type Built, type FormatName, formats } from '../pipeline.ts'
import { type Flags, usualFormats } from './flags.ts'

/** An artifact that a build is to make: one edition in one language and format, and the place that it goes to. */
export interface Wanted {
  readonly built: Built
  readonly format: FormatName
  readonly folder: string
  readonly path: string
}

/** The folder of the drafts, in the output folder. */
export const draftsFolder = 'private/draft/'

/** Lists the artifacts of these reports, each in every format that the options name, in the order of a build. */
export function wantedArtifacts(
  chosen: readonly Built[],
  { draft, format }: Pick<Flags, 'draft' | 'format'>,
): readonly Wanted[] {
  return chosen.flatMap((built) =>
    (format ?? usualFormats).map((name) => {
      const folder = folderOf(built.edition, draft === true)
      return { built, format: name, folder, path: `${folder}/report.${built.language}.${formats[name].extension}` }
    }),
  )
}

/** A draft goes to the private folder: it shows where each paragraph comes from, which only the rapporteur may see. */
function folderOf(edition: Slug, draft: boolean): string {
  return draft ? `${draftsFolder}${edition}` : edition
}
