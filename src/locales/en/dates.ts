import type { Span } from '../../model/session.ts'
import type { CalendarDate } from '../shared/calendar.ts'
import { calendarDate, formOf, periodOf } from '../shared/calendar.ts'
import { noBreak } from '../shared/no-break.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/**
 * Prints an ISO day, month or year: "11 May 2007", "June 2008", "2008". The names stand here, since those of the
 * platform change between versions.
 */
export function date(iso: string): string {
  return dated(calendarDate(iso))
}

/**
 * Prints when a meeting was held: "26 and 27 March 2007", "from 1 to 3 March 2007", "after 11 May 2007", "not known".
 */
export function span(when: Span): string {
  const held = formOf(when)
  switch (held.form) {
    case 'unknown':
      return 'not known'
    case 'before':
    case 'after':
      return `${held.form} ${dated(held.date)}`
    case 'one':
      return dated(held.date)
    case 'two days':
      return `${held.from.day} and ${dated(held.to)}`
    case 'in a month':
      return `from ${held.from.day} to ${dated(held.to)}`
    case 'in a year':
      return `from ${withoutYear(held.from)} to ${dated(held.to)}`
    case 'over years':
      return `from ${dated(held.from)} to ${dated(held.to)}`
  }
}

/** Prints when a meeting was held, after "held": "on 11 May 2007", "in February 2020", "from 1 to 3 March 2007". */
export function onDate(when: Span): string {
  const held = formOf(when)
  switch (held.form) {
    case 'unknown':
      return 'on a date that is not known'
    case 'one':
      return `${held.date.day === undefined ? 'in' : 'on'} ${span(when)}`
    case 'two days':
      return `on ${span(when)}`
    default:
      return span(when)
  }
}

/** Prints a period by its months: "between March and October 2007", "in May 2007", "between 2014 and 2016". */
export function period(when: Span): string {
  const held = periodOf(when)
  switch (held.form) {
    case 'one':
      return `in ${dated(held.date)}`
    case 'in a year':
      return `between ${withoutYear(held.from)} and ${dated(held.to)}`
    case 'over years':
      return `between ${dated(held.from)} and ${dated(held.to)}`
    default:
      return ''
  }
}

function dated({ year, ...date }: CalendarDate): string {
  const before = withoutYear(date)
  return before === '' ? `${year}` : `${before}${noBreak}${year}`
}

function withoutYear({ month, day }: Pick<CalendarDate, 'month' | 'day'>): string {
  return [day, month === undefined ? undefined : months[month - 1]].filter((part) => part !== undefined).join(noBreak)
}
