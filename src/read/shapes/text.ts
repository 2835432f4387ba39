import type { Lang } from '../../model/names.ts'
import type { At, Shape } from '../shape.ts'
import { reportKind } from '../shape.ts'
import type { Written, WrittenMap } from '../written.ts'
import { languagePattern } from './language.ts'

/** A text as written: in the language of its file, or in several. */
export type RawText = string | Readonly<Record<Lang, string>>

/** A text in one language or several. A `#` after a space begins a comment, as everywhere in YAML. */
export function text(): Shape<RawText> {
  return { words: 'a text', read: readText }
}

/** A text that says what someone said: nothing of it may be lost to a comment. */
export function wholeText(): Shape<RawText> {
  return { words: 'a text', read: (written, at) => (isCut(written, at) ? undefined : readText(written, at)) }
}

/** Words that stay as they are, line ends in them too: a quotation. */
export function quotation(): Shape<string> {
  return {
    words: 'the account’s own words',
    read: (written, at) => {
      if (isCut(written, at)) return undefined
      return written.kind === 'text' && written.words.trim() !== ''
        ? written.words.trim()
        : reportKind(written, 'the account’s own words, in one language', at)
    },
  }
}

/** Words in no language: a symbol, a reason for the file only. */
export function words(): Shape<string> {
  return {
    words: 'a text',
    read: (written, at) =>
      written.kind === 'text' ? oneLine(written, at) : reportKind(written, 'a text in one language', at),
  }
}

function readText(written: Written, at: At): RawText | undefined {
  if (written.kind === 'text') return oneLine(written, at)
  if (written.kind === 'map') return inLanguages(written, at)
  if (written.kind === 'list' && written.inBrackets) {
    at.report('texts-are-dash-lists', `Unexpected brackets in \`${at.key}\`, expected a text`, {
      todo: ownLine,
      place: written.place,
    })
    return undefined
  }
  return reportKind(written, 'a text', at)
}

const ownLine = 'Write `>-` after the key and the text on the next line, indented.'

function isCut(written: Written, at: At): boolean {
  const parts = written.kind === 'map' ? written.entries.map((entry) => entry.value) : [written]
  const cut = parts.flatMap((part) => (part.kind === 'text' || part.kind === 'nothing' ? (part.cut ?? []) : [])).at(0)
  if (cut === undefined) return false
  at.report('text-is-whole', `A \`#\` after a space cuts the text of \`${at.key}\` short here`, {
    todo: ownLine,
    place: cut,
  })
  return true
}

/** A text is one paragraph: where its lines end in the file says nothing. */
function oneLine(written: Extract<Written, { kind: 'text' }>, at: At): string | undefined {
  const line = written.words.replace(/[ \t]*[\r\n\t][ \t\r\n]*/g, ' ').trim()
  return line === '' ? reportKind({ kind: 'nothing', place: written.place }, 'a text', at) : line
}

function inLanguages(written: WrittenMap, at: At): RawText | undefined {
  const stranger = written.entries.find((entry) => !languagePattern.test(entry.key))
  const empty = written.entries.find((entry) => entry.value.kind === 'nothing')
  if (written.inBrackets && empty !== undefined) {
    at.report('texts-are-dash-lists', `A comma cuts the text of \`${at.key}\` here`, {
      todo: 'Give each language its own line, without brackets.',
      place: empty.keyPlace,
    })
    return undefined
  }
  if (stranger !== undefined || written.entries.length === 0)
    return reportKind(written, 'a text, or one for each language (`en: …`)', at)
  const lines = written.entries.flatMap(({ key, value }) => {
    const line = value.kind === 'text' ? oneLine(value, { ...at, key }) : reportKind(value, 'a text', { ...at, key })
    return line === undefined ? [] : [[key, line] as const]
  })
  return lines.length === written.entries.length ? Object.fromEntries(lines) : undefined
}
