import { type ISectionOptions, SectionType } from 'docx'
import type { SetSection } from '../through-remark-docx.ts'
import type { WordContext } from '../word-context.ts'
import { headersAndFooters, isTwoSided } from './headers-and-footers.ts'
import { beginsPage } from './page-breaks.ts'
import { page } from './page-geometry.ts'

/**
 * Puts the sections of a report on pages. Word has one section for the cover, one for the report, one for the
 * supplement and one for the annexes. Header and footer begin after the cover, or with it where
 * it is a part of a United Nations document, and go on from section to section.
 */
export function wordSections(sections: readonly SetSection[], context: WordContext): ISectionOptions[] {
  const joined = joinedByPage(sections)
  const isDocument = isTwoSided(context)
  const opening = isDocument ? 0 : joined.findIndex(({ role }) => role !== 'cover')
  return joined.map(({ role, children }, index) => {
    const part = index === opening ? 'report' : role === 'cover' && !isDocument ? 'cover' : 'continued'
    return {
      properties: {
        type: SectionType.NEXT_PAGE,
        page: { size: { width: page.width, height: page.height }, margin: page.margin },
        titlePage: part === 'report',
      },
      ...headersAndFooters(part, context),
      children,
    }
  })
}

type SectionOnPages = Pick<SetSection, 'role' | 'children'>

/** Joins a section that does not begin a page to the one before it. */
function joinedByPage(sections: readonly SetSection[]): readonly SectionOnPages[] {
  const joined: SectionOnPages[] = []
  for (const section of sections) {
    const before = joined.at(-1)
    if (before === undefined || beginsPage(section.role, before.role)) joined.push(section)
    else joined.splice(-1, 1, { role: before.role, children: [...before.children, ...section.children] })
  }
  return joined
}
