import type { ReportRoot, Table } from '../../../model/document.ts'
import type { Bookmark } from '../../../model/names.ts'

/**
 * A caption in parts. `counted` names the counter that Word finds the number by: all the words before it, without
 * spaces.
 */
export interface Caption {
  readonly before: string
  readonly number: string
  readonly after: string
  readonly counted: string
}

/**
 * Takes the captions of a report's tables apart, where Word's own counter gives the number that they hold: "Table 1.
 * Meetings". A caption without a number, or with another, has no parts and stands as it is.
 */
export function captionsOf(root: ReportRoot): ReadonlyMap<Bookmark, Caption> {
  const counters = new Map<string, number>()
  const tables = root.children.flatMap((section) => section.children.filter((block) => block.type === 'table'))
  return new Map(
    tables.flatMap(({ data }) => {
      const caption = apart(data)
      if (caption === undefined) return []
      const count = (counters.get(caption.counted) ?? 0) + 1
      counters.set(caption.counted, count)
      return caption.number === String(count) ? [[data.bookmark, caption] as const] : []
    }),
  )
}

function apart({ caption }: Table['data']): Caption | undefined {
  const [, before, number, after] = /^(\D*)(\d+)(.*)$/su.exec(caption) ?? []
  if (before === undefined || number === undefined || after === undefined) return undefined
  return { before, number, after, counted: before.replace(/[^\p{L}]/gu, '') || 'Table' }
}
