import { describe, expect, test } from 'vitest'
import { linkSeries } from '../../src/link/link-series.ts'
import { readFiles } from '../../src/read/read-files.ts'
import { complete } from '../read/complete.ts'

describe('the date of the report', () => {
  const undated = { 'series.yaml': 'report:\n  status: organizer\n' }
  test.each([
    ['comes from the call first', {}, { date: '2008-05', epoch: '0' }, '2008-05'],
    ['else from series.yaml', {}, { epoch: '0' }, '2008-06'],
    ['else from the epoch, in Greenwich', undated, { epoch: '1212364799' }, '2008-06-01'],
  ])('%s', (_, notes, given, date) => {
    expect(linkSeries(readFiles(complete(notes)), given).value?.notes.date).toBe(date)
  })

  test.each([
    [{ date: '2008-13' }, 'date-exists'],
    [{ date: 'June' }, 'date-has-its-form'],
    [{ epoch: 'now' }, 'date-has-its-form'],
    [{ epoch: '999999999999' }, 'date-has-its-form'],
    [{}, 'date-is-given'],
  ])('%o is reported', (given, rule) => {
    expect(linkSeries(readFiles(complete(undated)), given).diagnostics.map((diagnostic) => diagnostic.rule)).toEqual([
      rule,
    ])
  })
})
