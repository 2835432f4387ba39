import { Refusal } from '../../host/errors.ts'
import type { Host } from '../../host/host.ts'
import { shown } from '../../model/printable.ts'
import { type Redline, redline } from '../../redline/redline.ts'
import { readReport } from '../../redline/report-parts.ts'
import type { Flags } from '../flags.ts'
import { refuseHidden } from './refuse-hidden.ts'
import { type Side, type TwoOptions, type TwoReports, twoReports } from './two-reports.ts'

/** What may be asked of a redline: of which reports, how they are marked, and whether hidden words may be in it. */
export type RedlineOptions = TwoOptions & Pick<Flags, 'author' | 'marksDate' | 'all' | 'private'>

/** The new report with what changed in it marked. */
export interface MarkedReport extends Pick<Side, 'edition' | 'language'> {
  readonly marked: Redline
}

/**
 * Marks what changed between the two reports that a person names, `OLD [NEW]`. The answer is undefined once the errors
 * in the notes of one are reported.
 *
 * @throws {Refusal} for what cannot be compared, and for what its edition hides now, unless it is private
 */
export async function redlineOf(
  words: readonly (string | undefined)[],
  options: RedlineOptions,
  host: Host,
): Promise<MarkedReport | undefined> {
  const reports = await twoReports(words, options, host)
  if (reports === undefined) return undefined
  if (options.private !== true) refuseHidden(reports)
  const { edition, language } = reports.newer
  return { edition, language, marked: compare(reports, options) }
}

function compare({ older, newer }: TwoReports, { author, marksDate, all = false }: RedlineOptions): Redline {
  const day = marksDate?.length === 7 ? `${marksDate}-01` : marksDate
  const date = day === undefined ? newer.date : `${day}T00:00:00Z`
  const made = redline(older.parts, newer.parts, { author, date, all })
  if ('value' in made) return made.value
  const { name } = 'refusal' in readReport(older.parts) ? older : newer
  throw new Refusal(`\`${shown(name)}\` cannot be read`, made.refusal)
}
