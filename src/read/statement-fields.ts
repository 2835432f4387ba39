import { levels } from '../model/levels.ts'
import { verbs, visibilities } from '../model/statement.ts'
import { optional, required, withDefault } from './define-field.ts'
import { considerations } from './shapes/consideration.ts'
import { keyGroup } from './shapes/key-group.ts'
import { listOf, texts, wholeTexts } from './shapes/list-of.ts'
import { count } from './shapes/number.ts'
import { oneOf, yesNo } from './shapes/one-of.ts'
import { quotation, wholeText, words } from './shapes/plain-text.ts'
import { ids, references, slug } from './shapes/slug.ts'
import { sourceReference } from './shapes/source-reference.ts'
import { speaker } from './shapes/speaker.ts'

/** The keys that every statement has. */
export const recordedFields = {
  id: required(slug(), 'Its name, unique in the session.', 'tool-not-goal'),
  basis: withDefault(
    oneOf(['stated', 'inferred']),
    'stated',
    '`inferred`: the rapporteur infers it; never printed under agreement.',
    'inferred',
  ),
  visibility: optional(
    oneOf(visibilities),
    'Who may read it; the session’s where left out. `internal` is never printed.',
    'restricted',
  ),
  omit: optional(
    words(),
    'Why it is kept out of the report; the private ledger says so.',
    'Said twice in the account.',
  ),
  quote: optional(
    quotation(),
    'The account’s own words, verbatim; printed in drafts only.',
    'It was also agreed by all participants that …',
  ),
  source: optional(sourceReference(), 'The account it stands in; the only source where left out.', 'mfa, para. 7'),
  sic: withDefault(yesNo(), false, 'The quote’s own mistakes are known.', 'true'),
}

/** The keys that points and dilemmas have in addition. */
export const themedFields = {
  theme: optional(
    ids(),
    'Its theme, or several: the first is its home, the others cross-refer. The session’s where left out.',
    'integration',
  ),
  topic: optional(slug(), 'Its topic inside the first theme.', 'purpose'),
  echoes: withDefault(
    references(),
    [],
    'Makes a similar point as one recorded elsewhere.',
    '[beijing/not-in-isolation]',
  ),
  short: optional(
    wholeText(),
    'A shorter wording for the summary; same rules, same level.',
    'integration is a tool and not a goal in itself',
  ),
}

/** The keys of the votes on a point. */
export const supportFields = {
  agree: required(count(), 'How many agreed.', '41'),
  disagree: required(count(), 'How many disagreed.', '3'),
  pass: withDefault(count(), 0, 'How many passed.', '6'),
}

/** The keys of a point, both under `agreed` and under `raised`. */
export const pointFields = {
  ...recordedFields,
  ...themedFields,
  level: optional(
    oneOf(levels, 'level-is-known'),
    'How far the session agreed, or how many raised it; `noted` where left out under `raised`.',
    'full',
  ),
  as: withDefault(oneOf(verbs), 'stated', 'The account’s verb; never the level.', 'stressed'),
  that: optional(wholeText(), 'A clause that completes "that".', 'integration should be seen as a tool'),
  says: optional(
    wholeText(),
    'A full sentence that names its own meeting, where nothing completes "that".',
    'Participants in Oslo spoke of renewed faith.',
  ),
  proposition: optional(
    wholeText(),
    'A sentence that was put to the participants word for word.',
    'Integration is a goal in itself.',
  ),
  stance: withDefault(oneOf(['for', 'against']), 'for', 'Whether it was accepted or rejected.', 'against'),
  by: optional(speaker(), 'One speaker’s view: `name` and `office`, or `one`.', 'one'),
  support: optional(
    keyGroup(supportFields, 'the keys `agree`, `disagree` and `pass`'),
    'The votes.',
    '{agree: 41, disagree: 3, pass: 6}',
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
  disputes: withDefault(references(), [], 'Goes against a point recorded elsewhere.', '[brussels/wider-approach]'),
  resolves: withDefault(references(), [], 'Settles a dilemma.', '[geneva/who-protects]'),
  on: withDefault(references(), [], 'Bears on a dilemma without settling it.', '[geneva/who-protects]'),
  recommends: withDefault(texts(), [], 'Whom it is a recommendation to.', '- Member States'),
  lead: withDefault(yesNo(), false, 'Its wording leads its finding.', 'true'),
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
  between: optional(
    listOf(keyGroup(hornFields, 'a horn'), twoHorns),
    'Two horns or more, given equal space.',
    '- horn: …',
  ),
  question: optional(
    wholeText(),
    'An open question, in indirect form.',
    'who is responsible for which aspect of the protection of civilians',
  ),
  concern: optional(
    wholeText(),
    'A worry; completes "concern was expressed that".',
    'humanitarian mandates could be seen as subordinate',
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
