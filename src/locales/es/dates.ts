import type { Span } from '../../model/session.ts'
import type { CalendarDate } from '../shared/calendar.ts'
import { calendarDate, formOf, periodOf } from '../shared/calendar.ts'
import { noBreak } from '../shared/no-break.ts'

const months = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
] as const

/**
 * Prints an ISO day, month or year: "11 de mayo de 2007", "junio de 2008", "2008". The names stand here, since those of
 * the platform change between versions.
 */
export function date(iso: string): string {
  return dated(calendarDate(iso))
}

/**
 * Prints when a meeting was held: "26 y 27 de marzo de 2007", "del 1 al 3 de marzo de 2007", "después del 11 de mayo de
 * 2007", "se desconoce".
 */
export function span(when: Span): string {
  const held = formOf(when)
  switch (held.form) {
    case 'unknown':
      return 'se desconoce'
    case 'before':
      return `antes ${from(held.date, dated(held.date))}`
    case 'after':
      return `después ${from(held.date, dated(held.date))}`
    case 'one':
      return dated(held.date)
    case 'two days':
      return `${held.from.day} y ${dated(held.to)}`
    case 'in a month':
      return `del ${held.from.day} al ${dated(held.to)}`
    case 'in a year':
      return `${from(held.from, withoutYear(held.from))} ${to(held.to)}`
    case 'over years':
      return `${from(held.from, dated(held.from))} ${to(held.to)}`
  }
}

/** Prints when a meeting was held, after "se celebró": "el 11 de mayo de 2007", "los días 26 y 27", "en junio". */
export function onDate(when: Span): string {
  const held = formOf(when)
  switch (held.form) {
    case 'unknown':
      return 'en una fecha que se desconoce'
    case 'one':
      return `${held.date.day === undefined ? 'en' : 'el'} ${span(when)}`
    case 'two days':
      return `los días ${span(when)}`
    default:
      return span(when)
  }
}

/** Prints a period by its months: "entre marzo y octubre de 2007", "en mayo de 2007", "entre 2014 y 2016". */
export function period(when: Span): string {
  const held = periodOf(when)
  switch (held.form) {
    case 'one':
      return `en ${dated(held.date)}`
    case 'in a year':
      return `entre ${withoutYear(held.from)} y ${dated(held.to)}`
    case 'over years':
      return `entre ${dated(held.from)} y ${dated(held.to)}`
    default:
      return ''
  }
}

/** A day has an article, a month and a year have none: "del 11 de mayo", "de mayo", "de 2007". */
function from({ day }: CalendarDate, words: string): string {
  return `${day === undefined ? 'de' : 'del'} ${words}`
}

function to(date: CalendarDate): string {
  return `${date.day === undefined ? 'a' : 'al'} ${dated(date)}`
}

/** A line may end before the year, and nowhere else: "11 de mayo | de 2007". */
function dated({ year, ...date }: CalendarDate): string {
  const before = withoutYear(date)
  return before === '' ? `${year}` : `${before} de${noBreak}${year}`
}

function withoutYear({ month, day }: Pick<CalendarDate, 'month' | 'day'>): string {
  const named = month === undefined ? [] : [months[month - 1] ?? '']
  return [...(day === undefined ? [] : [`${day}`]), ...named].join(`${noBreak}de${noBreak}`)
}
