/**
 * Every rule, and how grave it is to break it. An id names the wish, and never changes once the program is released.
 * Each id has its text in `check/`: a rule that checks in `check/rules`, a rule whose faults another stage reports in a
 * table of `check/reported`. The compiler asks for the text of a new id.
 */
export const severities = {
  // Found while a file is fetched or read.
  'sessions-folder-is-readable': 'error',
  'templates-folder-is-readable': 'error',
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
  'agenda-item-is-a-number': 'error',
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

  // Checked on the series.
  'level-is-in-its-list': 'error',
  'verb-fits-level': 'error',
  'speaker-is-on-record': 'error',
  'speaker-has-no-number': 'error',
  'sentence-is-only-said': 'error',
  'proposition-stands-alone': 'error',
  'addressee-has-a-recommendation': 'error',
  'outcome-fits': 'error',
  'missing-account-records-nothing': 'error',
  'tie-fits-its-kind': 'error',
  'tie-leads-elsewhere': 'error',
  'ties-agree': 'error',
  'settled-by-agreement': 'error',
  'final-meeting-is-one': 'error',
  'meetings-are-told-apart': 'error',
  'edition-shows-public': 'error',
  'restricted-is-not-circulated': 'error',
  'circulation-has-agenda-item': 'error',
  'acceptance-is-of-a-warning': 'error',
  'recommendation-was-carried': 'warning',
  'sessions-in-order': 'warning',
  'no-quantifier-in-statement': 'warning',
  'names-no-speaker': 'warning',
  'stands-alone': 'warning',
  'echo-same-subject': 'warning',
  'chain-is-tied': 'warning',
  'dispute-parts-chain': 'warning',
  'claim-stands-without-hidden': 'warning',
  'clause-completes-a-sentence': 'warning',
  'horns-are-balanced': 'warning',
  'translation-is-up-to-date': 'warning',
  'word-fits-a-line': 'warning',
  'title-is-short': 'warning',
  'final-meeting-is-named': 'info',
  'name-has-its-article': 'info',
  'house-ise': 'info',
  'house-spelling': 'info',
  'house-per-cent': 'info',
  'house-figures': 'info',
  'house-dates': 'info',
  'house-capitals': 'info',
  'house-abbreviations': 'info',
  'house-quotation-marks': 'info',
  'house-punctuation': 'info',
  'house-brackets': 'info',
  'house-repeats': 'info',
  'house-articles': 'info',
  'house-spaces': 'info',

  // Checked on the report of each edition.
  'theme-used': 'warning',
  'prose-within-evidence': 'error',
  'text-has-its-language': 'error',
  'name-has-its-forms': 'error',
  'template-has-its-language': 'error',
  'summary-fits': 'info',
  'length-within-limit': 'warning',
  'table-fits': 'warning',

  // Found while a report is composed or rendered.
  'template-is-known': 'error',
  'language-is-known': 'error',
  'slot-is-known': 'error',
  'slot-stands-once': 'error',
  'template-prints-everything': 'error',
  'template-is-plain': 'error',
  'template-notes-match': 'error',
  'template-matches-its-original': 'error',
  'blank-is-filled': 'warning',
  'glyph-exists': 'error',

  // Found when everything else was.
  'acceptance-answers': 'warning',

  // Found in the output folder.
  'edited-file-is-kept': 'warning',
  'folder-holds-its-build-alone': 'warning',
  'former-edition-leaves': 'info',
} as const satisfies Readonly<Record<string, Severity>>

/** How grave a fault is: an error stops the build, a warning asks for a look, an info only informs. */
export type Severity = 'error' | 'warning' | 'info'

/** The id of a rule, such as `theme-is-known`: every diagnostic ends with one. */
export type RuleId = keyof typeof severities

/** The ids of all rules, in the order in which their manual prints them. */
export const ruleIds: readonly RuleId[] = Object.keys(severities).filter(isRuleId)

/** What can be accepted. That an acceptance answers nothing is not one of them: the acceptance is taken away. */
export const acceptable: readonly RuleId[] = ruleIds.filter(
  (id) => severities[id] !== 'error' && id !== 'acceptance-answers',
)

function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(severities, id)
}
