import type { Span } from '../../model/session.ts'
import { noBreak } from './counts.ts'

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
  const { year, month, day } = partsOf(iso)
  return [day, month, year].filter((part) => part !== '').join(noBreak)
}

/**
 * Prints when a meeting was held: "26 and 27 March 2007", "from 1 to 3 March 2007", "after 11 May 2007", "not known".
 */
export function span({ from, to }: Span): string {
  if (from === undefined) return to === undefined ? 'not known' : `before ${date(to)}`
  if (to === undefined) return `after ${date(from)}`
  return from === to ? date(from) : between(from, to)
}

/** Tells whether anything is known of when a meeting was held. */
export function isKnown({ from, to }: Span): boolean {
  return from !== undefined || to !== undefined
}

/** Prints when a meeting was held, after "held": "on 11 May 2007", "in February 2020", "from 1 to 3 March 2007". */
export function onDate(when: Span): string {
  const { from, to } = when
  if (!isKnown(when)) return 'on a date that is not known'
  const printed = span(when)
  if (from === undefined || to === undefined) return printed
  if (from === to) return from.length > 7 ? `on ${printed}` : `in ${printed}`
  return /^\d/u.test(printed) && from.length > 7 ? `on ${printed}` : printed
}

/** Prints a period by its months: "between March and October 2007", "in May 2007", "between 2014 and 2016". */
export function period({ from: first, to: last }: Span): string {
  if (first === undefined || last === undefined) return ''
  if (first.length === 4 || last.length === 4) {
    const [from, to] = [first.slice(0, 4), last.slice(0, 4)]
    return from === to ? `in ${from}` : `between ${from} and ${to}`
  }
  const [start, end] = [partsOf(first.slice(0, 7)), partsOf(last.slice(0, 7))]
  if (start.year !== end.year) return `between ${date(first.slice(0, 7))} and ${date(last.slice(0, 7))}`
  return start.month === end.month
    ? `in ${date(last.slice(0, 7))}`
    : `between ${start.month} and ${date(last.slice(0, 7))}`
}

function between(from: string, to: string): string {
  if (from.length === 4 || to.length === 4) return `from ${date(from)} to ${date(to)}`
  const [start, end] = [partsOf(from), partsOf(to)]
  if (start.year !== end.year) return `from ${date(from)} to ${date(to)}`
  if (start.month !== end.month)
    return `from ${[start.day, start.month].filter((part) => part !== '').join(noBreak)} to ${date(to)}`
  return Number(end.day) - Number(start.day) === 1 ? `${start.day} and ${date(to)}` : `from ${start.day} to ${date(to)}`
}

function partsOf(iso: string): { readonly year: string; readonly month: string; readonly day: string } {
  const [year = '', month = '', day = ''] = iso.split('-')
  return { year, month: months[Number(month) - 1] ?? '', day: day.replace(/^0/, '') }
}
