import { dateFault, dayOrMonthFault } from '../../model/date-fault.ts'
import { shown } from '../../model/printable.ts'
import type { Span } from '../../model/session.ts'
import type { ReadContext, Shape } from '../shape.ts'
import { reportKind } from '../shape.ts'
import type { Written } from '../written.ts'

/** Makes the shape of a day or a month. */
export function date(): Shape<string> {
  const words = 'a day such as `2007-05-11`, or a month such as `2007-06`'
  return {
    words,
    schema: { type: 'string', pattern: `^${dayOrMonth}$` },
    read: (written, context) => {
      if (written.kind !== 'text') return reportKind(written, words, context)
      return reportDateFault(dayOrMonthFault, written.words, written, words, context) ? undefined : written.words
    },
  }
}

/**
 * Makes the shape of the time of a meeting: a day, a month or a year; two of them with `/` between, where `..` is an
 * open end; or `unknown`.
 */
export function span(): Shape<Span> {
  const words =
    '`2007-05-11`, `2007-03-26/2007-03-27`, `2007-06`, `2007`, `2007-05-11/..` (after that), ' +
    '`../2007-10-05` (before that) or `unknown`'
  return {
    words,
    // YAML takes a year for a number.
    schema: {
      type: ['string', 'integer'],
      pattern: `^(?:unknown|${ends}|\\.\\./${end})$`,
      minimum: 1000,
      maximum: 9999,
    },
    read: (written, context) => {
      if (written.kind !== 'text') return reportKind(written, words, context)
      if (written.words === 'unknown') return {}
      const [from = '', to = from, ...more] = written.words.split('/')
      if (more.length > 0 || (from === '..' && to === '..')) return reportForm(written.words, written, words, context)
      if ([from, to].some((end) => end !== '..' && reportDateFault(dateFault, end, written, words, context)))
        return undefined
      return inOrder(from, to, written, context)
    },
  }
}

const dayOrMonth = '\\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?'
const end = `(?:\\d{4}|${dayOrMonth})`
const ends = `${end}(?:/(?:${end}|\\.\\.))?`

function inOrder(from: string, to: string, written: Written, context: ReadContext): Span | undefined {
  if (from === '..') return { to }
  if (to === '..') return { from }
  // Where one is a month and the other a day, only the months are compared; and years in the same way.
  const length = Math.min(from.length, to.length)
  if (from.slice(0, length) <= to.slice(0, length)) return { from, to }
  context.report('date-exists', `\`${from}/${to}\` ends before it begins`, {
    todo: 'Put the earlier date first.',
    place: written.place,
  })
  return undefined
}

/** Reports the fault of a date, if it has one, and returns whether it has one. */
function reportDateFault(
  faultOf: typeof dateFault,
  words: string,
  written: Written,
  expected: string,
  context: ReadContext,
): boolean {
  const fault = faultOf(words)
  if (fault === 'form') reportForm(words, written, expected, context)
  else if (fault !== undefined)
    context.report('date-exists', `Unexpected date \`${words}\`: ${fault}`, {
      todo: 'Look it up in the account.',
      place: written.place,
    })
  return fault !== undefined
}

function reportForm(words: string, written: Written, expected: string, context: ReadContext): undefined {
  context.report('date-has-its-form', `Unexpected \`${shown(words)}\` in \`${context.key}\`, expected ${expected}`, {
    todo: 'Write the year first, then month and day, with hyphens.',
    place: written.place,
  })
  return undefined
}
