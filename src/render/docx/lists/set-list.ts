import { Paragraph } from 'docx'
import type { ColumnList } from '../../../model/document.ts'
import type { SectionContext } from '../word-context.ts'
import { listItem } from './fit-list.ts'

/** Sets the title of a list in columns. It stands on the page of the first item, and over all columns. */
export function setListTitle({ data }: ColumnList, { inlines }: SectionContext): readonly Paragraph[] {
  return data?.title === undefined ? [] : [new Paragraph({ style: 'ListTitle', children: inlines(data.title) })]
}

/** Sets the items of a list in columns, a paragraph each. The columns are those of their section. */
export function setListItems({ children }: ColumnList, { inlines }: SectionContext): readonly Paragraph[] {
  return children.map((item) => new Paragraph({ style: listItem.style, children: inlines(item.children) }))
}
