import { attributions, visibilities } from '../model/statement.ts'
import { optional, required, withDefault } from './define-field.ts'
import { acceptances } from './shapes/acceptances.ts'
import { texts } from './shapes/list-of.ts'
import { oneOf, yesNo } from './shapes/one-of.ts'
import { quotation, text, wholeText, words } from './shapes/plain-text.ts'
import { ids, references, slug } from './shapes/slug.ts'
import { sourceReference } from './shapes/source-reference.ts'
import { speakers } from './shapes/speakers.ts'
import { attributionMeanings, visibilityMeanings } from './word-meanings.ts'

/** The keys that every statement has. */
export const recordedFields = {
  id: required(slug(), 'Its name, unique in the session.', 'tool-not-goal'),
  visibility: optional(
    oneOf(visibilities, 'value-is-known', visibilityMeanings),
    'Who may read it; the session’s where left out. `internal` is never printed.',
    'restricted',
  ),
  omit: optional(
    words(),
    'Why it is kept out of the report; the private ledger says so.',
    'Said twice in the account.',
  ),
  attribution: optional(
    oneOf(attributions, 'value-is-known', attributionMeanings),
    'Whether its speakers may be named; the session’s where left out.',
    'on-record',
  ),
  accept: withDefault(
    acceptances(),
    [],
    'Warnings that were looked at here and are accepted, each with the reason.',
    '{echo-same-subject: both speak of access}',
  ),
  quote: optional(
    quotation(),
    'The account’s own words, verbatim; printed in drafts only.',
    'It was also agreed by all participants that …',
  ),
  source: optional(sourceReference(), 'The account it stands in; the only source where left out.', 'mfa, para. 7'),
  sic: withDefault(yesNo(), false, 'The quote’s own mistakes are known.', 'true'),
}

/** The keys that points, votes and dilemmas have in addition. */
export const themedFields = {
  theme: optional(
    ids('theme'),
    'Its theme, or several: the first is its home, the others cross-refer. The session’s where left out.',
    'integration',
  ),
  topic: optional(slug('topic'), 'Its topic inside the first theme.', 'purpose'),
  echoes: withDefault(
    references(),
    [],
    'Makes a similar point as one recorded elsewhere.',
    '[beijing/not-in-isolation]',
  ),
  unrelated: withDefault(
    references(),
    [],
    'Looked at and not tied: the pair is proposed no more.',
    '[beijing/not-in-isolation]',
  ),
  short: optional(
    wholeText(),
    'A shorter wording for the summary; same rules, same level.',
    'integration is a tool and not a goal in itself',
  ),
}

/** The keys that say whose view a statement is. */
export const spokenFields = {
  by: withDefault(
    speakers(),
    [],
    'Whose view it is: `one`, `name` and `office`, `delegation` or `group`; or a list of them.',
    '{delegation: the European Union}',
  ),
  'supported-by': optional(text(), 'Who supported it, as one text.', 'Brazil, Australia and Canada'),
}

/** The keys that points and votes share. */
export const assertedFields = {
  that: optional(wholeText(), 'A clause that completes "that".', 'integration should be seen as a tool'),
  proposition: optional(
    wholeText(),
    'A sentence that was put to the participants word for word.',
    'Integration is a goal in itself.',
  ),
  disputes: withDefault(
    references(),
    [],
    'Goes against a point recorded elsewhere, or at the same meeting.',
    '[brussels/wider-approach]',
  ),
  'bears-on': withDefault(
    references('dilemma'),
    [],
    'Bears on a dilemma without settling it.',
    '[geneva/who-protects]',
  ),
  'addressed-to': withDefault(
    texts(),
    [],
    'To whom it is a recommendation; it is then listed under the recommendations too.',
    '- Member States',
  ),
}
