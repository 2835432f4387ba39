import type { RuleTexts } from '../define-rule.ts'
import { inSession, soundPoint } from '../example.ts'

/** The rules whose faults `read/` reports while it decodes a file and parses its YAML. */
export const reportedByReadYaml = {
  'file-is-not-empty': {
    what: 'A file of the notes holds notes.',
    why:
      'An empty file is more often a slip of saving than a session without words; ' +
      'of the latter `notes: none` tells.',
    failing: [{ file: 'geneva.yaml', text: '', whole: true }],
    clean: inSession(`notes: none`),
  },
  'file-is-utf8': {
    what: 'A file is saved in UTF-8.',
    why: 'In another encoding the same bytes are other letters: names would be printed wrong.',
    failing: [{ file: 'geneva.yaml', text: 'called: the Genève seminar', encoding: 'latin1' }],
    clean: inSession(`called: the Genève seminar`),
  },
  'yaml-is-readable': {
    what: 'The lines of a file are keys, lists and texts.',
    why: 'Where indents or marks are awry, nobody can be sure what belongs to what.',
    failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: the question: who protects`),
    clean: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: >-
      the question: who protects`),
  },
  'indent-is-spaces': {
    what: 'Lines are indented with spaces.',
    why: 'A tab is as wide as each editor likes, so that it does not tell what belongs to what.',
    failing: inSession(`agreed:
	- id: tool-not-goal`),
    clean: soundPoint,
  },
  'nesting-is-shallow': {
    what: 'Lists and keys lie no deeper in one another than the notes have them.',
    why: 'Deeper is a bracket too many.',
    failing: inSession(`sources: [[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]`),
    clean: inSession(`sources:
  - id: mfa
    title: Public account`),
  },
  'words-are-written-out': {
    what: 'A value is the words themselves, without the marks `&`, `*` and `!` of YAML.',
    why: 'A text that begins with such a mark would lose its first word, or become another text.',
    failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: *tools`),
    clean: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: >-
      *tools* is printed with its asterisks`),
  },
  'text-is-printable': {
    what: 'Every character of the notes can be printed.',
    why:
      'Controls and marks that turn the direction of text are not seen in an editor, spoil documents, ' +
      'and can make a text read as another.',
    failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: "a tool\\u202e"`),
    clean: soundPoint,
  },
  'text-is-whole': {
    what: 'What someone said is not cut short by a `#`.',
    why: 'After a space, a `#` begins a comment: the rest of the text would be lost without a word.',
    failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: the priority is #1 of three`),
    clean: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: >-
      the priority is #1 of three`),
  },
  'key-stands-once': {
    what: 'A key stands once in its place.',
    why: 'Only one of two values could be printed, and nobody would know which.',
    failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool
    that: integration is a goal`),
    clean: soundPoint,
  },
} as const satisfies RuleTexts
