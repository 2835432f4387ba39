import type { Slug } from '../../model/names.ts'
import { remembering } from '../../model/remembering.ts'
import { defaultsOf } from '../field.ts'
import type { RawSeries } from '../read-file.ts'
import { thresholdFields } from '../series-fields.ts'
import type { Known } from './known.ts'
import { linkThemes, themesByName } from './link-themes.ts'
import type { Listed } from './list-sessions.ts'
import { statementNames } from './statement-names.ts'

/** A session, and the ids of its statements if its file could be read. */
type Named = readonly [session: Slug, statements: ReadonlySet<Slug> | undefined]

/**
 * Gathers what statements are held against. The same series and the same names give the same object, however the words
 * of the statements change: a session that is the same file then need not be linked again.
 */
export function knownOf(raw: RawSeries, listed: readonly Listed[]): Known {
  return gather(
    raw,
    ...listed.map(({ id, raw: session }) =>
      named(
        id,
        session &&
          statementNames(session)
            .map(({ name }) => name)
            .join(' '),
      ),
    ),
  )
}

const named = remembering(
  (session: Slug, names: string | undefined): Named => [
    session,
    names === undefined ? undefined : new Set(names.split(' ')),
  ],
)

/** A session that is listed and cannot be looked into is there, and knows nothing. */
const gather = remembering((raw: RawSeries, ...read: readonly Named[]): Known => {
  const language = raw.has.series?.has.language ?? 'en'
  const themes = themesByName(
    raw,
    linkThemes(raw, language, () => undefined),
  )
  const unread = (raw.has.sessions ?? []).map(({ name }): Named => [name, undefined])
  const { full, broad, prevailing, minimum } = raw.has.thresholds?.has ?? defaultsOf(thresholdFields)
  return {
    language,
    ...(themes && { themes }),
    statements: new Map([...unread, ...read]),
    thresholds: { full, broad, prevailing, minimum },
  }
})
