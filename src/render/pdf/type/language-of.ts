import type { Lang } from '../../../model/names.ts'
import type { Run } from '../manuscript/run.ts'

/** Tells the language of a run: that of the innermost mark that names one, or else the report's. */
export function languageOf({ marks }: Pick<Run, 'marks'>, report: Lang): Lang {
  const mark = marks.findLast((candidate) => candidate.kind === 'language')
  return mark?.kind === 'language' ? mark.lang : report
}
