import { dayOrMonthFault } from '../model/date-fault.ts'
import type { ReportFault } from '../model/diagnostic.ts'
import { shown } from '../model/printable.ts'
import type { RawSeries } from '../read/read-files.ts'

/**
 * The dates that are given beside the notes: on the command line (`--date`), and in the environment
 * (`SOURCE_DATE_EPOCH`, in seconds since 1970).
 */
export interface GivenDates {
  readonly date?: string
  readonly epoch?: string
}

/**
 * Decides the date of the report: the date of the command line, or else that of series.yaml, or else the day of
 * SOURCE_DATE_EPOCH in universal time. The clock is never read.
 */
export function decideDate(raw: RawSeries, given: GivenDates, report: ReportFault): string | undefined {
  if (given.date !== undefined) return fromCommandLine(given.date, report)
  const written = raw.values.report
  if (written?.values.date !== undefined) return written.values.date
  if (given.epoch !== undefined) return fromEpoch(given.epoch, report)
  if (written === undefined || written.failed.has('date')) return undefined
  report('date-is-given', 'The report has no date', {
    todo: 'Write `date: 2008-06` under `report`, or call with `--date 2008-06`. The clock is never read.',
    place: written.place,
  })
  return undefined
}

function fromCommandLine(date: string, report: ReportFault): string | undefined {
  const fault = dayOrMonthFault(date)
  if (fault === undefined) return date
  const todo = 'Write a day such as `2008-06-15`, or a month such as `2008-06`.'
  if (fault === 'form') report('date-has-its-form', `Unexpected \`--date ${shown(date)}\``, { todo })
  else report('date-exists', `Unexpected \`--date ${date}\`: ${fault}`, { todo })
  return undefined
}

const lastSecond = 253_402_300_799

function fromEpoch(epoch: string, report: ReportFault): string | undefined {
  if (/^\d{1,12}$/.test(epoch) && Number(epoch) <= lastSecond)
    return new Date(Number(epoch) * 1000).toISOString().slice(0, 10)
  const todo = 'Set it to figures only, or write `date:` under `report`.'
  report('date-has-its-form', `Unexpected \`SOURCE_DATE_EPOCH=${shown(epoch)}\`, expected seconds since 1970`, { todo })
  return undefined
}
