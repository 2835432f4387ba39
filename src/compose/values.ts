import type { Phrase } from '../locales/claim.ts'
import { finalOf } from '../model/session.ts'
import type { Context } from './context.ts'

/**
 * What a template can print with `:value[…]`; `final` is the final meeting. A value that is not known is empty.
 */
export const values: Readonly<Record<string, (context: Context) => Phrase>> = {
  'series.title': ({ facts }) => facts.title,
  'series.called': ({ facts, locale }) => locale.introduction.called(facts).name,
  'series.of': ({ facts, locale }) => locale.introduction.called(facts).of,
  'report.date': ({ evidence, locale }) => words(locale.date(evidence.notes.date)),
  'final.place': placeOf,
  'final.date': (context) => words(dateOf(context)),
}

function placeOf({ evidence, meetingOf }: Context): Phrase {
  const final = finalOf(evidence.notes)
  return final === undefined ? [] : (meetingOf(final).place?.name ?? [])
}

function dateOf(context: Context): string {
  const final = finalOf(context.evidence.notes)
  return final === undefined ? '' : context.locale.span(final.date)
}

function words(value: string): Phrase {
  return value === '' ? [] : [{ type: 'text', value }]
}
