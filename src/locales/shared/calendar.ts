import type { Span } from '../../model/session.ts'

/** An ISO day, month or year, taken apart; months count from 1. */
export interface CalendarDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/** A span by the form in which languages write it. */
export type SpanForm =
  | { readonly form: 'unknown' }
  | { readonly form: 'before' | 'after' | 'one'; readonly date: CalendarDate }
  /** Two days that follow one another in a month. */
  | { readonly form: 'two days'; readonly from: CalendarDate; readonly to: CalendarDate }
  /** Days of one month, months of one year, or else. */
  | { readonly form: 'in a month' | 'in a year' | 'over years'; readonly from: CalendarDate; readonly to: CalendarDate }

/** Takes an ISO date apart: "2007-05-11", "2007-05", "2007". */
export function calendarDate(iso: string): CalendarDate {
  const [year = 0, month, day] = iso.split('-').map(Number)
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) }
}

/** Tells whether anything is known of when a meeting was held. */
export function isKnown({ from, to }: Span): boolean {
  return from !== undefined || to !== undefined
}

/** Finds the form of a span. */
export function formOf({ from: first, to: last }: Span): SpanForm {
  if (first === undefined)
    return last === undefined ? { form: 'unknown' } : { form: 'before', date: calendarDate(last) }
  if (last === undefined) return { form: 'after', date: calendarDate(first) }
  if (first === last) return { form: 'one', date: calendarDate(first) }
  const [from, to] = [calendarDate(first), calendarDate(last)]
  if (from.year !== to.year || from.month === undefined || to.month === undefined)
    return { form: 'over years', from, to }
  if (from.month !== to.month || from.day === undefined || to.day === undefined) return { form: 'in a year', from, to }
  return { form: to.day - from.day === 1 ? 'two days' : 'in a month', from, to }
}

/** Finds the form of a period, of which only months count, or years where one end is a year. */
export function periodOf({ from, to }: Span): SpanForm {
  if (from === undefined || to === undefined) return { form: 'unknown' }
  const length = from.length === 4 || to.length === 4 ? 4 : 7
  return formOf({ from: from.slice(0, length), to: to.slice(0, length) })
}
