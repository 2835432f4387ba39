import type { Evidence, Finding, MergedDilemma, ThemeEvidence } from '../../src/model/evidence.ts'
import { compile } from '../laws/compile.ts'
import { type PlannedStatement, writeNotes } from '../laws/notes-plan.ts'

/** What a meeting recorded: statements by id, each with the list in which it stands, and its keys. */
export type Recorded = Readonly<
  Record<string, readonly [list: PlannedStatement['list'], keys: PlannedStatement['keys']]>
>

/**
 * Meetings in the order of the series; the one in Oslo is the final conference. A theme is `planning` if none is given.
 */
export type Meetings = Readonly<Partial<Record<'beijing' | 'geneva' | 'brussels' | 'oslo', Recorded>>>

/**
 * Writes, reads, merges and composes the notes of some meetings. `inner` is the edition that shows what is restricted.
 */
export function compiled(meetings: Meetings, edition: 'open' | 'inner' = 'inner'): ReturnType<typeof compile> {
  const sessions = Object.entries(meetings).map(([id, recorded]) => ({
    id,
    keys: { place: id, date: '2007-05-11', kind: id === 'oslo' ? 'conference' : 'seminar', attribution: 'on-record' },
    statements: Object.entries(recorded).map(([name, [list, keys]]) => planned(id, name, list, keys)),
  }))
  return compile(writeNotes({ themes: ['aid', 'planning', 'protection'], sessions }), edition)
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

function planned(
  session: string,
  id: string,
  list: PlannedStatement['list'],
  keys: PlannedStatement['keys'],
): PlannedStatement {
  const theme = list === 'follow-up' ? {} : { theme: 'planning' }
  return { list, id, session, mark: '', visibility: 'public', level: 'noted', keys: { ...theme, ...keys } }
}
