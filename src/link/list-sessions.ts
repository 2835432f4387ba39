import type { ReportFault } from '../model/diagnostic.ts'
import { didYouMean } from '../model/did-you-mean.ts'
import type { Slug } from '../model/names.ts'
import type { Place } from '../model/place.ts'
import type { RawSeries, ReadFile } from '../read/read-files.ts'
import { reportRepeats } from './ids.ts'

/** The file of a session, and the id of the session. */
export interface SessionFile {
  readonly id: Slug
  readonly file: ReadFile
}

/**
 * Compares the list of sessions in series.yaml with the files, reports what does not agree, and returns the sessions in
 * the order of that list. Sessions that are not listed come last, so that their faults are found too.
 */
export function listSessions(
  series: RawSeries,
  files: readonly ReadFile[],
  report: ReportFault,
): readonly SessionFile[] {
  const found = files.filter((file) => file.kind === 'session').map((file): SessionFile => ({ id: idOf(file), file }))
  const names = series.values.sessions ?? []
  reportRepeats(names, 'session', report)
  reportRepeats(
    found.map(({ id, file }) => ({ name: id, place: startOf(file) })),
    'file of the session',
    report,
  )
  const [listed, filed] = [new Set(names.map(({ name }) => name)), new Set(found.map(({ id }) => id))]
  const unlisted = [...filed].filter((id) => !listed.has(id))
  for (const { name, place } of names) {
    if (filed.has(name)) continue
    report('session-has-its-file', `No file records the session \`${name}\``, { todo: todoFor(name, unlisted), place })
  }
  if (!series.failed.has('sessions')) for (const session of found) reportUnlisted(session, listed, report)
  const rank = new Map(names.map(({ name }, index) => [name, index]))
  return found.sort((a, b) => (rank.get(a.id) ?? names.length) - (rank.get(b.id) ?? names.length))
}

/** Finds the id of the session that a file records: the name of the file. */
export function idOf({ stem }: ReadFile): Slug {
  return stem
}

function todoFor(name: Slug, unlisted: readonly Slug[]): string {
  const near = unlisted.length > 0 ? didYouMean(name, unlisted) : undefined
  return (
    near ?? `Write ${name}.yaml beside series.yaml (with \`notes: none\` if no account exists), or take the name out.`
  )
}

function reportUnlisted({ id, file }: SessionFile, listed: ReadonlySet<Slug>, report: ReportFault): void {
  if (listed.has(id)) return
  report('session-is-listed', `The session \`${id}\` is not listed in series.yaml`, {
    todo: `Add \`${id}\` to \`sessions\` there, at its place in the order.`,
    place: startOf(file),
  })
}

function startOf({ path }: ReadFile): Place {
  return { file: path, line: 1, column: 1, endLine: 1, endColumn: 1 }
}
