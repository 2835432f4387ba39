import { levels } from '../model/levels.ts'
import { outcomes } from '../model/statement.ts'
import { verbs } from '../model/verbs.ts'
import { optional, required, withDefault } from './define-field.ts'
import { assertedFields, recordedFields, spokenFields, themedFields } from './recorded-fields.ts'
import { considerations } from './shapes/consideration.ts'
import { keyGroup } from './shapes/key-group.ts'
import { listOf, wholeTexts } from './shapes/list-of.ts'
import { oneOf } from './shapes/one-of.ts'
import { text, wholeText } from './shapes/plain-text.ts'
import { references } from './shapes/slug.ts'
import { votes } from './shapes/votes.ts'
import { levelMeanings, outcomeMeanings, verbMeanings } from './word-meanings.ts'

/** The keys of a point, both under `agreed` and under `raised`. */
export const pointFields = {
  ...recordedFields,
  ...themedFields,
  ...assertedFields,
  ...spokenFields,
  level: optional(
    oneOf(levels, 'level-is-known', levelMeanings),
    'How far the meeting agreed, or how many raised it; where left out `agreed` under `agreed`, `said` under `raised`.',
    'full',
  ),
  as: optional(
    oneOf(verbs, 'value-is-known', verbMeanings),
    'The account’s verb, never the level; left out, the report says it neutrally.',
    'stressed',
  ),
  says: optional(
    wholeText(),
    'A full sentence that names its own meeting, where nothing completes "that".',
    'Participants in Oslo spoke of renewed faith.',
  ),
  reservations: withDefault(
    wholeTexts(),
    [],
    'Clauses that complete "subject to the reservation that"; always printed.',
    '- no new structures are created',
  ),
  'same-words-as': withDefault(
    references(),
    [],
    'One wording serves both: they may share a clause.',
    '[beijing/not-in-isolation]',
  ),
  resolves: withDefault(references('dilemma'), [], 'Settles a dilemma.', '[geneva/who-protects]'),
}

/** The keys of an opinion group of a vote. */
export const opinionGroupFields = {
  called: required(text(), 'How the text names it, with its article.', 'the first opinion group'),
  votes: required(votes(), 'How it voted.', '{for: 40, against: 2}'),
}

/** The keys of an entry under `voted`. */
export const voteFields = {
  ...recordedFields,
  ...themedFields,
  ...assertedFields,
  votes: required(votes(), 'How the votes fell: in figures, or as a share.', '{for: 50, against: 39, neither: 2}'),
  groups: withDefault(
    listOf(keyGroup(opinionGroupFields, 'an opinion group: `called` and `votes`')),
    [],
    'How opinion groups voted.',
    '- called: the first opinion group',
  ),
}

/** The keys of one side of a dilemma. */
export const hornFields = {
  horn: required(
    wholeText(),
    'One side of the dilemma, as a noun phrase.',
    'the need for a more closely integrated approach',
  ),
  because: withDefault(
    considerations(),
    [],
    'What was said for it: texts, or `point:` and the id of a point.',
    '- point: better-protection-if',
  ),
}

const twoHorns = {
  count: 2,
  rule: 'dilemma-has-two-horns',
  what: 'Expected two horns or more under `between`',
  todo: 'Add a `- horn:`, or write `concern:` if it is no choice between two goods.',
} as const

/** The keys of a dilemma. */
export const dilemmaFields = {
  ...recordedFields,
  ...themedFields,
  ...spokenFields,
  between: optional(
    listOf(keyGroup(hornFields, 'a horn'), twoHorns),
    'Two horns or more, given equal space.',
    '- horn: …',
  ),
  question: optional(
    wholeText(),
    'A question, in indirect form.',
    'who is responsible for which aspect of the protection of civilians',
  ),
  concern: optional(
    wholeText(),
    'A worry; completes "concern was expressed that".',
    'humanitarian mandates could be seen as subordinate',
  ),
  outcome: withDefault(
    oneOf(outcomes, 'value-is-known', outcomeMeanings),
    'discussed',
    'What became of a question or a choice at the meeting.',
    'left-open',
  ),
  'ways-forward': withDefault(considerations(), [], 'Ways forward that were mentioned.', '- training in common'),
}

/** The keys of an entry under `follow-up`. */
export const followUpFields = {
  ...recordedFields,
  says: required(
    wholeText(),
    'A full sentence that names its own meeting.',
    'A network led by China and Norway was to continue the contact.',
  ),
}
