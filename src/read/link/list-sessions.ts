import { didYouMean } from '../../model/did-you-mean.ts'
import type { Slug } from '../../model/names.ts'
import type { RawSeries, RawSession, ReadFile } from '../read-file.ts'
import { stemOf } from '../read-file.ts'
import type { Tell } from '../tell.ts'
import { tellRepeats } from './tell-repeats.ts'

/** A session's file by the id of its session; without `raw` it could not be read. */
export interface Listed {
  readonly id: Slug
  readonly raw?: RawSession
}

/**
 * Holds the list of series.yaml against the files that are there, and puts the sessions in THE order: unlisted ones
 * last, so that they are looked at too.
 */
export function listSessions(series: RawSeries, files: readonly ReadFile[], tell: Tell): readonly Listed[] {
  const found = files.filter((file) => file.kind === 'session').map(listedOf)
  const names = series.has.sessions ?? []
  tellRepeats(names, 'session', tell)
  const declared = found.flatMap(({ id, raw }) =>
    raw?.has.session === undefined ? [] : [{ name: id, place: raw.placeOf('session') }],
  )
  tellRepeats(declared, 'file of the session', tell)
  for (const { name, place } of names) {
    if (found.some(({ id }) => id === name)) continue
    const unlisted = found.map(({ id }) => id).filter((id) => !names.some((other) => other.name === id))
    tell('session-has-its-file', `No file records the session \`${name}\``, { todo: todoFor(name, unlisted), place })
  }
  if (!series.failed.has('sessions'))
    found.forEach((session) =>
      tellUnlisted(
        session,
        names.map(({ name }) => name),
        tell,
      ),
    )
  const rank = new Map(names.map(({ name }, index) => [name, index]))
  return found.sort((a, b) => (rank.get(a.id) ?? names.length) - (rank.get(b.id) ?? names.length))
}

function listedOf(file: ReadFile): Listed {
  const id = file.session?.has.session ?? stemOf(file.path)
  return file.session === undefined ? { id } : { id, raw: file.session }
}

function todoFor(name: Slug, unlisted: readonly Slug[]): string {
  const near = unlisted.length > 0 ? didYouMean(name, unlisted) : undefined
  return (
    near ?? `Write ${name}.yaml beside series.yaml (with \`notes: none\` if no account exists), or take the name out.`
  )
}

function tellUnlisted({ id, raw }: Listed, names: readonly Slug[], tell: Tell): void {
  if (raw?.has.session === undefined || names.includes(id)) return
  tell('session-is-listed', `The session \`${id}\` is not listed in series.yaml`, {
    todo: `Add \`${id}\` to \`sessions\` there, at its place in the order.`,
    place: raw.placeOf('session'),
  })
}
