import type { SourceFile } from '../../src/model/source-file.ts'

/** A series without fault, small enough to know by heart: what a test leaves out is taken from here. */
const sound: Readonly<Record<string, string>> = {
  'series.yaml': `series:
  title: Peace operations
  organizers:
    - the Ministry of Foreign Affairs
  language: en
themes:
  - id: integration
    title: Integration
report:
  date: 2008-06
  status: organizer
editions:
  - id: member-states
`,
  session: `date: 2007-05-11
`,
}

/**
 * Makes files of snippets: each top-level key that a snippet leaves out is taken from the sound series, `place:` from
 * the name of the file, which is also the id of its session.
 */
export function complete(snippets: Readonly<Record<string, string>>): readonly SourceFile[] {
  const sessions = Object.keys(snippets).filter((name) => name !== 'series.yaml')
  const named = sessions.length > 0 ? sessions : ['geneva.yaml']
  const list = `sessions: [${named.map((name) => name.replace('.yaml', '')).join(', ')}]\n`
  const series = withRest(snippets['series.yaml'] ?? '', (sound['series.yaml'] ?? '') + list)
  const texts = named.map(
    (name) => [name, withRest(snippets[name] ?? '', `place: ${placeOf(name)}\n${sound.session ?? ''}`)] as const,
  )
  return [['series.yaml', series] as const, ...texts].map(([name, text]) => fileOf(`sessions/${name}`, text))
}

/** The place whose name a file has: Geneva for `geneva.yaml`. */
function placeOf(file: string): string {
  return `${file.slice(0, 1).toUpperCase()}${file.slice(1).replace('.yaml', '')}`
}

/** Makes one file as it stands. */
export function fileOf(path: string, content: string | Uint8Array): SourceFile {
  return { path, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }
}

/** The snippet first, so that its lines count from 1. */
function withRest(snippet: string, rest: string): string {
  const begun = snippet === '' || snippet.endsWith('\n') ? snippet : `${snippet}\n`
  const blocks = rest
    .split(/^(?=[a-z-]+:)/m)
    .filter((block) => !begun.match(new RegExp(`^${block.slice(0, block.indexOf(':'))}:`, 'm')))
  return begun + blocks.join('')
}
