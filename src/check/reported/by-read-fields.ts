import type { RuleTexts } from '../define-rule.ts'
import { inSeries, inSession, soundPoint } from '../example.ts'

/** The rules whose faults `read/` reports when it holds keys and values against the declared fields. */
export const reportedByReadFields = {
  'texts-are-dash-lists': {
    what: 'Texts in a list stand on lines of their own, after dashes.',
    why: 'In brackets each comma begins another text: one ministry would become two.',
    failing: inSession(`with: [the Ministry of Trade, Industry and Fisheries]`),
    clean: inSession(`with:
  - the Ministry of Trade, Industry and Fisheries`),
  },
  'key-is-known': {
    what: 'Every key is one of those that the notes have.',
    why: 'What stands under a mistyped key would be left out of the report.',
    failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool
    sourse: mfa`),
    clean: soundPoint,
  },
  'required-is-given': {
    what: 'What a report cannot do without is there.',
    why: 'It would have to be invented.',
    failing: inSession(`voted:
  - id: tool-not-goal
    theme: integration
    that: integration is a tool`),
    clean: inSession(`voted:
  - id: tool-not-goal
    theme: integration
    that: integration is a tool
    votes: {for: 50, against: 39}`),
  },
  'value-has-its-kind': {
    what: 'A text stands where a text is expected, a list where a list is.',
    why: 'Otherwise words would be taken for keys, or a list for a text.',
    failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: [full]
    that: integration is a tool`),
    clean: soundPoint,
  },
  'value-is-known': {
    what: 'A word from a list of choices is one of them.',
    why: 'A mistyped word would mean nothing, or the opposite.',
    failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool
    visibility: restrcted`),
    clean: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool
    visibility: public`),
  },
  'level-is-known': {
    what: 'A level is one of the ten.',
    why: 'The report claims exactly what the level says: a level that nobody defined claims nothing.',
    failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: unanimous
    that: integration is a tool`),
    clean: soundPoint,
  },
  'number-is-in-range': {
    what: 'A number is written in figures, and is one that can be.',
    why: 'A vote is printed with its figures: a wrong one would be a wrong result.',
    failing: inSession(`voted:
  - id: tool-not-goal
    theme: integration
    that: integration is a tool
    votes: {for: -50, against: 39}`),
    clean: inSession(`voted:
  - id: tool-not-goal
    theme: integration
    that: integration is a tool
    votes: {for: 50, against: 39}`),
  },
  'language-has-its-form': {
    what: 'A language is given by its tag.',
    why: 'Hyphenation, direction and typeface follow from it.',
    failing: inSession(`language: English`),
    clean: inSession(`language: en`),
  },
  'date-has-its-form': {
    what: 'A date is written with the year first: 2007-05-11.',
    why: 'The date 11/05 is in May in one country and in November in another.',
    failing: inSession(`date: 11.05.2007`),
    clean: inSession(`date: 2007-05-11`),
  },
  'agenda-item-is-a-number': {
    what: 'An agenda item is its number alone: `34`, or `34 (b)`.',
    why: 'The report adds the words; with them twice it would say “agenda item Agenda item 34”.',
    failing: inSeries(`editions:
  - id: secretary-general
    organs:
      - name: General Assembly
        agenda-item: Agenda item 34`),
    clean: inSeries(`editions:
  - id: secretary-general
    organs:
      - name: General Assembly
        agenda-item: 34`),
  },
  'date-exists': {
    what: 'A date is one of the calendar, and no meeting ends before it begins.',
    why: 'A date that does not exist is a slip, and a report prints dates.',
    failing: inSession(`date: 2007-02-30`),
    clean: inSession(`date: 2007-03-26/2007-03-27`),
  },
  'id-has-its-form': {
    what:
      'An id has small letters, figures and hyphens, begins with a letter, and is no longer than 40. It is none of ' +
      'the names that Windows keeps for itself, such as `aux` or `con`.',
    why: 'Ids become names of folders, bookmarks and addresses, which must be safe on every machine.',
    failing: inSession(`agreed:
  - id: Tool, not goal
    theme: integration
    level: full
    that: integration is a tool`),
    clean: soundPoint,
  },
  'dilemma-has-two-horns': {
    what: 'A dilemma lies between two goods at least.',
    why: 'With one horn it is a concern, and is worded as one.',
    failing: inSession(`dilemmas:
  - id: independence
    theme: integration
    between:
      - horn: the need for integration`),
    clean: inSession(`dilemmas:
  - id: independence
    theme: integration
    between:
      - horn: the need for integration
      - horn: the need for independence`),
  },
} as const satisfies RuleTexts
