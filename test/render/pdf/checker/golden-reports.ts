import { type Built, pipeline } from '../../../../src/pipeline.ts'
import { goldenCases } from '../../../golden-cases.ts'

/** Compiles every golden case and the worked example. Returns every report with a name for it. */
export function goldenReports(): readonly (readonly [name: string, built: Built])[] {
  return goldenCases().flatMap(({ name, files, template }) =>
    pipeline(files, [template], {}).built.map(
      (made) => [`${name}: ${made.edition} in ${made.language}`, made] as const,
    ),
  )
}
