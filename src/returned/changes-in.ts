import type { SealedName } from '../model/origin.ts'
import { type BaseParagraph, type BaseWords, textOf } from '../ooxml/base.ts'
import type { Revision, WordParagraph } from '../ooxml/paragraphs.ts'
import { type Edit, editsBetween } from './edits-between.ts'
import type { Match } from './match.ts'

/** Where something was changed: the paragraph, as it was sent, and who did it, if changes were tracked. */
interface Changed {
  readonly paragraph?: BaseParagraph
  readonly revision?: Revision
  readonly was: string
  readonly now: string
}

/**
 * What an editor changed in a document.
 * - `words`: in the words of one text of the notes; `was` and `now` are all that the paragraph says of it. A text that
 *   says the same and is not printed is `printedAs` the one that is.
 * - `own`: in the program's own words; `crosses`: in these and in words of the notes, or in those of two texts.
 * - `template`: in the words of the template; `computed`: in the contents, a caption, a number.
 * - `deleted`, `added`, `moved`, `split`, `joined`: of paragraphs; `was` and `now` are the words of the paragraph.
 */
export type Change = Changed &
  (
    | { readonly kind: 'words'; readonly name: SealedName; readonly printedAs?: SealedName }
    | {
        readonly kind: 'own' | 'crosses' | 'template' | 'computed' | 'deleted' | 'added' | 'moved' | 'split' | 'joined'
      }
  )

/** Finds what an editor changed, in the order of the document. */
export function changesIn(matches: readonly Match[]): readonly Change[] {
  let above: BaseParagraph | undefined
  return matches.flatMap((match) => {
    const changes = [...changesOfParagraphs(match, above), ...changesOfWords(match)]
    above = match.sent.at(-1) ?? above
    return changes
  })
}

function changesOfParagraphs({ sent, came, moved }: Match, above: BaseParagraph | undefined): readonly Change[] {
  const [first] = sent
  const texts = { was: sent.map(textOf).join(' '), now: came.map(({ text }) => text).join(' ') }
  const revision = came.flatMap(({ revisions }) => revisions).at(0)
  const of = { ...texts, ...(revision && { revision }) }
  if (first === undefined) return [{ kind: 'added', ...of, ...(above && { paragraph: above }) }]
  if (first.kind === 'contents') return []
  if (came.length === 0) return [{ kind: 'deleted', ...of, paragraph: first }]
  if (moved) return [{ kind: 'moved', ...of, paragraph: first }]
  if (came.length > 1) return [{ kind: 'split', ...of, paragraph: first }]
  return sent.length > 1 ? [{ kind: 'joined', ...of, paragraph: first }] : []
}

/** Words that are whose, from an offset on, and the paragraph that they stand in. */
interface Stretch extends BaseWords {
  readonly start: number
  readonly end: number
  readonly paragraph: BaseParagraph
}

function changesOfWords({ sent, came }: Match): readonly Change[] {
  const [before, after] = [sent.map(textOf).join(' '), came.map(({ text }) => text).join(' ')]
  if (sent.length === 0 || came.length === 0 || before === after) return []
  const stretches = stretchesOf(sent)
  const revisions = revisionsOf(came)
  const byStretch = new Map<Stretch, Edit[]>()
  const changes: (Change & { readonly at: number })[] = []
  for (const edit of editsBetween(before, after)) {
    const revision = revisions.find(({ start, end }) => start <= edit.at + edit.now.length && end >= edit.at)
    const [held] = slid(edit, before).flatMap((same) => {
      const whole = stretches.find((stretch) => stretch.from !== undefined && holds(stretch, same))
      return whole === undefined ? [] : [{ whole, same }]
    })
    if (held !== undefined) byStretch.set(held.whole, [...(byStretch.get(held.whole) ?? []), held.same])
    else changes.push({ ...otherChange(edit, stretches, before), ...who(revision), at: edit.start })
  }
  for (const [stretch, edits] of byStretch) {
    const [first] = edits
    const revision = revisions.find(
      ({ start, end }) => first && start <= first.at + first.now.length && end >= first.at,
    )
    changes.push({ ...changeOf(stretch, edits), ...who(revision), at: stretch.start })
  }
  return changes.sort((one, other) => one.at - other.at).map(({ at: _, ...change }) => change)
}

function stretchesOf(sent: readonly BaseParagraph[]): readonly Stretch[] {
  let end = 0
  return sent.flatMap((paragraph, index) => {
    if (index > 0) end += 1
    return paragraph.words.map((words) => {
      const start = end
      end += words.text.length
      return { ...words, start, end, paragraph }
    })
  })
}

function revisionsOf(came: readonly WordParagraph[]): WordParagraph['revisions'] {
  let before = 0
  return came.flatMap(({ text, revisions }) => {
    const offset = before
    before += text.length + 1
    return revisions.map((one) => ({ ...one, start: one.start + offset, end: one.end + offset }))
  })
}

/**
 * Lists the ways to see one edit: with the space before the words that came or went, or with the one behind them. Both
 * give the same text.
 */
function slid(edit: Edit, before: string): readonly Edit[] {
  const { start, end, now, at } = edit
  if (now !== '' && start !== end) return [edit]
  const words = now === '' ? before.slice(start, end) : now
  const left = words.endsWith(' ') && before[start - 1] === ' ' ? [-1] : []
  const right = words.startsWith(' ') && before[end] === ' ' ? [1] : []
  return [0, ...left, ...right].map((by) => ({
    start: start + by,
    end: end + by,
    at: at + by,
    now: by === 0 || now === '' ? now : by < 0 ? ` ${now.slice(0, -1)}` : `${now.slice(1)} `,
  }))
}

function holds({ start, end }: Stretch, edit: Edit): boolean {
  return start <= edit.start && edit.end <= end
}

function changeOf({ start, text, from, paragraph }: Stretch, edits: readonly Edit[]): Change {
  const now = edits.reduceRight(
    (words, edit) => words.slice(0, edit.start - start) + edit.now + words.slice(edit.end - start),
    text,
  )
  const changed = { was: text.trim(), now: now.replace(/ {2,}/g, ' ').trim(), paragraph }
  return typeof from === 'object' ? { kind: 'words', name: from.name, ...changed } : { kind: 'template', ...changed }
}

function otherChange(edit: Edit, stretches: readonly Stretch[], before: string): Change {
  const touched = stretches.filter(({ start, end }) => start < edit.end && edit.start < end)
  const at = touched[0] ?? stretches.findLast(({ start }) => start <= edit.start) ?? stretches[0]
  const changed = { was: before.slice(edit.start, edit.end), now: edit.now, ...(at && { paragraph: at.paragraph }) }
  if (at?.paragraph.kind === 'contents' || at?.paragraph.kind === 'computed') return { kind: 'computed', ...changed }
  return { kind: touched.some(({ from }) => from !== undefined) ? 'crosses' : 'own', ...changed }
}

function who(revision: Revision | undefined): { readonly revision?: Revision } {
  return revision === undefined ? {} : { revision: { author: revision.author, date: revision.date } }
}
