import type { Span } from '../../model/session.ts'
import type { CalendarDate } from '../shared/calendar.ts'
import { calendarDate, formOf, periodOf } from '../shared/calendar.ts'
import { noBreak } from '../shared/no-break.ts'

/** The months with both their names, as the United Nations write them for all Arab States. */
const months = [
  'كانون الثاني/يناير',
  'شباط/فبراير',
  'آذار/مارس',
  'نيسان/أبريل',
  'أيار/مايو',
  'حزيران/يونيه',
  'تموز/يوليه',
  'آب/أغسطس',
  'أيلول/سبتمبر',
  'تشرين الأول/أكتوبر',
  'تشرين الثاني/نوفمبر',
  'كانون الأول/ديسمبر',
] as const

/** Prints an ISO day, month or year alone: "11 أيار/مايو 2007", "حزيران/يونيه 2008", "2008". */
export function date(iso: string): string {
  return dated(calendarDate(iso))
}

/** Prints when a meeting was held: "26 و 27 آذار/مارس 2007", "من 1 إلى 3 آذار/مارس 2007", "غير معروف". */
export function span(when: Span): string {
  const held = formOf(when)
  switch (held.form) {
    case 'unknown':
      return 'غير معروف'
    case 'before':
      return `قبل ${named(held.date)}`
    case 'after':
      return `بعد ${named(held.date)}`
    case 'one':
      return dated(held.date)
    case 'two days':
      return `${held.from.day} و${noBreak}${dated(held.to)}`
    case 'in a month':
      return `من ${held.from.day} إلى ${dated(held.to)}`
    case 'in a year':
      return `من ${withoutYear(held.from)} إلى ${dated(held.to)}`
    case 'over years':
      return `من ${named(held.from)} إلى ${named(held.to)}`
  }
}

/** Prints when a meeting was held, after "held": "في 11 أيار/مايو 2007", "يومي 26 و 27 آذار/مارس 2007". */
export function onDate(when: Span): string {
  const held = formOf(when)
  switch (held.form) {
    case 'unknown':
      return 'في تاريخ غير معروف'
    case 'one':
      return `في ${named(held.date)}`
    case 'two days':
      return `يومي ${span(when)}`
    case 'in a month':
    case 'in a year':
    case 'over years':
      return `في الفترة ${span(when)}`
    case 'before':
    case 'after':
      return span(when)
  }
}

/** Prints a period by its months: "بين آذار/مارس وتشرين الأول/أكتوبر 2007", "في أيار/مايو 2007", "بين عامي …". */
export function period(when: Span): string {
  const held = periodOf(when)
  switch (held.form) {
    case 'one':
      return `في ${named(held.date)}`
    case 'in a year':
      return `بين ${withoutYear(held.from)} و${dated(held.to)}`
    case 'over years':
      return held.from.month === undefined
        ? `بين عامي ${held.from.year} و${noBreak}${held.to.year}`
        : `بين ${dated(held.from)} و${dated(held.to)}`
    default:
      return ''
  }
}

/** The same in the middle of a sentence, where a bare year is called one. */
function named(when: CalendarDate): string {
  return when.month === undefined ? `عام ${when.year}` : dated(when)
}

function dated({ year, ...when }: CalendarDate): string {
  const before = withoutYear(when)
  return before === '' ? `${year}` : `${before} ${year}`
}

function withoutYear({ month, day }: Pick<CalendarDate, 'month' | 'day'>): string {
  return [day, month === undefined ? undefined : months[month - 1]].filter((part) => part !== undefined).join(noBreak)
}
