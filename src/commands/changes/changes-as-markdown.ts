import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Changed } from '../../changes/changes-between.ts'
import type { Difference } from '../../changes/difference.ts'
import { wordChanges } from '../../changes/word-changes.ts'
import { visible } from '../../diagnostics/terminal-text.ts'
import { atHand } from '../states/state-named.ts'
import { isToldWhole, keyInWords } from './keys-in-words.ts'
import { type Naming, namingFor } from './naming-for.ts'
import { changesByTheme, countsOf, kindOfChange, type ToldChanges } from './told-changes.ts'
import type { ChangeWords } from './words/change-words.ts'
import { wordsIn } from './words/index.ts'

/**
 * Writes changes as Markdown, to be sent round with a new draft: by theme, each statement by its paragraph and its
 * meeting, in the language that it is told in. The words that changed are bold.
 */
export function changesAsMarkdown(told: ToldChanges): string {
  const { changes } = told
  const words = wordsIn(told.language)
  const say: Telling = { words, naming: namingFor(told, words) }
  const { naming } = say
  const entries = <Of>(all: readonly Changed<Of>[], nameOf: (one: Changed<Of>) => string): readonly ListItem[] =>
    all.map((one) => entryOf(one, nameOf(one), say))
  const sections = [
    section(
      words.sections.series,
      changes.series.flatMap((one) => differenceItems(one, say)),
    ),
    section(words.sections.themes, entries(changes.themes, naming.theme)),
    section(words.sections.meetings, entries(changes.sessions, naming.meeting)),
    ...changesByTheme(told).map(({ title, statements }) =>
      section(title ?? words.sections.followUp, entries(statements, naming.statement)),
    ),
  ]
  const children: readonly RootContent[] = [
    { type: 'heading', depth: 1, children: [plain(words.title(naming.series))] },
    paragraph(plain(whatChanged(told, words))),
    ...sections.flat(),
  ]
  return toMarkdown({ type: 'root', children: [...children] }, { bullet: '-', emphasis: '*', join: [tight] })
}

function whatChanged({ states: { older, newer }, changes }: ToldChanges, words: ChangeWords): string {
  const [from, to] = [older, newer].map(({ name }) => (name === atHand ? words.atHand : name))
  return [words.between(from ?? '', to ?? ''), words.counted(countsOf(changes))].join(words.space)
}

/** Items of a list stand close together. */
const tight = (_left: unknown, _right: unknown, { type }: { readonly type: string }): number =>
  type === 'list' || type === 'listItem' ? 0 : 1

function section(title: string, items: readonly ListItem[]): readonly RootContent[] {
  if (items.length === 0) return []
  return [{ type: 'heading', depth: 2, children: [plain(title)] }, listOf(items)]
}

/** In which words, and with which names. */
interface Telling {
  readonly words: ChangeWords
  readonly naming: Naming
}

/** What was added or dropped is told by its words, and what is the same by its differences. */
function entryOf<Of>(changed: Changed<Of>, name: string, say: Telling): ListItem {
  const kind = kindOfChange(changed)
  const items =
    kind === 'changed'
      ? changed.differences.flatMap((one) => differenceItems(one, say))
      : changed.differences.filter(isToldWhole).map((one) => wholeItem(one, say))
  return itemOf(paragraph(bold(name), plain(say.words.became[kind])), listOf(items))
}

function wholeItem(one: Difference, say: Telling): ListItem {
  return lineOf(one, '', say, plain(say.naming.value(one, one.after ?? one.before ?? '')))
}

/** Words that changed stand twice, as they were and as they are. */
function differenceItems(one: Difference, say: Telling): readonly ListItem[] {
  const { language, before, after } = one
  const { arrow, sides } = say.words
  const value = (words: string): PhrasingContent => plain(say.naming.value(one, words))
  if (before === undefined) return [lineOf(one, sides.added, say, value(after ?? ''))]
  if (after === undefined) return [lineOf(one, sides.dropped, say, value(before))]
  if (language === undefined) return [lineOf(one, '', say, value(before), plain(arrow), value(after))]
  return [
    lineOf(one, sides.before, say, ...wordsOn('before', before, after)),
    lineOf(one, sides.now, say, ...wordsOn('after', before, after)),
  ]
}

function lineOf(
  { key, language }: Difference,
  side: string,
  { words: said, naming }: Telling,
  ...words: readonly PhrasingContent[]
): ListItem {
  return itemOf(paragraph(plain(`${keyInWords(key, said)}${naming.language(language)}${side}${said.colon}`), ...words))
}

/** Spaces at the edges of changed words stay outside what is bold: within, Markdown knows no bold words. */
function wordsOn(side: 'before' | 'after', before: string, after: string): readonly PhrasingContent[] {
  return wordChanges(before, after)
    .filter((words) => words.in === 'both' || words.in === side)
    .flatMap(({ text, in: where }) => {
      const [, open = '', words = '', close = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
      return where === 'both' || words === '' ? [plain(text)] : [plain(open), bold(words), plain(close)]
    })
    .filter((node) => node.type !== 'text' || node.value !== '')
}

function listOf(items: readonly ListItem[]): List {
  return { type: 'list', ordered: false, spread: false, children: [...items] }
}

function itemOf(...children: readonly (Paragraph | List)[]): ListItem {
  return { type: 'listItem', spread: false, children: [...children] }
}

function paragraph(...children: readonly PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children: [...children] }
}

function bold(words: string): PhrasingContent {
  return { type: 'strong', children: [plain(words)] }
}

function plain(words: string): PhrasingContent & { readonly type: 'text' } {
  return { type: 'text', value: visible(words.replaceAll('\n', ' ')) }
}
