import { expect, it } from 'vitest'
import { dateFault, dayOrMonthFault } from '../../src/model/date-fault.ts'

it.each([
  '2000-02-29',
  '2008-02-29',
  '1999-02-28',
  '2007-01-31',
  '2007-04-30',
  '2007-12-31',
  '2007-01-01',
  '2007-06',
  '2007',
])('%s exists', (date) => expect(dateFault(date)).toBeUndefined())

it.each([
  ['1900-02-29', 'that month has the days 01 to 28'],
  ['2100-02-29', 'that month has the days 01 to 28'],
  ['2007-02-29', 'that month has the days 01 to 28'],
  ['2000-02-30', 'that month has the days 01 to 29'],
  ['2007-04-31', 'that month has the days 01 to 30'],
  ['2007-06-31', 'that month has the days 01 to 30'],
  ['2007-09-31', 'that month has the days 01 to 30'],
  ['2007-11-31', 'that month has the days 01 to 30'],
  ['2007-12-32', 'that month has the days 01 to 31'],
  ['2007-05-00', 'that month has the days 01 to 31'],
  ['2007-13', 'a year has the months 01 to 12'],
  ['2007-00', 'a year has the months 01 to 12'],
])('%s does not: %s', (date, fault) => expect(dateFault(date)).toBe(fault))

it.each(['207', '2007-', '2007-5-11', '07-05-11', '2007-05-11T00:00', ' 2007-05-11', '12007-05-11', '2007/05/11'])(
  '%j is no date by its form',
  (words) => expect(dateFault(words)).toBe('form'),
)

it.each([
  ['2007', 'form'],
  ['2007-06', undefined],
  ['2007-06-15', undefined],
  ['2007-13', 'a year has the months 01 to 12'],
])('as the date of a report, %s has the fault %s', (words, fault) => expect(dayOrMonthFault(words)).toBe(fault))
