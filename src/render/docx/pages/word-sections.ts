import { type ISectionOptions, SectionType } from 'docx'
import type { SetSection } from '../compile-tree.ts'
import type { Setting } from '../setting.ts'
import { beginsPage } from './begins-page.ts'
import { headersAndFooters } from './headers-and-footers.ts'
import { page } from './page.ts'

/**
 * Puts the sections of a report on pages: a section of Word's for the cover, one for the report, one for the supplement
 * and for each annex. Header and footer begin after the cover, and go on from section to section.
 */
export function wordSections(sections: readonly SetSection[], setting: Setting): ISectionOptions[] {
  let opened = false
  return onPages(sections).map(({ role, children }) => {
    const first = role !== 'cover' && !opened
    opened ||= first
    return {
      properties: {
        type: SectionType.NEXT_PAGE,
        page: { size: { width: page.width, height: page.height }, margin: page.margin },
        titlePage: first,
      },
      ...headersAndFooters(role === 'cover' ? 'cover' : first ? 'report' : 'continued', setting),
      children,
    }
  })
}

function onPages(sections: readonly SetSection[]): readonly SetSection[] {
  const pages: SetSection[] = []
  for (const section of sections) {
    const before = pages.at(-1)
    if (before === undefined || beginsPage(section.role, before.role)) pages.push(section)
    else pages.splice(-1, 1, { role: before.role, children: [...before.children, ...section.children] })
  }
  return pages
}
