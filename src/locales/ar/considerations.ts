import type { ItemPosition, Meeting, Phrase } from '../claim.ts'
import type { Considerations } from '../facts.ts'
import { join, phrase } from '../phrase.ts'
import { isEmpty } from '../shared/claims-told.ts'
import { paragraphs, see } from './citations.ts'
import { counted, noun } from './counts.ts'
import { clauses, listOf, looseClauses } from './lists.ts'
import { at } from './meetings.ts'
import { abjad } from './ordinals.ts'
import { endItem, fullStop, sentences } from './sentences.ts'

const choice = { ...noun('m', 'بديل', 'بدائل') }

/**
 * "نوقشت في جنيف معضلة بين ثلاثة بدائل:", or, where more is told of it, that first, and then "وكانت البدائل في جنيف
 * كما يلي:".
 */
export function alternatives(
  tell: (horns: Phrase) => Phrase,
  number: number,
  meeting: Meeting,
  more: readonly Phrase[],
): Phrase {
  const told = tell(phrase`بين ${counted(number, choice, 'object')}`)
  return more.every((sentence) => sentence.length === 0)
    ? phrase`${told}:`
    : sentences([phrase`${told}.`, ...more, phrase`وكانت البدائل ${at(meeting)} كما يلي:`])
}

/** "الحاجة إلى الإغاثة. وتأييدا لذلك، ذكر أن …": with what was said, each item is sentences of its own. */
export function alternative(horn: Phrase, said: Considerations | undefined, position: ItemPosition): Phrase {
  if (said === undefined) return endItem(horn, position)
  const considered = isEmpty(said) ? phrase`${nothing} تأييدا لذلك` : saidFor(said, inItem)
  return sentences([fullStop(horn), fullStop(considered)])
}

/** What was said for each horn, or that nothing is recorded. Nothing at all where no horn has any. */
export function considerations(horns: readonly Considerations[]): Phrase {
  if (horns.every(isEmpty)) return []
  const name = (index: number): string => {
    if (horns.length > 2) return `للطرف (${abjad(index + 1)})`
    return index === 0 ? 'للطرف الأول' : 'للطرف الثاني'
  }
  const none = horns.flatMap((horn, index) => (isEmpty(horn) ? [index] : []))
  // Two horns or more without any are named together, where the first of them stands.
  const said = horns.flatMap((horn, index) => {
    if (!isEmpty(horn)) return [saidFor(horn, named(name(index)))]
    return index === none[0] ? [phrase`${nothing} تأييدا ${listOf(none.map((each) => phrase`${name(each)}`))}`] : []
  })
  return fullStop(join(said.map((part, index) => phrase`${index === 0 ? '' : '؛ '}${part}`)))
}

/** What may lead further: "وذكر سبيل ممكن للمضي قدما: …". */
export function waysForward({ said, see: references }: Considerations): Phrase {
  if (said.length === 0) return phrase`وبشأن السبل الممكنة للمضي قدما، انظر ${paragraphs(references)}.`
  const mentioned = said.length === 1 ? 'وذكر سبيل ممكن' : said.length === 2 ? 'وذكر سبيلان ممكنان' : 'وذكرت سبل ممكنة'
  const ways = said.map(({ text, meetings = [] }) => {
    const where = meetings.length === 0 ? [] : phrase` (${listOf(meetings.map(at))})`
    return phrase`${text}${where}`
  })
  return fullStop(phrase`${mentioned} للمضي قدما: ${looseClauses(ways)}${see(references, 'انظر أيضا')}`)
}

/** Sets horns one after the other with letters: "(أ) …؛ (ب) …؛ (ج) …". */
export function lettered(horns: readonly Phrase[]): Phrase {
  return join(horns.map((horn, index) => phrase`${index === 0 ? '' : '؛ '}(${abjad(index + 1)}) ${horn}`))
}

/** How a horn is named: where something was said for it, and where something is to be seen. */
interface NamedHorn {
  readonly inFavour: string
  readonly on: string
}

const nothing = 'ولا تسجل أي اعتبارات'

const inItem: NamedHorn = { inFavour: 'وتأييدا لذلك', on: 'وبشأن ذلك' }

function named(horn: string): NamedHorn {
  return { inFavour: `وتأييدا ${horn}`, on: `وبشأن ${horn.replace(/^لل/u, 'ال')}` }
}

function saidFor(horn: Considerations, { inFavour, on }: NamedHorn): Phrase {
  if (horn.said.length === 0) return phrase`${on}، انظر ${paragraphs(horn.see)}`
  const said = horn.said.map(
    ({ text, meetings = [] }) => phrase`${meetings.length === 0 ? '' : phrase`${listOf(meetings.map(at))} `}أن ${text}`,
  )
  return phrase`${inFavour}، ذكر ${clauses(said)}${see(horn.see, 'انظر أيضا')}`
}
