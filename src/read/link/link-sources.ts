import type { Lang } from '../../model/names.ts'
import type { Source } from '../../model/session.ts'
import type { RawSession } from '../read-file.ts'
import type { Tell } from '../tell.ts'
import { inLanguage } from './in-language.ts'
import { namesIn } from './names-in.ts'
import { tellRepeats } from './tell-repeats.ts'

/** Makes the sources of a session: an account is in the language of the notes, unless it says another. */
export function linkSources({ has }: RawSession, language: Lang, tell: Tell): readonly Source[] {
  tellRepeats(namesIn(has.sources), 'source', tell)
  return has.sources.flatMap(({ has: { id, title, language: own } }) => {
    if (id === undefined || title === undefined) return []
    return [{ id, title: inLanguage(title, language), language: own ?? language }]
  })
}
