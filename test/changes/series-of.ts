import { linkSeries } from '../../src/link/link-series.ts'
import type { Series } from '../../src/model/notes.ts'
import type { SourceFile } from '../../src/model/source-file.ts'
import { readFiles } from '../../src/read/read-files.ts'

/** Links notes that are known to be good. */
export function linked(files: readonly SourceFile[]): Series {
  const { value, diagnostics } = linkSeries(readFiles(files))
  if (value === undefined) throw new Error(diagnostics.map(({ what, place }) => `${place?.file}: ${what}`).join('\n'))
  return value
}

/** The text of every file of a series, by its name. */
export type Texts = Readonly<Record<string, string>>

/** Links a series of these files. */
export function seriesOf(texts: Texts): Series {
  return linked(filesOf(texts))
}

/** Makes the files of a series of their texts. */
export function filesOf(texts: Texts): readonly SourceFile[] {
  return Object.entries(texts).map(([name, text]) => ({
    path: `sessions/${name}`,
    bytes: new TextEncoder().encode(text),
  }))
}

/** A series of two meetings, with a statement of every kind. */
export const base: Texts = {
  'series.yaml': `series:
  title: Meetings on peace operations
  organizers:
    - the Ministry of Foreign Affairs
  language: en
sessions: [geneva, oslo]
themes:
  - id: planning
    title: Planning
    topics:
      - id: roles
        title: Roles
  - id: protection
    title: Protection
report:
  date: 2008-06
  status: organizer
editions:
  - id: open
    shows: [public]
  - id: inner
    shows: [public, restricted]
`,
  'geneva.yaml': `place: Geneva
date: 2007-05-11
attribution: on-record
agreed:
  - id: early
    theme: planning
    level: full
    that:
      en: >-
        planning should start early
      fr: >-
        la planification devrait commencer tôt
    reservations:
      - no new structures are created
voted:
  - id: costs
    theme: planning
    proposition: >-
      Members are willing to pay more.
    votes: {for: 50, against: 39, neither: 2}
raised:
  - id: late
    theme: planning
    as: noted
    by:
      delegation: Norway
    that: >-
      planning often starts late
dilemmas:
  - id: who
    theme: protection
    question: >-
      who is responsible for the protection of civilians
    outcome: left-open
  - id: two-goods
    theme: protection
    between:
      - horn: the need for security
        because:
          - nothing can be built without it
      - horn: the need for justice
`,
  'oslo.yaml': `place: Oslo
date: 2007-10-05
raised:
  - id: training
    theme: planning
    that: >-
      training in common helps
    disputes: [geneva/late]
follow-up:
  - id: network
    says: >-
      A network was to continue the contact after the Oslo meeting.
`,
}

/** The same series, in which words of one file are others. */
export function edited(file: string, ...edits: readonly (readonly [was: string, is: string])[]): Texts {
  const text = edits.reduce((words, [was, is]) => {
    if (!words.includes(was)) throw new Error(`${file} does not say ${was}`)
    return words.replace(was, is)
  }, base[file] ?? '')
  return { ...base, [file]: text }
}
