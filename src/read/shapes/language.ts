import type { Lang } from '../../model/names.ts'
import { shown } from '../../model/printable.ts'
import type { Shape } from '../shape.ts'
import { reportKind } from '../shape.ts'

/** The form of a language tag (BCP 47: two or three letters, then parts of two to eight). */
export const languagePattern = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

/** A language, by its tag. */
export function language(): Shape<Lang> {
  return {
    words: 'a language such as `en`',
    read: (written, at) => {
      if (written.kind !== 'text') return reportKind(written, 'a language such as `en`', at)
      if (languagePattern.test(written.words)) return written.words
      at.report('language-has-its-form', `Unexpected language \`${shown(written.words)}\`, expected a short tag`, {
        todo: 'Write `en`, `fr`, `es`, `ru`, `ar`, `zh` or another tag of the standard BCP 47.',
        place: written.place,
      })
      return undefined
    },
  }
}
