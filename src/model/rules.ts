/**
 * Every rule, and how grave it is to break it. An id names the wish, and never changes once the program is released.
 * Each id has its text in `check/`: a rule that checks in `check/rules`, a rule whose faults another stage reports in a
 * table of `check/reported`. The compiler asks for the text of a new id.
 */
export const severities = {
  // Found while a file is fetched or read.
  'sessions-folder-is-readable': 'error',
  'file-is-readable': 'error',
  'file-is-not-too-large': 'error',
  'file-has-its-name': 'error',
  'file-is-not-empty': 'error',
  'file-is-utf8': 'error',
  'yaml-is-readable': 'error',
  'indent-is-spaces': 'error',
  'nesting-is-shallow': 'error',
  'words-are-written-out': 'error',
  'text-is-printable': 'error',
  'text-is-whole': 'error',
  'texts-are-dash-lists': 'error',
  'key-is-known': 'error',
  'key-stands-once': 'error',
  'required-is-given': 'error',
  'value-has-its-kind': 'error',
  'value-is-known': 'error',
  'level-is-known': 'error',
  'number-is-in-range': 'error',
  'language-has-its-form': 'error',
  'date-has-its-form': 'error',
  'date-exists': 'error',
  'id-has-its-form': 'error',
  'statement-has-one-text': 'error',
  'dilemma-has-two-horns': 'error',

  // Found when the files are put together.
  'series-has-its-file': 'error',
  'session-is-listed': 'error',
  'session-has-its-file': 'error',
  'date-is-given': 'error',
  'id-is-unique': 'error',
  'edition-is-not-private': 'error',
  'theme-is-known': 'error',
  'topic-is-known': 'error',
  'source-is-known': 'error',
  'reference-is-known': 'error',
  'thresholds-descend': 'error',
  'counted-session-is-counted': 'error',

  // Checked on the series.
  'level-is-in-its-list': 'error',
  'conference-is-one': 'error',
  'conclusion-is-of-the-conference': 'error',
  'speaker-is-on-record': 'error',
  'one-speaker-is-noted': 'error',
  'verb-fits-level': 'error',
  'sentence-is-only-noted': 'error',
  'stance-is-on-a-claim': 'error',
  'inferred-is-not-agreed': 'error',
  'missing-account-records-nothing': 'error',
  'tie-fits-its-kind': 'error',
  'tie-leads-elsewhere': 'error',
  'edition-shows-public': 'error',
  'restricted-is-not-circulated': 'error',
  'circulation-has-agenda-item': 'error',
  'level-within-support': 'error',
  'no-quantifier-in-statement': 'error',
  'names-no-speaker': 'error',
  'lead-once': 'error',
  'stands-alone': 'warning',
  'echo-same-subject': 'warning',
  'chain-is-tied': 'warning',
  'claim-stands-without-hidden': 'warning',
  'clause-completes-a-sentence': 'warning',
  'horns-are-balanced': 'warning',

  // Checked on the report of each edition.
  'theme-used': 'warning',
  'prose-within-evidence': 'error',
  'summary-fits': 'warning',
  'length-within-limit': 'warning',

  // Found while a report is composed or rendered.
  'template-is-known': 'error',
  'language-is-known': 'error',
  'slot-is-known': 'error',
  'slot-stands-once': 'error',
  'template-prints-everything': 'error',
  'template-is-plain': 'error',
  'template-notes-match': 'error',
  'blank-is-filled': 'warning',
  'glyph-exists': 'error',
} as const satisfies Readonly<Record<string, Severity>>

/** How grave a fault is: an error stops the build, a warning asks for a look, an info only informs. */
export type Severity = 'error' | 'warning' | 'info'

/** The id of a rule, such as `theme-is-known`: every diagnostic ends with one. */
export type RuleId = keyof typeof severities

/** The ids of all rules, in the order in which their manual prints them. */
export const ruleIds: readonly RuleId[] = Object.keys(severities).filter(isRuleId)

function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(severities, id)
}
