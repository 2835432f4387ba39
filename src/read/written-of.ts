import type { Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import { isAlias, isMap, isScalar, isSeq } from 'yaml'
import type { ReportFault } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'
import type { Placer } from '../model/placer.ts'
import { codePointOf, shown, unprintable } from '../model/printable.ts'
import type { Written, WrittenEntry } from './written.ts'

/** The file of which a syntax tree is turned into `Written`. */
export interface FileContext {
  readonly text: string
  readonly place: Placer
  readonly report: ReportFault
}

/** The greatest depth that is read. Notes need seven levels; more is a mistake or an attack. */
const deepest = 16

/**
 * Turns the syntax tree of the YAML library into `Written`. Parts of YAML that notes do not use are reported: anchors,
 * aliases, tags, and keys that are not words.
 */
export function writtenOf(node: unknown, context: FileContext, depth = 0): Written {
  if (isAlias(node)) return reportMark(node, '*', context)
  if (!isMap(node) && !isSeq(node) && !isScalar(node)) return { kind: 'nothing', place: context.place(0, 0) }
  if (node.anchor !== undefined) return reportMark(node, '&', context)
  if (node.tag !== undefined) return reportMark(node, '!', context)
  const place = placeOf(node, context)
  if (isScalar(node)) return writtenText(node, place, context)
  if (depth === deepest) {
    const what = 'Unexpected depth: lists within lists, more than the notes have'
    context.report('nesting-is-shallow', what, { todo: 'Look for a bracket or a dash too many.', place })
    return { kind: 'reported', place }
  }
  return isSeq(node) ? writtenList(node, place, context, depth) : writtenMap(node, place, context, depth)
}

function placeOf(node: Node, context: FileContext): Place {
  const [start, end] = node.range ?? [0, 0]
  return context.place(start, end)
}

function reportMark(node: Node, mark: string, context: FileContext): Written {
  const place = placeOf(node, context)
  context.report('words-are-written-out', `Unexpected \`${mark}\` before a value, expected the words themselves`, {
    todo:
      `If a text begins with \`${mark}\`, write \`>-\` after the key and the text on the next line; ` +
      `otherwise take the \`${mark}\` word away.`,
    place,
  })
  return { kind: 'reported', place }
}

/**
 * Letters and their accents are composed (Unicode Standard Annex 15, form NFC): computers write them in two ways that
 * look the same. The place remains that of the characters as they stand in the file.
 */
function writtenText(node: Scalar, place: Place, context: FileContext): Written {
  const words = String(node.value).normalize('NFC')
  const cut = cutAfter(node, context)
  if (words === '' && node.type === 'PLAIN') return { kind: 'nothing', place, ...cut }
  const hidden = unprintable.exec(words)
  if (hidden !== null) return reportEscaped(hidden[0], place, context)
  return { kind: 'text', words, place, ...cut }
}

/** Finds a comment after a plain text on the same line, or in the place of such a text. */
function cutAfter(node: Scalar, context: FileContext): { readonly cut?: Place } {
  if (node.type !== 'PLAIN') return {}
  const end = node.range?.[1] ?? 0
  const comment = /[ \t]*(#[^\r\n]*)/y
  comment.lastIndex = end
  const found = comment.exec(context.text)
  return found?.[1] === undefined ? {} : { cut: context.place(comment.lastIndex - found[1].length, comment.lastIndex) }
}

/** Reports a character that cannot be printed and is written as an escape, such as `\u202e` between double quotes. */
function reportEscaped(character: string, place: Place, context: FileContext): Written {
  context.report('text-is-printable', `Unexpected character ${codePointOf(character)}, which cannot be printed`, {
    todo: 'Take out what begins with `\\` in this text.',
    place,
  })
  return { kind: 'reported', place }
}

function writtenList(node: YAMLSeq, place: Place, context: FileContext, depth: number): Written {
  const items = node.items.map((item) => writtenOf(item, context, depth + 1))
  return { kind: 'list', items, inBrackets: node.flow === true, place }
}

function writtenMap(node: YAMLMap, place: Place, context: FileContext, depth: number): Written {
  const entries = new Map<string, WrittenEntry>()
  for (const pair of node.items) {
    const entry = writtenEntry(pair, context, depth)
    if (entry === undefined) continue
    const first = entries.get(entry.key)
    if (first === undefined) entries.set(entry.key, entry)
    else reportTwice(entry, first, context)
  }
  return { kind: 'map', entries: [...entries.values()], inBrackets: node.flow === true, place }
}

function writtenEntry(pair: Pair, context: FileContext, depth: number): WrittenEntry | undefined {
  const key = writtenOf(pair.key, context, depth + 1)
  if (key.kind === 'text') {
    const value: Written =
      pair.value === null ? { kind: 'nothing', place: key.place } : writtenOf(pair.value, context, depth + 1)
    return { key: key.words, keyPlace: key.place, value }
  }
  if (key.kind === 'reported') return undefined
  const todo = 'Look at the marks at the start of this line.'
  context.report('yaml-is-readable', 'Unexpected key, expected one word before the colon', { todo, place: key.place })
  return undefined
}

function reportTwice(second: WrittenEntry, first: WrittenEntry, context: FileContext): void {
  context.report('key-stands-once', `Unexpected second \`${shown(second.key)}\`, expected it once`, {
    todo: 'Keep one of the two; or, if another statement begins here, put a dash and its `id` before it.',
    place: second.keyPlace,
    related: [{ what: 'The first stands here', place: first.keyPlace }],
  })
}
