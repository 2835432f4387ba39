import type { Lang } from '../../model/names.ts'
import { fill } from '../../write/lines-of.ts'
import { width } from '../../write/replace-words.ts'
import { commented, type ValueLines } from './commented.ts'

/** What is known of a session that is begun. */
export interface FirstSession {
  /** As in the middle of a sentence, with its article. */
  readonly called?: ValueLines
  readonly title?: string
  readonly place?: string
  readonly date: string
  readonly theme?: string
  readonly online?: boolean
  readonly language?: Lang
  /** The entries below `voted:`, in lines. */
  readonly voted?: readonly string[]
}

/**
 * Writes the file of a session: valid as it stands, with every key of a session and what it means, and with the forms
 * of statements in comments. With the words of a `sample` its first statement is written too, to be replaced.
 */
export function firstSession(known: FirstSession, sample?: string): string {
  const { called, title, place, date, theme, online, language, voted } = known
  const values: Record<string, ValueLines> = {
    ...(called !== undefined && { called }),
    ...(place !== undefined && { place: [quotedIfNeeded(place)] as const }),
    ...(online === true && { online: ['true'] as const }),
    date: [date],
    ...(theme !== undefined && { theme: [theme] as const }),
    ...(language !== undefined && { language: [language] as const }),
    ...(title !== undefined && { title: folded(title) }),
  }
  const keys = commented('a session', values, lists)
  return `${[...opening, ...keys, '', ...statements(sample, voted)].join('\n')}\n`
}

/** Writes words below their key, where YAML takes none of them for anything else; `indent` is that of the key. */
export function folded(words: string, indent = 0): ValueLines {
  return ['>-', ...fill(words.split(' '), width - indent - 2).map((line) => `  ${line}`)]
}

const lists = ['agreed', 'voted', 'raised', 'dilemmas', 'follow-up', 'accept']

const opening = [
  '# One meeting. A line that begins with a number sign is for you alone: take the sign away to use the key in that',
  '# line, and delete what you do not need.',
  '',
]

function statements(sample: string | undefined, voted: readonly string[] | undefined): readonly string[] {
  return [
    '# What the account says was agreed. `that` completes “It was agreed that …”, so it begins with a small letter.',
    ...(sample === undefined ? inComments(agreedThat(aClause)) : agreedThat(sample)),
    '',
    '# What was said, and not agreed: `that` completes “It was stated that …”.',
    ...inComments(raised),
    '',
    '# What was put to a vote, in the words that were put.',
    ...(voted === undefined ? inComments(aVote) : ['voted:', ...voted.map((line) => `  ${line}`)]),
    '',
    '# Dilemmas, questions and concerns.',
    ...inComments(dilemmas),
    '',
    '# What was to happen next: full sentences, each of which names its meeting.',
    ...inComments(followUp),
    '',
    '# `report keys` tells every key of a statement: how far it was agreed, who said it, what it is similar to.',
  ]
}

const aClause = 'every meeting should begin with its notes'

function agreedThat(clause: string): readonly string[] {
  return ['agreed:', '  - id: first-point', '    that: >-', `      ${clause}`]
}

const raised = ['raised:', '  - id: second-point', '    that: >-', '      notes are best written on the same day']

const aVote = [
  'voted:',
  '  - id: motion',
  '    proposition: >-',
  '      Notes should be shared.',
  '    votes: {for: 12, against: 3}',
]

const dilemmas = [
  'dilemmas:',
  '  - id: speed-or-care',
  '    between:',
  '      - horn: the need for speed',
  '      - horn: the need for care',
  '  - id: who-writes',
  '    question: >-',
  '      who should write the notes',
]

const followUp = [
  'follow-up:',
  '  - id: next',
  '    says: >-',
  '      The participants in Geneva were to share their notes.',
]

function inComments(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `# ${line}`)
}

/** A place that YAML would take for something else stands in quotation marks. */
function quotedIfNeeded(place: string): string {
  return /^\p{L}[\p{L}\p{M} .’-]*$/u.test(place) ? place : JSON.stringify(place)
}
