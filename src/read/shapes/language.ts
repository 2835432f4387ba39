import type { Lang } from '../../model/names.ts'
import { shown } from '../../model/printable.ts'
import type { Shape } from '../shape.ts'
import { reportKind } from '../shape.ts'

/** Matches a language tag as BCP 47 forms it: two or three letters, then parts of two to eight letters or figures. */
export const languagePattern = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

/** Makes the shape of a language tag. */
export function language(): Shape<Lang> {
  return {
    words: 'a language such as `en`',
    schema: { type: 'string', pattern: languagePattern.source },
    read: (written, context) => {
      if (written.kind !== 'text') return reportKind(written, 'a language such as `en`', context)
      if (languagePattern.test(written.words)) return written.words
      context.report('language-has-its-form', `Unexpected language \`${shown(written.words)}\`, expected a short tag`, {
        todo: 'Write `en`, `fr`, `es`, `ru`, `ar`, `zh` or another tag of the standard BCP 47.',
        place: written.place,
      })
      return undefined
    },
  }
}
