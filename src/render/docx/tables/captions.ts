import type { ReportRoot, Table } from '../../../model/document.ts'
import type { Bookmark } from '../../../model/names.ts'

/** A caption in parts: the words before the number, the number, the words after it. */
export interface Caption {
  readonly before: string
  readonly number: string
  readonly after: string
  /** The name of the counter by which Word finds the number: the letters before it, without spaces. */
  readonly counter: string
}

/**
 * Takes the captions of a report's tables apart where Word's own counter gives the number that they hold: "Table 1.
 * Meetings". A caption without a number, or with another, is left out: it is set as it stands.
 */
export function captionsOf(root: ReportRoot): ReadonlyMap<Bookmark, Caption> {
  const counts = new Map<string, number>()
  const tables = root.children.flatMap((section) => section.children.filter((block) => block.type === 'table'))
  return new Map(
    tables.flatMap(({ data }) => {
      const caption = apart(data)
      if (caption === undefined) return []
      const count = (counts.get(caption.counter) ?? 0) + 1
      counts.set(caption.counter, count)
      return caption.number === String(count) ? [[data.bookmark, caption] as const] : []
    }),
  )
}

function apart({ caption }: Table['data']): Caption | undefined {
  const [, before, number, after] = /^(\D*)(\d+)(.*)$/su.exec(caption) ?? []
  if (before === undefined || number === undefined || after === undefined) return undefined
  return { before, number, after, counter: before.replace(/[^\p{L}]/gu, '') || 'Table' }
}
