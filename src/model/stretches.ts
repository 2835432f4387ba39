import type { Inline, Stretch, Words, WrittenIn } from './document.ts'

/** Makes a node of words that were written somewhere. */
export function writtenWords(value: string, from: WrittenIn): Words {
  return wordsWith(value, [{ start: 0, end: value.length, from }])
}

/** Finds which words of a node somebody wrote. */
export function stretchesOf({ data }: Words): readonly Stretch[] {
  return data?.stretches ?? []
}

/** Joins nodes of words into one. */
export function joinedWords(all: readonly Words[]): Words {
  let length = 0
  const stretches = all.flatMap((words) => {
    const before = length
    length += words.value.length
    return stretchesOf(words).map((stretch) => moved(stretch, (offset) => offset + before))
  })
  return wordsWith(all.map(({ value }) => value).join(''), stretches)
}

/** Takes a stretch of the words of a node. */
export function slicedWords(words: Words, start: number, end = words.value.length): Words {
  const within = (offset: number): number => Math.min(Math.max(offset, start), end) - start
  return wordsWith(
    words.value.slice(start, end),
    stretchesOf(words).map((stretch) => moved(stretch, within)),
  )
}

/**
 * Gives a node of words another value, as where a capital, a stop or a quotation mark is changed. What the two values
 * have in common at their ends stays where it was written; a stretch that reaches into what differs holds all of it.
 */
export function changedWords(words: Words, value: string): Words {
  const { value: old } = words
  const room = Math.min(old.length, value.length)
  let [before, after] = [0, 0]
  while (before < room && old[before] === value[before]) before += 1
  while (after < room - before && old.at(-1 - after) === value.at(-1 - after)) after += 1
  const longer = value.length - old.length
  return wordsWith(
    value,
    stretchesOf(words).map((stretch) => ({
      ...stretch,
      start: stretch.start <= before ? stretch.start : Math.max(before, stretch.start + longer),
      end: stretch.end >= old.length - after ? stretch.end + longer : Math.min(value.length - after, stretch.end),
    })),
  )
}

/** Stands for what is no words in a line of them: a reference to a paragraph, the mark of a note. */
export const noWords = '\uFFFC'

/** Puts the words of a line into one node, whatever they are marked as. */
export function flatWords(line: readonly Inline[]): Words {
  return joinedWords(
    line.map((node) => (node.type === 'text' ? node : 'children' in node ? flatWords(node.children) : mark)),
  )
}

const mark: Words = { type: 'text', value: noWords }

function moved(stretch: Stretch, to: (offset: number) => number): Stretch {
  return { ...stretch, start: to(stretch.start), end: to(stretch.end) }
}

function wordsWith(value: string, stretches: readonly Stretch[]): Words {
  const held: Stretch[] = []
  for (const stretch of stretches.filter(({ start, end }) => start < end)) {
    const last = held.at(-1)
    if (last?.end === stretch.start && isSame(last.from, stretch.from))
      held[held.length - 1] = { ...last, end: stretch.end }
    else held.push(stretch)
  }
  return { type: 'text', value, ...(held.length > 0 && { data: { stretches: held } }) }
}

/** Words of one text that are marked as of another language stand in nodes of their own. */
function isSame(one: WrittenIn, other: WrittenIn): boolean {
  return 'text' in one && 'text' in other && one.text === other.text && one.lang === other.lang
}
