import { BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx'
import type { BlockData } from '../../model/document.ts'
import type { Bookmark } from '../../model/names.ts'
import type { DraftComments } from './draft-comments.ts'

/** Puts into a document what points at its words: bookmarks, and in a draft comments. */
export interface Marks {
  readonly bookmark: (name: Bookmark, children: readonly ParagraphChild[]) => ParagraphChild[]
  /** Bookmarks a block's words and comments on them, as its data say. */
  readonly block: (data: BlockData | undefined, children: readonly ParagraphChild[]) => ParagraphChild[]
}

/**
 * Makes the marks of one document. They count from 1: docx 9.7.1 gives every `Bookmark` the id 1, hence the start and
 * the end by themselves.
 */
export function marksOf(comments: DraftComments): Marks {
  let last = 0
  const bookmark: Marks['bookmark'] = (name, children) => {
    last += 1
    return [new BookmarkStart(name, last), ...children, new BookmarkEnd(last)]
  }
  const block: Marks['block'] = (data, children) => {
    const marked = data?.bookmark === undefined ? [...children] : bookmark(data.bookmark, children)
    return data?.sources === undefined ? marked : comments.on(data.sources, marked)
  }
  return { bookmark, block }
}
