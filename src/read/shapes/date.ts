import { dateFault } from '../../model/date-fault.ts'
import { shown } from '../../model/printable.ts'
import type { Span } from '../../model/session.ts'
import type { At, Shape } from '../shape.ts'
import { reportKind } from '../shape.ts'
import type { Written } from '../written.ts'

/** A day or a month. */
export function date(): Shape<string> {
  const words = 'a day such as `2007-05-11`, or a month such as `2007-06`'
  return {
    words,
    read: (written, at) => {
      if (written.kind !== 'text') return reportKind(written, words, at)
      return reportFault(written.words, written, words, at) ? undefined : written.words
    },
  }
}

/** When a meeting was held: a day, a month, two of them with `/` between, `..` for an open end, or `unknown`. */
export function span(): Shape<Span> {
  const words =
    '`2007-05-11`, `2007-03-26/2007-03-27`, `2007-06`, `2007-05-11/..` (after that), `../2007-10-05` (before that) or `unknown`'
  return {
    words,
    read: (written, at) => {
      if (written.kind !== 'text') return reportKind(written, words, at)
      if (written.words === 'unknown') return {}
      const [from = '', to = from, ...more] = written.words.split('/')
      if (more.length > 0 || (from === '..' && to === '..')) return reportForm(written.words, written, words, at)
      if ([from, to].some((end) => end !== '..' && reportFault(end, written, words, at))) return undefined
      return inOrder(from, to, written, at)
    },
  }
}

function inOrder(from: string, to: string, written: Written, at: At): Span | undefined {
  if (from === '..') return { to }
  if (to === '..') return { from }
  // A month against a day in it is compared by what both have.
  const length = Math.min(from.length, to.length)
  if (from.slice(0, length) <= to.slice(0, length)) return { from, to }
  at.report('date-exists', `\`${from}/${to}\` ends before it begins`, {
    todo: 'Put the earlier date first.',
    place: written.place,
  })
  return undefined
}

/** Reports what is wrong with a date, if anything. */
function reportFault(words: string, written: Written, expected: string, at: At): boolean {
  const fault = dateFault(words)
  if (fault === 'form') reportForm(words, written, expected, at)
  else if (fault !== undefined)
    at.report('date-exists', `Unexpected date \`${words}\`: ${fault}`, {
      todo: 'Look it up in the account.',
      place: written.place,
    })
  return fault !== undefined
}

function reportForm(words: string, written: Written, expected: string, at: At): undefined {
  at.report('date-has-its-form', `Unexpected \`${shown(words)}\` in \`${at.key}\`, expected ${expected}`, {
    todo: 'Write the year first, then month and day, with hyphens.',
    place: written.place,
  })
  return undefined
}
