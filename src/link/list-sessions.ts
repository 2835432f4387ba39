import type { ReportFault } from '../model/diagnostic.ts'
import { didYouMean } from '../model/did-you-mean.ts'
import type { Slug } from '../model/names.ts'
import type { RawSeries, ReadFile } from '../read/read-file.ts'
import { reportRepeats } from './ids.ts'

/** A session's file by the id of its session. */
export interface Listed {
  readonly id: Slug
  readonly file: ReadFile
}

/**
 * Compares the list of series.yaml with the files that are there, and puts the sessions in THE order: unlisted ones
 * last, so that they are looked at too.
 */
export function listSessions(series: RawSeries, files: readonly ReadFile[], report: ReportFault): readonly Listed[] {
  const found = files.filter((file) => file.kind === 'session').map((file): Listed => ({ id: idOf(file), file }))
  const names = series.has.sessions ?? []
  reportRepeats(names, 'session', report)
  const declared = found.flatMap(({ id, file: { session } }) =>
    session?.has.session === undefined ? [] : [{ name: id, place: session.placeOf('session') }],
  )
  reportRepeats(declared, 'file of the session', report)
  for (const { name, place } of names) {
    if (found.some(({ id }) => id === name)) continue
    const unlisted = found.map(({ id }) => id).filter((id) => !names.some((other) => other.name === id))
    report('session-has-its-file', `No file records the session \`${name}\``, { todo: todoFor(name, unlisted), place })
  }
  const listed = names.map(({ name }) => name)
  if (!series.failed.has('sessions')) for (const session of found) reportUnlisted(session, listed, report)
  const rank = new Map(names.map(({ name }, index) => [name, index]))
  return found.sort((a, b) => (rank.get(a.id) ?? names.length) - (rank.get(b.id) ?? names.length))
}

/** Finds the id of the session that a file records: the one that it says, or else the name of the file. */
export function idOf({ session, stem }: ReadFile): Slug {
  return session?.has.session ?? stem
}

function todoFor(name: Slug, unlisted: readonly Slug[]): string {
  const near = unlisted.length > 0 ? didYouMean(name, unlisted) : undefined
  return (
    near ?? `Write ${name}.yaml beside series.yaml (with \`notes: none\` if no account exists), or take the name out.`
  )
}

function reportUnlisted({ id, file: { session } }: Listed, listed: readonly Slug[], report: ReportFault): void {
  if (session?.has.session === undefined || listed.includes(id)) return
  report('session-is-listed', `The session \`${id}\` is not listed in series.yaml`, {
    todo: `Add \`${id}\` to \`sessions\` there, at its place in the order.`,
    place: session.placeOf('session'),
  })
}
