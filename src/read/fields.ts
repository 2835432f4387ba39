import type { Fields } from './field.ts'
import {
  editionFields,
  fromFields,
  identityFields,
  reportFields,
  seriesFields,
  themeFields,
  thresholdFields,
  topicFields,
} from './series-fields.ts'
import { sessionFields, sourceFields } from './session-fields.ts'
import { dilemmaFields, followUpFields, hornFields, pointFields, supportFields } from './statement-fields.ts'

/**
 * THE declaration of the notes: every key that a rapporteur may write, by where it stands. The README's tables and the
 * JSON Schema follow from it.
 */
export const notesFields = {
  'series.yaml': seriesFields,
  'series.yaml, series': identityFields,
  'series.yaml, each of themes': themeFields,
  'series.yaml, each of topics': topicFields,
  'series.yaml, report': reportFields,
  'series.yaml, each of editions': editionFields,
  'series.yaml, from of an edition': fromFields,
  'series.yaml, thresholds': thresholdFields,
  'a session': sessionFields,
  'a session, each of sources': sourceFields,
  'a session, each of agreed and raised': pointFields,
  'a session, support of a point': supportFields,
  'a session, each of dilemmas': dilemmaFields,
  'a session, each of between': hornFields,
  'a session, each of follow-up': followUpFields,
} as const satisfies Readonly<Record<string, Fields>>
