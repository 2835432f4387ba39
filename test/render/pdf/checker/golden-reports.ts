import type { Built } from '../../../../src/pipeline.ts'
import { builtGoldens } from '../../../golden-cases.ts'

/** Compiles every golden case and the worked example. Returns every report with a name for it. */
export function goldenReports(): readonly (readonly [name: string, built: Built])[] {
  return builtGoldens().map(({ name, made }) => [name, made] as const)
}
