import type { Bookmark } from '../../model/names.ts'
import type { ReportRoot } from '../../model/document.ts'
export function pagesOf(root: ReportRoot): ReadonlyMap<Bookmark, number> {
  return new Map(root.children.flatMap((section) => section.children.flatMap((block) => block.type === 'heading' ? [[block.data.bookmark, 1] as const] : [])))
}
