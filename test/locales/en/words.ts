import { toString as wordsOf } from 'mdast-util-to-string'
import { expect } from 'vitest'
import type { Claim, ClaimSpeaker, Meeting, Phrase } from '../../../src/locales/claim.ts'
import { phrase } from '../../../src/locales/phrase.ts'
import type { CrossReference } from '../../../src/model/document.ts'

/** What is said, and how: a line of a table. */
export type Line = readonly [what: string, words: Phrase | string]

/** Compares lines with the table of a name, beside this file; `vitest -u` writes it anew, to be read in the diff. */
export async function expectTable(name: string, lines: readonly Line[]): Promise<void> {
  const width = Math.max(...lines.map(([what]) => what.length))
  const text = lines.map(([what, words]) => setLine(what, shown(words) || '–', width)).join('\n')
  await expect(`${text}\n`).toMatchFileSnapshot(`${name}.txt`)
}

/** Sets long words below their name, on lines of at most 120 characters. */
function setLine(what: string, words: string, width: number): string {
  const line = `${what.padEnd(width)}  ${words}`
  return line.length <= 120
    ? line
    : `${what}\n    ${words.replace(/(?=.{117}).{1,116} /gu, '$&\n    ').replace(/ +\n/gu, '\n')}`
}

/** A seminar that its place names. */
export const geneva: Meeting = {
  id: 'geneva',
  kind: 'seminar',
  final: false,
  online: false,
  place: { name: phrase`Geneva` },
  called: { name: phrase`the Geneva seminar` },
  named: false,
  byPlace: true,
}
/** Another. */
export const beijing: Meeting = {
  ...geneva,
  id: 'beijing',
  place: { name: phrase`Beijing` },
  called: { name: phrase`the Beijing seminar` },
}
/** The final conference. */
export const oslo: Meeting = {
  ...geneva,
  id: 'oslo',
  kind: 'conference',
  final: true,
  place: { name: phrase`Oslo` },
  called: { name: phrase`the final conference` },
  byPlace: false,
}
/** A clause. */
export const x = phrase`x holds`
/** A sentence. */
export const X = phrase`X holds.`
/** A plain sentence of an account. */
export const plain: Claim = { level: 'said', as: 'clause', text: x, by: [] }
/** A delegation. */
export const norway: ClaimSpeaker = { kind: 'delegation', name: phrase`Norway` }
/** A delegation whose name has a comma. */
export const samoa: ClaimSpeaker = { kind: 'delegation', name: phrase`Samoa, on behalf of small islands` }
/** A person with an office. */
export const person: ClaimSpeaker = { kind: 'person', name: phrase`Ms. Example`, office: phrase`Deputy Minister` }
/** An office alone. */
export const chair: ClaimSpeaker = { kind: 'person', office: phrase`the Chair` }
/** A group with an article. */
export const hosts: ClaimSpeaker = { kind: 'group', name: phrase`the host countries` }
/** A group without one. */
export const donors: ClaimSpeaker = { kind: 'group', name: phrase`donors` }
/** Supporters who are named within the sentence. */
export const few = phrase`Chile and Peru`
/** Supporters who have a sentence of their own. */
export const some = phrase`Chile, Peru and Mexico`

/** Where a claim stands that begins, and bears on nothing. */
export const first = { meeting: geneva, continues: false, turn: 0, see: [] } as const

/** Refers to a paragraph. */
export function to(number: number): CrossReference {
  return { type: 'crossReference', bookmark: 'finding:geneva/x', value: String(number) }
}

/** Refers to paragraphs. */
export function at(...numbers: readonly number[]): readonly CrossReference[] {
  return numbers.map(to)
}

/** Names what is recorded of a claim. */
export function nameOf({ level, verb, as, by }: Claim): string {
  return [level, verb, as === 'clause' ? undefined : as, by.length > 0 ? 'by somebody' : undefined]
    .filter((part) => part !== undefined)
    .join(' ')
}

/** Shows no-break spaces. */
export function shown(words: Phrase | string): string {
  return (typeof words === 'string' ? words : wordsOf([...words])).replaceAll('\u00a0', '~')
}
