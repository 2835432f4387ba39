import { annexes } from '../model/edition.ts'
import { defaults, statuses, styles, translations } from '../model/notes.ts'
import { kinds } from '../model/session.ts'
import { optional, required, withDefault } from './define-field.ts'
import { acceptances } from './shapes/acceptances.ts'
import { agendaItem } from './shapes/agenda-item.ts'
import { date } from './shapes/date.ts'
import { keyGroup } from './shapes/key-group.ts'
import { language } from './shapes/language.ts'
import { listOf, texts } from './shapes/list-of.ts'
import { named } from './shapes/named.ts'
import { count } from './shapes/number.ts'
import { oneOf, yesNo } from './shapes/one-of.ts'
import { text, words } from './shapes/plain-text.ts'
import { ids, slug } from './shapes/slug.ts'
import { annexMeanings, coverMeanings, statusMeanings, visibilityMeanings } from './word-meanings.ts'

/** The keys of a topic of a theme. */
export const topicFields = {
  id: required(slug(), 'Its name in the notes.', 'roles'),
  title: required(text(), 'Its run-in sub-heading.', 'Roles'),
}

/** The keys of a theme. */
export const themeFields = {
  id: required(slug(), 'Its name in the notes.', 'humanitarian-independence'),
  title: required(text(), 'The heading of its section.', 'Humanitarian independence'),
  aliases: withDefault(ids(), [], 'Other names accepted in the notes.', '[impartiality]'),
  about: optional(text(), 'Opening prose of its section.', 'The theme was added in Geneva.'),
  topics: withDefault(
    listOf(keyGroup(topicFields, 'a topic')),
    [],
    'Run-in sub-headings inside the theme, in this order.',
    '- id: roles',
  ),
}

/** The keys of `series:`, which say what the series is. */
export const identityFields = {
  title: required(
    text(),
    'The title of the series, and of the report.',
    'Multidimensional and integrated peace operations',
  ),
  'short-title': optional(text(), 'A shorter title, for running heads and file properties.', 'Integrated operations'),
  organizers: required(
    texts(),
    'Who held the series, as in the middle of a sentence, with the article.',
    '- the Royal Norwegian Ministry of Foreign Affairs',
  ),
  meetings: withDefault(oneOf(kinds), defaults.meetings, 'The kind of every meeting that gives none.', 'seminar'),
  language: required(language(), 'The language of every text that has no other.', 'en'),
}

/** The keys of `report:`. */
export const reportFields = {
  date: optional(date(), 'The day or month that is printed, and stored in the files. `--date` wins.', '2008-06'),
  status: required(oneOf(statuses, 'value-is-known', statusMeanings), 'Who answers for the text.', 'organizer'),
  limit: withDefault(count(), defaults.report.limit, 'The longest that the report should be, in words.', '10700'),
  template: withDefault(slug(), defaults.report.template, 'The template of the report.', 'final-report'),
  style: withDefault(
    oneOf(styles),
    defaults.report.style,
    'The house style that the words are held to; `report check --fix` mends what is not so.',
    'none',
  ),
  words: withDefault(
    listOf(words()),
    defaults.report.words,
    'Words that house style leaves as they are.',
    '[demining]',
  ),
  translations: withDefault(
    oneOf(translations),
    defaults.report.translations,
    'Whether somebody answers for the texts in other languages; a report in one says so where nobody does.',
    'unofficial',
  ),
}

/** The keys of `from:`, the sender of an edition. */
export const fromFields = {
  name: optional(text(), 'Who signs.', 'Johan L. Løvald'),
  office: optional(named(), 'In which office.', 'Permanent Representative of Norway to the United Nations'),
  mission: optional(
    named(),
    'Which mission presents its compliments, with its article.',
    'the Permanent Mission of Norway to the United Nations',
  ),
}

/** The keys of each of `organs:`. */
export const organFields = {
  name: required(named(), 'The organ of the United Nations.', 'General Assembly'),
  session: optional(text(), 'Its session, or its year.', 'Sixty-second session'),
  'agenda-item': optional(agendaItem(), 'The number of the item of its agenda; the words are added.', '34 (b)'),
}

/** The keys of an edition. */
export const editionFields = {
  id: required(slug(), 'Its name, and that of its folder.', 'member-states'),
  cover: withDefault(
    oneOf(['letter', 'note-verbale', 'none'], 'value-is-known', coverMeanings),
    'none',
    'The page before the report; a letter is signed.',
    'note-verbale',
  ),
  to: optional(named(), 'Whom the cover addresses.', 'the Secretary-General of the United Nations'),
  from: optional(
    keyGroup(fromFields, 'the keys `name`, `office` and `mission`'),
    'Who sends it; what is unknown is printed as a visible blank.',
    'name: …',
  ),
  symbol: optional(words(), 'The document symbol, only if one was assigned.', 'A/62/100'),
  organs: withDefault(
    listOf(keyGroup(organFields, 'an organ, by its `name`')),
    [],
    'With a symbol: the organs it goes to.',
    '- name: General Assembly',
  ),
  circulate: withDefault(
    yesNo(),
    false,
    'Whether the cover asks for circulation as a document; an organ then needs its `agenda-item`.',
    'false',
  ),
  marking: optional(
    text(),
    'Stands on every page; “Restricted” where it is left out and the edition shows restricted points.',
    'Limited',
  ),
  shows: withDefault(
    listOf(oneOf(['public', 'restricted'], 'value-is-known', visibilityMeanings)),
    ['public'],
    'Which statements its readers may see.',
    '[public]',
  ),
  annexes: withDefault(
    listOf(oneOf(annexes, 'value-is-known', annexMeanings)),
    [],
    'Its annexes, in this order.',
    '[participants, coverage, concordance]',
  ),
  languages: optional(
    listOf(language()),
    'The languages it is printed in; the series’ language where left out.',
    '[en]',
  ),
}

const anEdition = {
  count: 1,
  rule: 'required-is-given',
  what: 'Expected at least one edition under `editions`',
  todo: 'Write `- id:` and a name for it, such as `member-states`.',
} as const

/** The keys of series.yaml. */
export const seriesFields = {
  series: required(
    keyGroup(identityFields, 'the keys `title`, `organizers` and `language`'),
    'What the series is.',
    'title: …',
  ),
  sessions: required(ids('session'), 'The ids of all sessions, in THE order of the report.', '[beijing, geneva, oslo]'),
  themes: required(
    listOf(keyGroup(themeFields, 'a theme: `id` and `title`')),
    'The themes, in the order of the report.',
    '- id: planning',
  ),
  report: required(keyGroup(reportFields, 'the keys `status` and `date`'), 'What the report is.', 'status: organizer'),
  editions: required(
    listOf(keyGroup(editionFields, 'an edition, by its `id`'), anEdition),
    'The reports to make, one for each audience.',
    '- id: member-states',
  ),
  accept: withDefault(
    acceptances(),
    [],
    'Warnings that were looked at and are accepted, for the whole series.',
    '{theme-used: no meeting came to it}',
  ),
}
