import type { Span } from '../../model/session.ts'
import type { CalendarDate, SpanForm } from '../shared/calendar.ts'
import { calendarDate, formOf, periodOf } from '../shared/calendar.ts'
import { noBreak } from '../shared/no-break.ts'

/** A month in the nominative (which after "по" is the accusative), the genitive and the prepositional. */
type Month = readonly [is: string, of: string, within: string]

const months: readonly Month[] = [
  soft('январ'),
  soft('феврал'),
  hard('март'),
  soft('апрел'),
  ['май', 'мая', 'мае'],
  soft('июн'),
  soft('июл'),
  hard('август'),
  soft('сентябр'),
  soft('октябр'),
  soft('ноябр'),
  soft('декабр'),
]

/** The first and the last date of a span. */
type Ends = Pick<Extract<SpanForm, { readonly to: CalendarDate }>, 'from' | 'to'>

/** Prints an ISO day, month or year: "11 мая 2007 года", "июнь 2008 года", "2008 год". */
export function date(iso: string): string {
  return dated(calendarDate(iso), 'is')
}

/** Puts a date that stands alone into the genitive, as after "от": "от июня 2008 года". */
export function ofDate(alone: string): string {
  const month = months.find(([is]) => alone.startsWith(is))
  if (month !== undefined) return `${month[1]}${alone.slice(month[0].length)}`
  return alone.replace(/год$/u, 'года')
}

/** Prints when a meeting was held, alone: "26 и 27 марта 2007 года", "1–3 марта 2007 года", "дата неизвестна". */
export function span(when: Span): string {
  const held = formOf(when)
  switch (held.form) {
    case 'unknown':
      return 'дата неизвестна'
    case 'before':
      return `до${noBreak}${dated(held.date, 'of')}`
    case 'after':
      return `после ${dated(held.date, 'of')}`
    case 'one':
      return dated(held.date, 'is')
    case 'two days':
      return `${held.from.day} и${noBreak}${dated(held.to, 'of')}`
    case 'in a month':
      return `${held.from.day}–${dated(held.to, 'of')}`
    case 'in a year':
      return `${withoutYear(held.from, 'is')} — ${dated(held.to, 'is')}`
    case 'over years':
      return areYears(held) ? `${held.from.year}–${held.to.year}${noBreak}годы` : overYears(held)
  }
}

/** Prints when a meeting was held, in a sentence: "11 мая 2007 года", "в феврале 2020 года", "с 1 по 3 марта …". */
export function onDate(when: Span): string {
  const held = formOf(when)
  switch (held.form) {
    case 'one':
      return held.date.day === undefined ? `в ${dated(held.date, 'in')}` : dated(held.date, 'of')
    case 'in a month':
      return `${since(held.from)}${noBreak}${held.from.day} по${noBreak}${dated(held.to, 'is')}`
    case 'in a year':
      return `${since(held.from)}${noBreak}${withoutYear(held.from, 'of')} по${noBreak}${dated(held.to, 'is')}`
    case 'over years':
      return `${since(held.from)}${noBreak}${fromOver(held)} по${noBreak}${dated(held.to, 'is')}`
    default:
      return span(when)
  }
}

/** Prints a period by its months: "в период с марта по октябрь 2007 года", "в мае 2007 года". */
export function period(when: Span): string {
  const held = periodOf(when)
  switch (held.form) {
    case 'one':
      return `в ${dated(held.date, 'in')}`
    case 'in a year':
      return `в период с ${withoutYear(held.from, 'of')} по ${dated(held.to, 'is')}`
    case 'over years':
      return `в период с ${fromOver(held)} по ${dated(held.to, 'is')}`
    default:
      return ''
  }
}

const cases = { is: 0, of: 1, in: 2 } as const

/** A day stands before the genitive of its month, whatever the case; a year alone has the case. */
function dated(when: CalendarDate, as: keyof typeof cases): string {
  const before = withoutYear(when, as)
  const years = { is: 'год', of: 'года', in: 'году' } as const
  return before === '' ? `${when.year}${noBreak}${years[as]}` : `${before} ${when.year}${noBreak}года`
}

function withoutYear({ month, day }: CalendarDate, as: keyof typeof cases): string {
  const name = month === undefined ? undefined : months[month - 1]
  if (name === undefined) return ''
  return day === undefined ? name[cases[as]] : `${day}${noBreak}${name[1]}`
}

function fromOver(held: Ends): string {
  return areYears(held) ? `${held.from.year}` : dated(held.from, 'of')
}

/** "со 2 по 5 марта": the second is read "второго". */
function since({ day }: CalendarDate): string {
  return day === 2 ? 'со' : 'с'
}

function overYears({ from, to }: Ends): string {
  return `${dated(from, 'is')} — ${dated(to, 'is')}`
}

function areYears({ from, to }: Ends): boolean {
  return from.month === undefined && to.month === undefined
}

function soft(stem: string): Month {
  return [`${stem}ь`, `${stem}я`, `${stem}е`]
}

function hard(stem: string): Month {
  return [stem, `${stem}а`, `${stem}е`]
}
