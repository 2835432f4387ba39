import type { Span } from '../../model/session.ts'
import type { CalendarDate } from '../shared/calendar.ts'
import { calendarDate, formOf, periodOf } from '../shared/calendar.ts'
import { noBreak } from '../shared/no-break.ts'

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const

/**
 * Prints an ISO day, month or year: "11 mai 2007", "1er juin 2008", "juin 2008", "2008". The names stand here, since
 * those of the platform change between versions.
 */
export function date(iso: string): string {
  return dated(calendarDate(iso))
}

/**
 * Prints when a meeting was held: "26 et 27 mars 2007", "du 1er au 3 mars 2007", "après le 11 mai 2007", "date
 * inconnue".
 */
export function span(when: Span): string {
  const held = formOf(when)
  switch (held.form) {
    case 'unknown':
      return 'date inconnue'
    case 'before':
      return `avant ${the(held.date)}`
    case 'after':
      return `après ${the(held.date)}`
    case 'one':
      return dated(held.date)
    case 'two days':
      return `${ordinal(held.from.day)} et ${dated(held.to)}`
    case 'in a month':
      return `du ${ordinal(held.from.day)} au ${dated(held.to)}`
    case 'in a year':
      return `${from(held.from, withoutYear(held.from))} ${to(held.to)}`
    case 'over years':
      return `${from(held.from, dated(held.from))} ${to(held.to)}`
  }
}

/** Prints when a meeting was held, after a verb: "le 11 mai 2007", "en février 2020", "du 1er au 3 mars 2007". */
export function onDate(when: Span): string {
  const held = formOf(when)
  switch (held.form) {
    case 'unknown':
      return 'à une date inconnue'
    case 'one':
      return held.date.day === undefined ? `en ${span(when)}` : `le ${span(when)}`
    case 'two days':
      return `les ${span(when)}`
    default:
      return span(when)
  }
}

/** Prints when something was, after a noun: "du 11 mai 2007", "des 26 et 27 mars 2007", "d’août 2007", "de 2007". */
export function ofDate(when: Span): string {
  const held = formOf(when)
  switch (held.form) {
    case 'one':
      return from(held.date, span(when))
    case 'two days':
      return `des ${span(when)}`
    default:
      return `(${span(when)})`
  }
}

/** Prints a period by its months: "entre mars et octobre 2007", "en mai 2007", "entre 2014 et 2016". */
export function period(when: Span): string {
  const held = periodOf(when)
  switch (held.form) {
    case 'one':
      return `en ${dated(held.date)}`
    case 'in a year':
      return `entre ${withoutYear(held.from)} et ${dated(held.to)}`
    case 'over years':
      return `entre ${dated(held.from)} et ${dated(held.to)}`
    default:
      return ''
  }
}

/** "le 11 mai 2007", but "juin 2007" and "2007": only days have an article. */
function the(when: CalendarDate): string {
  return when.day === undefined ? dated(when) : `le ${dated(when)}`
}

/** Sets “de” before what begins with a day, a month or a year. */
function from({ day }: CalendarDate, words: string): string {
  if (day !== undefined) return `du ${words}`
  return /^[ao]/u.test(words) ? `d’${words}` : `de ${words}`
}

function to(when: CalendarDate): string {
  return when.day === undefined ? `à ${dated(when)}` : `au ${dated(when)}`
}

function dated({ year, ...date }: CalendarDate): string {
  const before = withoutYear(date)
  return before === '' ? `${year}` : `${before}${noBreak}${year}`
}

function withoutYear({ month, day }: Pick<CalendarDate, 'month' | 'day'>): string {
  const words = [day === undefined ? '' : ordinal(day), month === undefined ? '' : (months[month - 1] ?? '')]
  return words.filter((part) => part !== '').join(noBreak)
}

/** The first of a month is the only day with an ordinal. */
function ordinal(day: number | undefined): string {
  return day === 1 ? '1er' : String(day)
}
