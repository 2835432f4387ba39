import type { Phrase } from '../locales/claim.ts'
import type { Context } from './context.ts'
import { finalConference } from './series-facts.ts'

/** What a template can print with `:value[…]`. A value that is not known is empty. */
export const values: Readonly<Record<string, (context: Context) => Phrase>> = {
  'series.title': ({ facts }) => facts.title,
  'report.date': ({ evidence, locale }) => words(locale.date(evidence.notes.date)),
  'conference.place': (context) => finalConference(context.evidence.notes, context.meetingOf)?.meeting.place ?? [],
  'conference.date': (context) => words(dateOf(context)),
}

function dateOf(context: Context): string {
  const conference = finalConference(context.evidence.notes, context.meetingOf)
  return conference === undefined ? '' : context.locale.span(conference.date)
}

function words(value: string): Phrase {
  return value === '' ? [] : [{ type: 'text', value }]
}
