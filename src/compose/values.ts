import type { Phrase } from '../locales/claim.ts'
import { conferenceOf } from './conference-of.ts'
import type { Context } from './context.ts'

/** What a template can print with `:value[…]`. A value that is not known is empty. */
export const values: Readonly<Record<string, (context: Context) => Phrase>> = {
  'series.title': ({ facts }) => facts.title,
  'report.date': ({ evidence, locale }) => words(locale.date(evidence.notes.date)),
  'conference.place': (context) => conferenceOf(context)?.meeting.place ?? [],
  'conference.date': (context) => words(dateOf(context)),
}

function dateOf(context: Context): string {
  const conference = conferenceOf(context)
  return conference === undefined ? '' : context.locale.span(conference.date)
}

function words(value: string): Phrase {
  return value === '' ? [] : [{ type: 'text', value }]
}
