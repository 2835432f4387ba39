import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Changed } from '../../changes/changes-between.ts'
import type { Difference } from '../../changes/difference.ts'
import { wordChanges } from '../../changes/word-changes.ts'
import { visible } from '../../diagnostics/terminal-text.ts'
import { isToldWhole, keyInWords } from './keys-in-words.ts'
import { type Naming, namingFor } from './naming-for.ts'
import { changesByTheme, countChanges, kindOfChange, type ToldChanges } from './told-changes.ts'

/**
 * Writes changes as Markdown, to be sent round with a new draft: by theme, each statement by its paragraph and its
 * meeting. The words that changed are bold.
 */
export function changesAsMarkdown(told: ToldChanges): string {
  const { states, changes } = told
  const naming = namingFor(told)
  const entries = <Of>(all: readonly Changed<Of>[], nameOf: (one: Changed<Of>) => string): readonly ListItem[] =>
    all.map((one) => entryOf(one, nameOf(one), naming))
  const sections = [
    section(
      'The series',
      changes.series.flatMap((one) => differenceItems(one, naming)),
    ),
    section('Themes', entries(changes.themes, naming.theme)),
    section('Meetings', entries(changes.sessions, naming.meeting)),
    ...changesByTheme(told).map(({ title, statements }) => section(title, entries(statements, naming.statement))),
  ]
  const children: readonly RootContent[] = [
    { type: 'heading', depth: 1, children: [plain(`Changes in ${naming.series}`)] },
    paragraph(plain(`From ${states.older.name} to ${states.newer.name}. ${countChanges(changes)}`)),
    ...sections.flat(),
  ]
  return toMarkdown({ type: 'root', children: [...children] }, { bullet: '-', emphasis: '*', join: [tight] })
}

/** Items of a list stand close together. */
const tight = (_left: unknown, _right: unknown, { type }: { readonly type: string }): number =>
  type === 'list' || type === 'listItem' ? 0 : 1

function section(title: string, items: readonly ListItem[]): readonly RootContent[] {
  if (items.length === 0) return []
  return [{ type: 'heading', depth: 2, children: [plain(title)] }, listOf(items)]
}

/** What was added or dropped is told by its words, and what is the same by its differences. */
function entryOf<Of>(changed: Changed<Of>, name: string, naming: Naming): ListItem {
  const kind = kindOfChange(changed)
  const items =
    kind === 'changed'
      ? changed.differences.flatMap((one) => differenceItems(one, naming))
      : changed.differences.filter(isToldWhole).map((one) => wholeItem(one, naming))
  return itemOf(paragraph(bold(name), plain(kind === 'changed' ? ':' : ` was ${kind}:`)), listOf(items))
}

function wholeItem(one: Difference, naming: Naming): ListItem {
  return lineOf(one, '', naming, plain(naming.value(one, one.after ?? one.before ?? '')))
}

/** Words that changed stand twice, as they were and as they are. */
function differenceItems(one: Difference, naming: Naming): readonly ListItem[] {
  const { language, before, after } = one
  const value = (words: string): PhrasingContent => plain(naming.value(one, words))
  if (before === undefined) return [lineOf(one, ', added', naming, value(after ?? ''))]
  if (after === undefined) return [lineOf(one, ', dropped', naming, value(before))]
  if (language === undefined) return [lineOf(one, '', naming, value(before), plain(' → '), value(after))]
  return [
    lineOf(one, ', before', naming, ...wordsOn('before', before, after)),
    lineOf(one, ', now', naming, ...wordsOn('after', before, after)),
  ]
}

function lineOf(
  { key, language }: Difference,
  side: string,
  naming: Naming,
  ...words: readonly PhrasingContent[]
): ListItem {
  return itemOf(paragraph(plain(`${keyInWords(key)}${naming.language(language)}${side}: `), ...words))
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
