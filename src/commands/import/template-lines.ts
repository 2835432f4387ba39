import type { ReportRoot } from '../../model/document.ts'
import type { Bookmark } from '../../model/names.ts'
import { flatWords, stretchesOf } from '../../model/stretches.ts'

/** Finds where the words of a template stand that are printed, by bookmark: `templates/final-report/report.md:12:1`. */
export function templateLines({ children }: ReportRoot): ReadonlyMap<Bookmark, string> {
  return new Map(
    children
      .flatMap((section) => section.children)
      .flatMap((block): readonly (readonly [Bookmark, string])[] => {
        if (block.type !== 'numberedParagraph' && block.type !== 'heading') return []
        const [place] = stretchesOf(flatWords(block.children)).flatMap(({ from }) =>
          'place' in from ? [from.place] : [],
        )
        return place === undefined ? [] : [[block.data.bookmark, `${place.file}:${place.line}:${place.column}`]]
      }),
  )
}
