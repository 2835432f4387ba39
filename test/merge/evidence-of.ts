import { stringify } from 'yaml'
import type { Evidence, Finding, MergedDilemma, ThemeEvidence } from '../../src/model/evidence.ts'
import type { SourceFile } from '../../src/model/source-file.ts'
import { compile } from '../laws/compile.ts'

type List = 'agreed' | 'voted' | 'raised' | 'dilemmas' | 'follow-up'
type Keys = Readonly<Record<string, unknown>>

/** What a meeting recorded: statements by id, as written, each with the list in which it stands, and its keys. */
export type Recorded = Readonly<Record<string, readonly [list: List, keys: Keys]>>

/**
 * Meetings in the order of the series; the one in Oslo is the final conference. A theme is `planning` if none is given.
 */
export type Meetings = Readonly<Partial<Record<'beijing' | 'geneva' | 'brussels' | 'oslo', Recorded>>>

/** Keys that a file has beside, or in the place of, what stands in it otherwise. */
export interface Told {
  readonly series?: Keys
  readonly sessions?: Readonly<Partial<Record<keyof Meetings, Keys>>>
  /** The keys of both editions. */
  readonly editions?: Keys
}

const editions = [
  { id: 'open', shows: ['public'], annexes: ['participants', 'coverage', 'concordance'] },
  { id: 'inner', shows: ['public', 'restricted'], cover: 'letter', annexes: ['concordance'] },
]

const topics = [
  { id: 'access', title: 'Access' },
  { id: 'safety', title: 'Safety' },
]

/**
 * Writes, reads, merges and composes the notes of some meetings. `inner` is the edition that shows what is restricted.
 */
export function compiled(
  meetings: Meetings,
  edition: 'open' | 'inner' = 'inner',
  told: Told = {},
): ReturnType<typeof compile> {
  return compile(filesOf(meetings, told), edition)
}

/** Merges the notes of some meetings. */
export function evidenceOf(meetings: Meetings, edition?: 'open' | 'inner'): Evidence {
  return compiled(meetings, edition).evidence
}

/** The evidence of one theme. */
export function themeOf(meetings: Meetings, theme = 'planning'): ThemeEvidence {
  const found = evidenceOf(meetings).themes.find((candidate) => candidate.theme.id === theme)
  if (found === undefined) throw new Error(`No theme ${theme}`)
  return found
}

/** The one finding of the theme `planning`. */
export function findingOf(meetings: Meetings): Finding {
  const [finding, ...others] = themeOf(meetings).findings
  if (finding === undefined || others.length > 0) throw new Error('Expected one finding')
  return finding
}

/** The one dilemma of the theme `planning`. */
export function dilemmaOf(meetings: Meetings): MergedDilemma {
  const [dilemma, ...others] = themeOf(meetings).dilemmas
  if (dilemma === undefined || others.length > 0) throw new Error('Expected one dilemma')
  return dilemma
}

function filesOf(meetings: Meetings, told: Told): readonly SourceFile[] {
  const series = {
    series: { title: 'A series of meetings', organizers: ['the Ministry of Examples'], language: 'en', ...told.series },
    sessions: Object.keys(meetings),
    themes: ['aid', 'planning', 'protection'].map((id) => ({
      id,
      title: `Theme ${id}`,
      ...(id === 'aid' && { topics }),
    })),
    report: { date: '2008-06', status: 'organizer' },
    editions: editions.map((edition) => ({ ...edition, ...told.editions })),
  }
  const sessions = Object.entries(told.sessions ?? {})
  const keysOf = (id: string): Keys | undefined => sessions.find(([session]) => session === id)?.[1]
  return [
    file('series', series),
    ...Object.entries(meetings).map(([id, recorded]) => file(id, sessionOf(id, recorded, keysOf(id)))),
  ]
}

function sessionOf(id: string, recorded: Recorded, keys: Keys = {}): Keys {
  const listed = (list: List): readonly Keys[] =>
    Object.entries(recorded)
      .filter(([, [own]]) => own === list)
      .map(([name, [, written]]) => ({ id: name, ...(list === 'follow-up' ? {} : { theme: 'planning' }), ...written }))
  const lists = (['agreed', 'voted', 'raised', 'dilemmas', 'follow-up'] as const).map((list) => [list, listed(list)])
  return {
    place: id.slice(0, 1).toUpperCase() + id.slice(1),
    date: '2007-05-11',
    ...(id === 'oslo' ? { kind: 'conference', final: true } : { kind: 'seminar' }),
    attribution: 'on-record',
    ...keys,
    ...Object.fromEntries(lists.filter(([, written]) => (written?.length ?? 0) > 0)),
  }
}

function file(name: string, content: Keys): SourceFile {
  const text = stringify(content, { aliasDuplicateObjects: false })
  return { path: `sessions/${name}.yaml`, bytes: new TextEncoder().encode(text) }
}
