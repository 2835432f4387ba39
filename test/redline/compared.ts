import { expect } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { openPackage, type Parts } from '../../src/ooxml/open-package.ts'
import { type Redline, redline } from '../../src/redline/redline.ts'
import { all, parse } from '../render/docx/read-docx.ts'
import { render } from '../render/docx/render.ts'
import { bookmarksIn, seenIn, type View } from './views.ts'

/** Renders a report as a Word file, and opens it. */
export async function opened(report: Report): Promise<Parts> {
  const file = openPackage(await render(report))
  if ('refusal' in file) throw new Error(file.refusal)
  return file.value
}

/** Compares two reports, with the marks of a certain day. */
export function compared(old: Parts, now: Parts, isAllMarked = true): Redline {
  const made = redline(old, now, { author: 'report', date: '2008-06-15T00:00:00Z', all: isAllMarked })
  if ('refusal' in made) throw new Error(made.refusal)
  return made.value
}

/** Expects that who accepts all has the new report, and who rejects all the old one, to the last note and number. */
export function expectBoth({ parts }: Redline, old: Parts, now: Parts): void {
  expect(seenIn(parts, 'accepted')).toEqual(seenIn(now, 'as it is'))
  expect(seenIn(parts, 'rejected')).toEqual(seenIn(old, 'as it is'))
}

/** Expects of the marks what no validator looks at; and that in these views each reference leads somewhere. */
export function expectSoundMarks({ parts }: Redline, views: readonly View[] = ['accepted', 'rejected']): void {
  const read = ['word/document.xml', 'word/footnotes.xml'].map((path) => parse(parts.get(path)))
  const marks = ['w:ins', 'w:del', 'w:pPrChange'].flatMap((name) => read.flatMap((part) => all(part, name)))
  for (const { attributes } of marks)
    expect(attributes).toMatchObject({ 'w:author': 'report', 'w:date': '2008-06-15T00:00:00Z' })
  const bookmarks = read.flatMap((part) => all(part, 'w:bookmarkStart'))
  const ids = [...marks, ...bookmarks].map(({ attributes }) => attributes['w:id'])
  expect(new Set(ids).size).toBe(ids.length)
  const deleted = read.flatMap((part) => all(part, 'w:del'))
  expect(deleted.flatMap((mark) => [...all(mark, 'w:t'), ...all(mark, 'w:instrText')])).toEqual([])
  for (const view of views) expectBookmarks(parts, view)
}

function expectBookmarks(parts: Parts, view: View): void {
  const { names, wanted } = bookmarksIn(parts, view)
  expect(wanted.filter((name) => !names.includes(name))).toEqual([])
  expect(names.filter((name, index) => names.indexOf(name) !== index || name.length > 40)).toEqual([])
}
