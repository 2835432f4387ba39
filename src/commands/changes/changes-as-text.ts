import type { Changed } from '../../changes/changes-between.ts'
import type { Difference } from '../../changes/difference.ts'
import { wordChanges } from '../../changes/word-changes.ts'
import { columnsOf, type Paint, visible } from '../../diagnostics/terminal-text.ts'
import type { Lang } from '../../model/names.ts'
import type { Place } from '../../model/place.ts'
import type { Statement } from '../../model/statement.ts'
import { hang } from '../terminal.ts'
import { isToldWhole } from './keys-in-words.ts'
import { changesByTheme, countsOf, formerId, kindOfChange, type ToldChanges } from './told-changes.ts'
import { en } from './words/en.ts'

/** Writes changes for a terminal: under each theme its statements, with what differs in them, key by key. */
export function changesAsText(told: ToldChanges, measure: number, paint: Paint): string {
  const { states, changes, edition } = told
  const set: Setting = { language: states.newer.series.notes.language, measure, paint }
  const readers = edition === undefined ? '' : `, as the readers of ${edition} are told`
  const groups = [
    [
      ...hang('', `From ${states.older.name} to ${states.newer.name}${readers}`, measure),
      en.counted(countsOf(changes)),
    ],
    ...headed(en.sections.series, changes.series.length === 0 ? [] : [differenceLines(changes.series, set)], paint),
    ...headed(
      en.sections.themes,
      changes.themes.map((theme) => entryLines(theme, theme.after ?? theme.before, set)),
      paint,
    ),
    ...headed(
      en.sections.meetings,
      changes.sessions.map((one) => entryLines(one, one.after ?? one.before, set)),
      paint,
    ),
    ...changesByTheme(told).flatMap(({ title, statements }) =>
      headed(
        title ?? en.sections.followUp,
        statements.map((one) => entryLines(one, placed(one), set)),
        paint,
      ),
    ),
  ]
  return `${groups.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

interface Setting {
  /** Of the notes: words in it are not said to be. */
  readonly language: Lang
  readonly measure: number
  readonly paint: Paint
}

type Lines = readonly string[]

function headed(title: string, entries: readonly Lines[], paint: Paint): readonly Lines[] {
  return entries.length === 0 ? [] : [[paint.strong(visible(title))], ...entries]
}

/** A statement has a place; what is no more has its former one. */
function placed({ before, after }: Changed<Statement>) {
  const statement = after ?? before
  return statement && { ...statement, written: statement.place }
}

function entryLines<Of extends { readonly id: string; readonly written: Place }>(
  changed: Changed<{ readonly id: string }>,
  one: Of | undefined,
  set: Setting,
): Lines {
  if (one === undefined) return []
  const { file, line, column } = one.written
  const [kind, was] = [kindOfChange(changed), formerId(changed)]
  const told = [kind === 'changed' ? '' : ` ${kind}`, was === undefined ? '' : ` (it was ${was})`].join('')
  const differences = kind === 'changed' ? changed.differences : changed.differences.filter(isToldWhole)
  return [
    set.paint.strong(one.id) + told,
    `  ${set.paint.faint(visible(`${file}:${line}:${column}`))}`,
    ...differenceLines(differences, set, kind === 'changed'),
  ]
}

function differenceLines(differences: readonly Difference[], { language, measure, paint }: Setting, marked = true) {
  const labels = differences.map((one) => keyAndLanguage(one, language))
  const width = Math.max(...labels.map(columnsOf))
  const lines = differences.flatMap((one, index) =>
    hang(
      `  ${(labels[index] ?? '').padEnd(width)}  `,
      marked ? inMarks(one) : (one.after ?? one.before ?? ''),
      measure,
    ),
  )
  return paintMarks(lines.join('\n'), paint)
    .split('\n')
    .filter((line) => line !== '')
}

function keyAndLanguage({ key, language }: Difference, ofNotes: Lang): string {
  return language === undefined || language === ofNotes ? key : `${key} (${language})`
}

/** Marks what went and what came, as `git diff --word-diff` does. */
function inMarks({ language, before = '', after = '' }: Difference): string {
  if (language === undefined) return [before && `[-${before}-]`, after && `{+${after}+}`].filter(Boolean).join(' ')
  const marks = { both: ['', ''], before: ['[-', '-]'], after: ['{+', '+}'] } as const
  return wordChanges(before, after)
    .map((words) => marks[words.in].join(words.text))
    .join('')
}

function paintMarks(text: string, paint: Paint): string {
  return text
    .replace(/\[-.*?-\]/gs, (words) => painted(words, paint.error))
    .replace(/\{\+.*?\+\}/gs, (words) => painted(words, paint.info))
}

/** Words may go on in further lines, which begin with an indent. */
function painted(words: string, colour: (words: string) => string): string {
  return words.replace(/[^ \n].*/g, colour)
}
