import { counted } from '../../diagnostics/order-and-count.ts'
import type { Paint } from '../../diagnostics/terminal-text.ts'
import { editsBetween } from '../../returned/edits-between.ts'
import { hang } from '../terminal.ts'
import type { ToldChange } from './told-change.ts'
import type { ToldComment } from './told-comment.ts'

/** Writes for a terminal what an editor changed and noted, in the order of the document. */
export function importAsText(
  changes: readonly ToldChange[],
  comments: readonly ToldComment[],
  measure: number,
  paint: Paint,
): string {
  const groups = [
    ...changes.filter(({ verdict }) => verdict !== 'taken').map((one) => changeLines(one, measure, paint)),
    ...comments.map((one) => commentLines(one, measure, paint)),
  ]
  if (changes.length + comments.length === 0) return 'Nothing was changed.\n'
  return groups.map((lines) => `${lines.join('\n')}\n`).join('\n')
}

/** Says what can be done: how many changes can be taken over, and how many cannot. */
export function verdictOn(changes: readonly ToldChange[], comments: readonly ToldComment[], file: string): string {
  const takeable = changes.filter(({ n }) => n !== undefined).length
  const taken = changes.filter(({ verdict }) => verdict === 'taken').length
  const rest = changes.length - takeable - taken
  return [
    ...(takeable > 0
      ? [`${counted(takeable, 'change')} can be taken over: \`report import word ${file} --accept all\`.`]
      : []),
    ...(taken > 0 ? [`${counted(taken, 'change')} stand${taken === 1 ? 's' : ''} in the notes already.`] : []),
    ...(rest > 0 ? [`${counted(rest, 'change')} cannot.`] : []),
    ...(comments.length > 0 ? [`${counted(comments.length, 'comment')}.`] : []),
    'Heads, feet, footnotes, text boxes and looks are not compared.',
  ].join(' ')
}

function changeLines(told: ToldChange, measure: number, paint: Paint): readonly string[] {
  const { n, of, key, place, paragraph, author, kind, why } = told
  const sign = n === undefined ? paint.warning('!') : paint.strong(String(n))
  const cited = paragraph === undefined ? [] : [kind === 'added' ? `after para. ${paragraph}` : `para. ${paragraph}`]
  const own = kind === 'words' ? [] : [kinds[kind]]
  const where = [place ?? [], of === undefined ? [] : [of, key ?? []].flat().join(' '), cited, own, author || []].flat()
  const [was, now] = excerpts(told)
  return [
    ...hang(`${sign}  `, where.join(' · '), measure),
    ...(was === '' ? [] : hang('   - ', was, measure)),
    ...(now === '' ? [] : hang('   + ', now, measure)),
    ...(why === undefined ? [] : hang('   ', why, measure)),
  ]
}

const kinds = {
  own: 'words of the program',
  crosses: 'words of the program and of the notes',
  template: 'words of the template',
  computed: 'computed',
  deleted: 'deleted',
  added: 'added',
  moved: 'moved',
  split: 'divided',
  joined: 'joined',
} as const satisfies Readonly<Record<Exclude<ToldChange['kind'], 'words'>, string>>

function commentLines(
  { author, text, words, of, place, paragraph }: ToldComment,
  measure: number,
  paint: Paint,
): readonly string[] {
  const on = words === '' ? undefined : `on “${words}”`
  const where = [place, of, paragraph === undefined ? undefined : `para. ${paragraph}`, on].filter(
    (part) => part !== undefined,
  )
  return [
    ...hang(`${paint.strong('c')}  `, where.length === 0 ? 'on what is not compared' : where.join(' · '), measure),
    ...hang('   ', `${text.replaceAll('\n', ' ')} — ${author}`, measure),
  ]
}

/** How many characters around a change are shown. */
const around = 40

/** Shows of two texts what differs, and some words around it. */
function excerpts({ was, now, kind }: ToldChange): readonly [was: string, now: string] {
  if (kind === 'moved' || kind === 'split' || kind === 'joined') return [cut(was, 0, 0), '']
  const edits = editsBetween(was, now)
  const [first, last] = [edits[0], edits.at(-1)]
  if (first === undefined || last === undefined) return [was, now]
  return [cut(was, first.start, last.end), cut(now, first.at, now.length - (was.length - last.end))]
}

function cut(text: string, start: number, end: number): string {
  const from = text.lastIndexOf(' ', start - around)
  const to = text.indexOf(' ', end + around)
  const [begin, rest] = [start <= around || from < 0 ? 0 : from + 1, to < 0 ? text.length : to]
  return `${begin > 0 ? '… ' : ''}${text.slice(begin, rest)}${rest < text.length ? ' …' : ''}`
}
