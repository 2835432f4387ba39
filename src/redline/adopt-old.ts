import { changeElements, element, elementsBelow, elementsIn } from '../ooxml/elements.ts'
import type { Element } from '../ooxml/read-xml.ts'
import type { ReportParts } from './report-parts.ts'

/**
 * Fits the old report into the file of the new one: its ids become those of nothing else there, and what it relates to
 * is related to from there. Heads and feet of pages, which are not compared, are the new ones. The relationships that
 * are given are those of the new file.
 */
export function adoptOld(old: ReportParts, new_: ReportParts): ReportParts {
  const pastBookmarks = idAfter(new_.document, bookmarks)
  const pastNotes = idAfter(new_.notes, ['w:footnote'])
  const adopt = (part: Element, ids: ReadonlyMap<string, string>): Element => {
    const lead = leadBy(ids)
    const changes = {
      'w:bookmarkStart': shiftBy(pastBookmarks),
      'w:bookmarkEnd': shiftBy(pastBookmarks),
      'w:footnoteReference': shiftBy(pastNotes),
      'w:footnote': (note: Element) => (note.attributes['w:type'] === undefined ? shiftBy(pastNotes)(note) : note),
      'w:hyperlink': lead,
      'w:headerReference': lead,
      'w:footerReference': lead,
    }
    return changeElements(part, changes) ?? element(part.name)
  }
  const links = relate(old.documentLinks, new_.documentLinks)
  const noteLinks = relate(old.noteLinks, new_.noteLinks)
  return {
    document: adopt(old.document, links.ids),
    documentLinks: links.all,
    notes: adopt(old.notes, noteLinks.ids),
    noteLinks: noteLinks.all,
  }
}

function shiftBy(past: number): (from: Element) => Element {
  return (from) => {
    const id = String(past + Number(from.attributes['w:id']))
    return { ...from, attributes: { ...from.attributes, 'w:id': id } }
  }
}

/** Leads to where the file has what an element relates to; an element without such a place is taken out. */
function leadBy(ids: ReadonlyMap<string, string>): (from: Element) => Element | undefined {
  return (from) => {
    const id = from.attributes['r:id']
    const own = id === undefined ? undefined : ids.get(id)
    if (id === undefined) return from
    return own === undefined ? undefined : { ...from, attributes: { ...from.attributes, 'r:id': own } }
  }
}

const bookmarks = ['w:bookmarkStart']

/** Gives the first number above the ids of some elements. */
export function idAfter(from: Element, names: readonly string[]): number {
  const ids = elementsBelow(from, names).map(({ attributes }) => Number(attributes['w:id']))
  return ids.reduce((most, id) => Math.max(most, id), 0) + 1
}

/** Finds the id of each old relationship in the new file. Links that it does not have are added, and parts are not. */
function relate(olds: Element, news: Element): { readonly ids: ReadonlyMap<string, string>; readonly all: Element } {
  const known = new Map(elementsIn(news).map(({ attributes }) => [leadsTo(attributes), attributes.Id ?? '']))
  const ids = new Map<string, string>()
  const added: Element[] = []
  for (const one of elementsIn(olds)) {
    const { Id = '', TargetMode } = one.attributes
    const own = known.get(leadsTo(one.attributes))
    if (own !== undefined) ids.set(Id, own)
    else if (TargetMode === 'External') {
      const id = `${Id}w`
      ids.set(Id, id)
      added.push({ ...one, attributes: { ...one.attributes, Id: id } })
    }
  }
  return { ids, all: { ...news, children: [...news.children, ...added] } }
}

function leadsTo({ Type, Target, TargetMode }: Element['attributes']): string {
  return [Type, Target, TargetMode].join(' ')
}
