import type { RuleTexts } from '../define-rule.ts'
import { inFiles, inSeries, inTemplate } from '../example.ts'

/**
 * The rules whose faults are reported when a report is made: `locales/` reports a language, `compose/` a template or a
 * cover, `render/` a character.
 */
export const reportedByComposeAndRender = {
  'template-is-known': {
    what: 'The template of the report is one that is there.',
    why: 'Without it nothing says in which order the report goes.',
    failing: '`template: finl-report`, and there is no folder of that name in `templates`.',
    clean: '`template: final-report`.',
  },
  'language-is-known': {
    what: 'An edition is asked for in languages that the program can write.',
    why: 'The words between what people said come from a list of phrases for each language.',
    failing: '`languages: [xx]`.',
    clean: '`languages: [en]`.',
  },
  'slot-is-known': {
    what: 'A slot of a template is one that the report has.',
    why: 'A mistyped slot would be printed as it stands, and what it asks for would be missing.',
    failing: inTemplate(`# Report

::sumary`),
    clean: inTemplate(`# Report

::summary`),
  },
  'slot-stands-once': {
    what: 'A slot stands once in a template.',
    why: 'Every paragraph has one place; printed twice, it would have two numbers.',
    failing: inTemplate('# Report\n\n::themes\n\n::themes\n'),
    clean: inTemplate('# Report\n\n::themes\n'),
  },
  'template-prints-everything': {
    what: 'A template has a place for every statement.',
    why: 'Nothing that was recorded is lost without a word; to leave a statement out, give it `omit:` with the reason.',
    failing: inFiles({
      'geneva.yaml': `raised:
  - id: planning-early
    theme: integration
    that: planning should start early`,
      'report.md': '# Report\n\n::follow-up\n',
    }),
    clean: inFiles({
      'geneva.yaml': `raised:
  - id: planning-early
    theme: integration
    that: planning should start early`,
      'report.md': '# Report\n\n::themes\n',
    }),
  },
  'template-is-plain': {
    what: 'A template holds headings, paragraphs, notes and slots.',
    why: 'What only one format could show would make its readers read another report.',
    failing: inTemplate(`# Report

![Emblem](emblem.png)`),
    clean: inTemplate(`# Report

The text below was prepared by the organizer.`),
  },
  'template-matches-its-original': {
    what: 'A translated template has the slots, headings and paragraphs of the original, in its order.',
    why: 'A paragraph that is cited by its number must have that number in every language.',
    failing:
      'A file report.fr.md that has no `::summary`, or another id behind a heading, beside a report.md that has.',
    clean: 'The same slots and ids in both, and the words of each in its language.',
  },
  'template-notes-match': {
    what: 'Every mark of a note in a template has its note, and every note has a mark.',
    why: 'A note without a mark would not be printed, and a mark without a note would lead nowhere.',
    failing: inTemplate(`# Report

The text below was prepared by the organizer.[^a]

[^b]: The Ministry of Foreign Affairs.`),
    clean: inTemplate(`# Report

The text below was prepared by the organizer.[^a]

## Themes

::themes

[^a]: The Ministry of Foreign Affairs.`),
  },
  'blank-is-filled': {
    what: 'A cover says who sends it, and to whom.',
    why: 'What is not known is printed as a visible blank, for someone to fill in before it is sent.',
    failing: inSeries(`editions:
  - id: member-states
    cover: letter
    to: the Secretary-General`),
    clean: inSeries(`editions:
  - id: member-states
    cover: letter
    to: the Secretary-General
    from:
      name: Johan L. Løvald
      office: Permanent Representative of Norway`),
  },
  'glyph-exists': {
    what: 'Every character has a shape in the typefaces of the report.',
    why: 'A reader would see an empty box.',
    failing: 'A text with an Egyptian hieroglyph.',
    clean: 'A text in one of the languages of the United Nations.',
  },
} as const satisfies RuleTexts
