import { groupBy } from '../../model/grouping.ts'
import { isOfStatement } from '../../model/origin.ts'
import { noWords } from '../../model/stretches.ts'
import { type BaseParagraph, textOf } from '../../ooxml/base.ts'
import type { Change } from '../../returned/changes-in.ts'
import type { Judged, RecordedWords } from '../../returned/judge-changes.ts'
import { citedAt, keyOf } from '../../write/places-in.ts'
import type { Knowledge } from './knowledge-of.ts'

/** A change as a person, or a program, is told of it. */
export interface ToldChange {
  /** Of one that can be taken over. */
  readonly n?: number
  readonly kind: Change['kind']
  /** Whose words they are: a statement, `session:geneva`, `theme:planning`. */
  readonly of?: string
  readonly key?: string
  readonly place?: string
  /** As it is cited: `12 (b)`. */
  readonly paragraph?: string
  readonly was: string
  readonly now: string
  readonly author?: string
  readonly date?: string
  readonly verdict: Judged['verdict']
  /** Why it is told where it is not printed, or why it cannot be taken over, and what to do. */
  readonly why?: string
}

/** Tells of a change: where it belongs in the notes, and, if it cannot be taken over, why, and what to do instead. */
export function toldChange(judged: Judged, known: Knowledge): ToldChange {
  const { change, verdict } = judged
  const { paragraph, revision } = change
  const recorded = recordedAt(judged, known)
  const why = whyNot(judged, recorded, known)
  return {
    ...(verdict === 'takeable' && { n: judged.n }),
    kind: change.kind,
    ...(recorded && { of: recorded.owner, place: citedAt(known.placeOf(recorded)) }),
    ...(judged.recorded && { key: keyOf(judged.recorded) }),
    ...(paragraph?.cited !== undefined && { paragraph: paragraph.cited }),
    was: legible(change.was),
    now: legible(change.now),
    ...(revision && { author: revision.author, date: revision.date }),
    verdict,
    ...(why !== undefined && { why }),
  }
}

/** Finds what the notes record where something was changed: the text itself, or else the statement around it. */
export function recordedAt({ recorded, change }: Judged, known: Knowledge): RecordedWords | undefined {
  return recorded ?? (change.kind === 'added' ? undefined : statementIn(change.paragraph, known))
}

/** Shows an ellipsis for what Word counts or leads to, which is no words. */
export function legible(words: string): string {
  return words.replaceAll(noWords, '…')
}

/** Finds the statement that a paragraph says, if it says one alone. */
export function statementIn(paragraph: BaseParagraph | undefined, known: Knowledge): RecordedWords | undefined {
  const [alone, other] = statementsIn(paragraph, known).values()
  return other === undefined ? alone?.[0] : undefined
}

/** The words of statements in a paragraph, by whose they are. */
function statementsIn(
  paragraph: BaseParagraph | undefined,
  { texts }: Knowledge,
): ReadonlyMap<string, readonly RecordedWords[]> {
  const found = (paragraph?.words ?? []).flatMap(({ from }) =>
    typeof from === 'object' ? (texts.get(from.name) ?? []) : [],
  )
  return groupBy(
    found.filter(({ owner }) => isOfStatement(owner)),
    ({ owner }) => owner,
  )
}

function whyNot(judged: Judged, recorded: RecordedWords | undefined, known: Knowledge): string | undefined {
  const { change } = judged
  switch (judged.verdict) {
    case 'takeable':
    case 'taken':
      return whosePrinted(judged.change, known)
    case 'changed-since':
      return `The notes changed since this file was sent: they say “${recorded?.words}” now. Choose by hand.`
    case 'gone':
      return 'The notes do not have these words any more, or this edition no longer shows them.'
    case 'shared':
      return 'These words may stand in other paragraphs too. To have others everywhere, change them in the notes.'
    case 'differing':
      return `The same words became “${judged.also[0]?.now}” in another paragraph. Choose one, and write it there.`
    case 'by-hand':
      return change.now.includes(noWords)
        ? 'A note, a field or a sign of another font stands in these words now. Write them by hand.'
        : 'These words are printed in another form than the notes have, or none is left. Write them by hand.'
    case 'told':
      return reasons[change.kind](change, recorded, known)
  }
}

function whosePrinted(change: Change, { texts }: Knowledge): string | undefined {
  const printed = change.kind === 'words' && change.printedAs ? texts.get(change.printedAs) : undefined
  return (
    printed && `It is recorded in the same words as ${printed.owner}, and the report tells of both in one sentence.`
  )
}

type Reason = (change: Change, recorded: RecordedWords | undefined, known: Knowledge) => string | undefined

const reasons: Readonly<Record<Change['kind'], Reason>> = {
  words: () => undefined,
  own: levelReason,
  crosses: () =>
    'Words of the notes were changed together with others that follow from what is recorded. Change the notes by hand.',
  template: ({ paragraph }, _, { templatePlace }) =>
    `These words are the template's. Change them there${at(paragraph && templatePlace(paragraph))}.`,
  computed: () => 'These words follow from headings, numbers and tables: they change with those.',
  deleted: ({ paragraph }, _, known) => deletedReason([...statementsIn(paragraph, known).keys()]),
  added: () => 'A report claims no more than its notes: record it in a session, or put it in the template.',
  moved: () => 'The order of paragraphs follows from the notes.',
  split: () => 'Each statement has one paragraph. To have two, record two.',
  joined: () => 'Each statement has its own paragraph. Only their words can be taken over.',
}

function deletedReason(owners: readonly string[]): string {
  if (owners.length === 0) return 'It says what follows from the notes or the template.'
  const they = owners.length === 1 ? 'it' : 'them'
  return `It is ${owners.join(' and ')}. To leave ${they} out, write \`omit:\` there, with the reason.`
}

/** Words that claim a measure of agreement follow from the level that is recorded. */
function levelReason(change: Change, recorded: RecordedWords | undefined, { statement, claims }: Knowledge): string {
  const own = 'These words are not written in the notes: they follow from what is recorded.'
  const point = recorded && statement(recorded.owner)
  if (point?.kind !== 'point' || claims === undefined || change.paragraph === undefined) return own
  const before = textOf(change.paragraph)
  const [was, now] = [before, before.replace(change.was, change.now)].map((text) => claims(text)[0]?.level)
  if (was === now) return own
  const follow = `These words are not written in the notes: they follow from \`level: ${point.level}\`.`
  return now === undefined
    ? `${follow} Only the account decides the level.`
    : `${follow} Only the account decides the level: if it says so, write \`level: ${now}\` there.`
}

function at(place: string | undefined): string {
  return place === undefined ? '' : `, at ${place}`
}
