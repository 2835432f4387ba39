import { visibilities } from '../model/statement.ts'
import { optional, required, withDefault } from './define-field.ts'
import { span } from './shapes/date.ts'
import { keyGroup } from './shapes/key-group.ts'
import { language } from './shapes/language.ts'
import { listOf, texts } from './shapes/list-of.ts'
import { oneOf, yesNo } from './shapes/one-of.ts'
import { text } from './shapes/plain-text.ts'
import { ids, slug } from './shapes/slug.ts'
import { dilemmaFields, followUpFields, pointFields } from './statement-fields.ts'

/** The keys of a source of a session. */
export const sourceFields = {
  id: required(slug(), 'Its name in these notes.', 'mfa'),
  title: required(text(), 'What it is.', 'Public account of the seminar'),
  language: optional(language(), 'The language it is in; that of the notes where left out.', 'en'),
}

const points = listOf(keyGroup(pointFields, 'a point: `id`, `theme`, `that`'))
const dilemmas = listOf(keyGroup(dilemmaFields, 'a dilemma: `id`, `theme`, and `between`, `question` or `concern`'))
const followUps = listOf(keyGroup(followUpFields, 'an entry: `id` and `says`'))

/** The keys of a session's file. */
export const sessionFields = {
  session: required(slug(), 'Its id, as in `sessions` of series.yaml.', 'geneva'),
  called: optional(text(), 'How the text names it; “the Geneva seminar” where left out.', 'the Geneva seminar'),
  kind: withDefault(oneOf(['seminar', 'conference']), 'seminar', 'Whether it is the final conference.', 'conference'),
  place: required(text(), 'Where it was held.', 'Geneva'),
  date: required(span(), 'When it was held.', '2007-03-26/2007-03-27'),
  language: optional(language(), 'The language of these notes; the series’ where left out.', 'en'),
  title: optional(text(), 'Its own title.', 'Humanitarian dilemmas'),
  focus: optional(text(), 'What it dealt with.', 'the independence of humanitarian efforts'),
  theme: optional(ids(), 'The theme of its statements that name none.', 'integration'),
  with: withDefault(texts(), [], 'With whom it was held.', '- Geneva Centre for Security Policy'),
  'opened-by': optional(text(), 'Who opened it.', 'the Minister of Defence'),
  chairs: withDefault(texts(), [], 'Who chaired it.', '- Ambassador Wegger Strømmen'),
  attendance: optional(text(), 'Who came, in a free sentence.', 'over 20 Asian countries'),
  participants: withDefault(
    texts(),
    [],
    'Who took part; printed only by an edition with that annex.',
    '- United Nations agencies',
  ),
  attribution: withDefault(
    oneOf(['unattributed', 'on-record']),
    'unattributed',
    'Whether speakers may be named.',
    'on-record',
  ),
  visibility: withDefault(
    oneOf(visibilities),
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
  notes: withDefault(oneOf(['taken', 'none']), 'taken', '`none`: it was held, and no account exists.', 'none'),
  counted: withDefault(yesNo(), false, 'Whether votes decide the levels of its points.', 'true'),
  agreed: withDefault(points, [], 'What the account says was agreed or concluded.', '- id: tool-not-goal'),
  raised: withDefault(points, [], 'What was said, and not agreed.', '- id: planning-matters'),
  dilemmas: withDefault(dilemmas, [], 'Dilemmas, open questions and concerns.', '- id: who-protects'),
  'follow-up': withDefault(followUps, [], 'What was to happen next.', '- id: network'),
}
