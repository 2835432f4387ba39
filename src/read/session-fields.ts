import { kinds } from '../model/session.ts'
import { attributions, visibilities } from '../model/statement.ts'
import { optional, required, withDefault } from './define-field.ts'
import { acceptances } from './shapes/acceptances.ts'
import { span } from './shapes/date.ts'
import { keyGroup } from './shapes/key-group.ts'
import { language } from './shapes/language.ts'
import { listOf, texts } from './shapes/list-of.ts'
import { named } from './shapes/named.ts'
import { oneOf, yesNo } from './shapes/one-of.ts'
import { participants } from './shapes/participants.ts'
import { text } from './shapes/plain-text.ts'
import { ids, slug } from './shapes/slug.ts'
import { dilemmaFields, followUpFields, pointFields, voteFields } from './statement-fields.ts'
import { attributionMeanings, notesMeanings, visibilityMeanings } from './word-meanings.ts'

/** The keys of a source of a session. */
export const sourceFields = {
  id: required(slug(), 'Its name in these notes.', 'mfa'),
  title: required(text(), 'What it is.', 'Public account of the seminar'),
  language: optional(language(), 'The language it is in; that of the notes where left out.', 'en'),
}

const points = listOf(keyGroup(pointFields, 'a point: `id`, `theme`, `that`', 'point'))
const votings = listOf(keyGroup(voteFields, 'a vote: `id`, `theme`, `proposition` or `that`, and `votes`'))
const dilemmas = listOf(keyGroup(dilemmaFields, 'a dilemma: `id`, `theme`, and `between`, `question` or `concern`'))
const followUps = listOf(keyGroup(followUpFields, 'an entry: `id` and `says`'))

/** The keys of a session's file. */
export const sessionFields = {
  called: optional(
    named(),
    'How the text names it, with its article; “the Geneva seminar” where left out.',
    'the Geneva seminar',
  ),
  short: optional(
    named(),
    'How the text names it after the first mention in a section, with its article.',
    'the seminar',
  ),
  kind: optional(oneOf(kinds), 'What it was; `meetings` of the series where left out.', 'workshop'),
  final: withDefault(yesNo(), false, 'Whether it is the final meeting of the series.', 'true'),
  place: optional(
    named('a place, or one for each language (`en: Geneva`)'),
    'Where it was held; required unless it was online.',
    'Geneva',
  ),
  online: withDefault(yesNo(), false, 'Whether it was held online; with a place, both.', 'true'),
  date: required(span(), 'When it was held.', '2007-03-26/2007-03-27'),
  language: optional(language(), 'The language of these notes; the series’ where left out.', 'en'),
  title: optional(text(), 'Its own title; printed in the table of meetings.', 'Humanitarian dilemmas'),
  focus: optional(
    text(),
    'What it dealt with; printed in the table of meetings.',
    'the independence of humanitarian efforts',
  ),
  theme: optional(ids('theme'), 'The theme of its statements that name none.', 'integration'),
  with: withDefault(
    texts(),
    [],
    'With whom it was held, each with its article.',
    '- the Geneva Centre for Security Policy',
  ),
  'opened-by': optional(text(), 'Who opened it.', 'the Minister of Defence'),
  chairs: withDefault(texts(), [], 'Who chaired it.', '- Ambassador Wegger Strømmen'),
  attendance: optional(text(), 'Who came, in a free sentence.', 'over 20 Asian countries'),
  participants: withDefault(
    participants(),
    [],
    'Who took part, as a list or as lists by category; printed only by an edition with that annex.',
    '- United Nations agencies',
  ),
  attribution: withDefault(
    oneOf(attributions, 'value-is-known', attributionMeanings),
    'unattributed',
    'Whether speakers may be named.',
    'on-record',
  ),
  visibility: withDefault(
    oneOf(visibilities, 'value-is-known', visibilityMeanings),
    'public',
    'Who may read its statements that say nothing else.',
    'public',
  ),
  sources: withDefault(
    listOf(keyGroup(sourceFields, 'a source: `id` and `title`')),
    [],
    'The accounts that the notes are made from.',
    '- id: mfa',
  ),
  notes: withDefault(
    oneOf(['taken', 'none'], 'value-is-known', notesMeanings),
    'taken',
    '`none`: it was held, and no account exists.',
    'none',
  ),
  agreed: withDefault(points, [], 'What the account says was agreed or concluded.', '- id: tool-not-goal'),
  voted: withDefault(
    votings,
    [],
    'What was put to a vote; printed as a vote, without a level.',
    '- id: willing-to-pay',
  ),
  raised: withDefault(points, [], 'What was said, and not agreed.', '- id: planning-matters'),
  dilemmas: withDefault(dilemmas, [], 'Dilemmas, questions and concerns.', '- id: who-protects'),
  'follow-up': withDefault(followUps, [], 'What was to happen next.', '- id: network'),
  accept: withDefault(
    acceptances(),
    [],
    'Warnings that were looked at and are accepted, for this file.',
    '{stands-alone: the pronoun is plain}',
  ),
}
