import type { Change, NotePath } from '../../model/change.ts'
import type { Lang } from '../../model/names.ts'
import { originalOf, tagIn } from '../../model/text.ts'
import type { Finder } from '../../write/path-at.ts'
import type { Translation } from './translations-in.ts'

/** Makes the change that writes the blanks of a missing translation; undefined where its text is not found. */
export function blanksFor({ text, language, forms }: Translation, ofNotes: Lang, find: Finder): Change | undefined {
  const path = waysTo([...find.pathAt(text.place, 'keys'), ...text.path]).find(find.isAt)
  if (path === undefined) return undefined
  const own = tagIn(text.text, language)
  if (own !== undefined)
    return {
      do: 'divide',
      path: [...path, own],
      as: 'name',
      blanks: Object.fromEntries(forms.map((form) => [form, []])),
    }
  const within = forms.length === 0 ? [] : ['name', ...forms]
  return { do: 'divide', path, as: originalOf(text.text, ofNotes), blanks: { [language]: within } }
}

/** One text or speaker may stand without the dash of a list, or with it; participants without the key `names`. */
function waysTo(path: NotePath): readonly NotePath[] {
  const by = path.indexOf('by')
  return [
    path,
    ...(path.at(-2) === 'names' ? [path.toSpliced(-2, 1)] : []),
    ...(typeof path.at(-1) === 'number' ? [path.slice(0, -1)] : []),
    ...(by >= 0 ? [[...path.slice(0, by + 1), 0, ...path.slice(by + 1)]] : []),
    ...(by >= 0 && path[by + 1] === 0 ? [path.toSpliced(by + 1, 1)] : []),
  ]
}
