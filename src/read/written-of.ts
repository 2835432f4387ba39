import type { Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import { isAlias, isMap, isScalar, isSeq } from 'yaml'
import type { ReportFault } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'
import { codePointOf, shown, unprintable } from '../model/printable.ts'
import type { Placer } from './placer.ts'
import type { Written, WrittenEntry } from './written.ts'

/** The file around a piece of the syntax tree. */
export interface Around {
  readonly text: string
  readonly place: Placer
  readonly report: ReportFault
}

/** Notes need seven; deeper is a slip or a trick. */
const deepest = 16

/**
 * Turns the tree of the YAML library into ours, or reports what of YAML the notes do without: anchors, aliases, tags,
 * keys that are no words.
 */
export function writtenOf(node: unknown, around: Around, depth = 0): Written {
  if (isAlias(node)) return reportMark(node, '*', around)
  if (!isMap(node) && !isSeq(node) && !isScalar(node)) return { kind: 'nothing', place: around.place(0, 0) }
  if (node.anchor !== undefined) return reportMark(node, '&', around)
  if (node.tag !== undefined) return reportMark(node, '!', around)
  const place = placeOf(node, around)
  if (isScalar(node)) return textOf(node, place, around)
  if (depth === deepest) {
    const what = 'Unexpected depth: lists within lists, more than the notes have'
    around.report('nesting-is-shallow', what, { todo: 'Look for a bracket or a dash too many.', place })
    return { kind: 'reported', place }
  }
  return isSeq(node) ? listOf(node, place, around, depth) : mapOf(node, place, around, depth)
}

function placeOf(node: Node, around: Around): Place {
  const [start, end] = node.range ?? [0, 0]
  return around.place(start, end)
}

function reportMark(node: Node, mark: string, around: Around): Written {
  const place = placeOf(node, around)
  around.report('words-are-written-out', `Unexpected \`${mark}\` before a value, expected the words themselves`, {
    todo: `If a text begins with \`${mark}\`, write \`>-\` after the key and the text on the next line; otherwise take the \`${mark}\` word away.`,
    place,
  })
  return { kind: 'reported', place }
}

function textOf(node: Scalar, place: Place, around: Around): Written {
  const words = String(node.value)
  const cut = cutAfter(node, around)
  if (words === '' && node.type === 'PLAIN') return { kind: 'nothing', place, ...cut }
  const hidden = unprintable.exec(words)
  if (hidden !== null) return reportEscaped(hidden[0], place, around)
  return { kind: 'text', words, place, ...cut }
}

/** Finds a comment that ends the line of a plain text, or that stands where one should begin. */
function cutAfter(node: Scalar, around: Around): { readonly cut?: Place } {
  if (node.type !== 'PLAIN') return {}
  const end = node.range?.[1] ?? 0
  const comment = /[ \t]*(#[^\r\n]*)/y
  comment.lastIndex = end
  const found = comment.exec(around.text)
  return found?.[1] === undefined ? {} : { cut: around.place(comment.lastIndex - found[1].length, comment.lastIndex) }
}

/** Between double quotes `\u202e` writes what `parseNotes` keeps out. */
function reportEscaped(character: string, place: Place, around: Around): Written {
  around.report('text-is-printable', `Unexpected character ${codePointOf(character)}, which cannot be printed`, {
    todo: 'Take out what begins with `\\` in this text.',
    place,
  })
  return { kind: 'reported', place }
}

function listOf(node: YAMLSeq, place: Place, around: Around, depth: number): Written {
  const items = node.items.map((item) => writtenOf(item, around, depth + 1))
  return { kind: 'list', items, inBrackets: node.flow === true, place }
}

function mapOf(node: YAMLMap, place: Place, around: Around, depth: number): Written {
  const entries = new Map<string, WrittenEntry>()
  for (const pair of node.items) {
    const entry = entryOf(pair, around, depth)
    if (entry === undefined) continue
    const first = entries.get(entry.key)
    if (first === undefined) entries.set(entry.key, entry)
    else reportTwice(entry, first, around)
  }
  return { kind: 'map', entries: [...entries.values()], inBrackets: node.flow === true, place }
}

function entryOf(pair: Pair, around: Around, depth: number): WrittenEntry | undefined {
  const key = writtenOf(pair.key, around, depth + 1)
  if (key.kind === 'text') {
    const value: Written =
      pair.value === null ? { kind: 'nothing', place: key.place } : writtenOf(pair.value, around, depth + 1)
    return { key: key.words, keyPlace: key.place, value }
  }
  if (key.kind === 'reported') return undefined
  const todo = 'Look at the marks at the start of this line.'
  around.report('yaml-is-readable', 'Unexpected key, expected one word before the colon', { todo, place: key.place })
  return undefined
}

function reportTwice(second: WrittenEntry, first: WrittenEntry, around: Around): void {
  around.report('key-stands-once', `Unexpected second \`${shown(second.key)}\`, expected it once`, {
    todo: 'Keep one of the two; or, if another statement begins here, put a dash and its `id` before it.',
    place: second.keyPlace,
    related: [{ what: 'The first stands here', place: first.keyPlace }],
  })
}
