import type { Span } from '../../model/session.ts'
import type { CalendarDate } from '../shared/calendar.ts'
import { calendarDate, formOf, isKnown, periodOf } from '../shared/calendar.ts'

/** Prints an ISO day, month or year: "2007年5月11日", "2008年6月", "2008年". */
export function date(iso: string): string {
  return dated(calendarDate(iso))
}

/** Prints when a meeting was held: "2007年3月26日至27日", "2007年3月30日至4月2日", "2007年5月11日之后", "不详". */
export function span(when: Span): string {
  const held = formOf(when)
  switch (held.form) {
    case 'unknown':
      return '不详'
    case 'before':
      return `${dated(held.date)}之前`
    case 'after':
      return `${dated(held.date)}之后`
    case 'one':
      return dated(held.date)
    case 'two days':
    case 'in a month':
      return `${dated(held.from)}至${held.to.day}日`
    case 'in a year':
      return `${dated(held.from)}至${withoutYear(held.to)}`
    case 'over years':
      return `${dated(held.from)}至${dated(held.to)}`
  }
}

/** Prints when a meeting was held, before the verb: "于2007年5月11日"; nothing where it is not known. */
export function onDate(when: Span): string {
  return isKnown(when) ? `于${span(when)}` : ''
}

/** Prints a period by its months: "2007年3月至10月", "2007年5月", "2014年至2016年". */
export function period(when: Span): string {
  const held = periodOf(when)
  switch (held.form) {
    case 'one':
      return dated(held.date)
    case 'in a year':
      return `${dated(held.from)}至${withoutYear(held.to)}`
    case 'over years':
      return `${dated(held.from)}至${dated(held.to)}`
    default:
      return ''
  }
}

function dated({ year, ...date }: CalendarDate): string {
  return `${year}年${withoutYear(date)}`
}

function withoutYear({ month, day }: Pick<CalendarDate, 'month' | 'day'>): string {
  return `${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`
}
