import type { Fields } from './define-field.ts'
import {
  editionFields,
  fromFields,
  identityFields,
  organFields,
  reportFields,
  seriesFields,
  themeFields,
  topicFields,
} from './series-fields.ts'
import { sessionFields, sourceFields } from './session-fields.ts'
import { nameFields } from './shapes/named.ts'
import { categoryFields } from './shapes/participants.ts'
import { speakerFields } from './shapes/speakers.ts'
import { votesFields } from './shapes/votes.ts'
import {
  dilemmaFields,
  followUpFields,
  hornFields,
  opinionGroupFields,
  pointFields,
  voteFields,
} from './statement-fields.ts'

/**
 * Declares every key that a rapporteur may write, in groups named by where they stand. This is the only declaration:
 * the tables in the README are made from it, and the schemas for editors.
 */
export const notesFields = {
  'series.yaml': seriesFields,
  'series.yaml, series': identityFields,
  'series.yaml, each of themes': themeFields,
  'series.yaml, each of topics': topicFields,
  'series.yaml, report': reportFields,
  'series.yaml, each of editions': editionFields,
  'series.yaml, from of an edition': fromFields,
  'series.yaml, each of organs': organFields,
  'a session': sessionFields,
  'a session, each of sources': sourceFields,
  'a session, each of agreed and raised': pointFields,
  'a session, each of voted': voteFields,
  'a session, votes': votesFields,
  'a session, each of groups': opinionGroupFields,
  'a session, each of by': speakerFields,
  'a session, a category of participants': categoryFields,
  'a name in a language': nameFields,
  'a session, each of dilemmas': dilemmaFields,
  'a session, each of between': hornFields,
  'a session, each of follow-up': followUpFields,
} as const satisfies Readonly<Record<string, Fields>>
