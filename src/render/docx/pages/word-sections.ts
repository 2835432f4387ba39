import { type ISectionOptions, Paragraph, SectionType } from 'docx'
import { listItem } from '../lists/fit-list.ts'
import { joined, type SetPart } from '../lists/set-parts.ts'
import type { SetSection } from '../through-remark-docx.ts'
import type { WordContext } from '../word-context.ts'
import { headersAndFooters, isTwoSided } from './headers-and-footers.ts'
import { beginsPage } from './page-breaks.ts'
import { page } from './page-geometry.ts'

/**
 * Puts the sections of a report on pages. Word has one section for the cover, one for the report, one for the
 * supplement and one for the annexes, and more for lists in columns. Header and footer begin after the cover, or with
 * it where it is a part of a United Nations document, and go on from section to section.
 */
export function wordSections(sections: readonly SetSection[], context: WordContext): ISectionOptions[] {
  const onPages = joinedByPage(sections)
  const isDocument = isTwoSided(context)
  const opening = isDocument ? 0 : onPages.findIndex(({ role }) => role !== 'cover')
  return onPages.flatMap(({ role, parts }, index) => {
    const part = index === opening ? 'report' : role === 'cover' && !isDocument ? 'cover' : 'continued'
    const [first = { columns: 1, children: [] }, ...others] = withFoot(parts)
    return [
      { ...wordSection(first, part === 'report', SectionType.NEXT_PAGE), ...headersAndFooters(part, context) },
      ...others.map((other) => wordSection(other, false, SectionType.CONTINUOUS)),
    ]
  })
}

/** Word makes columns of the same length only where something follows on the page: here, an empty line. */
function withFoot(parts: readonly SetPart[]): readonly SetPart[] {
  const isLong = (parts.at(-1)?.columns ?? 1) > 1
  return isLong ? [...parts, { columns: 1, children: [new Paragraph({ style: 'Spacer' })] }] : parts
}

function wordSection(
  { columns, children }: SetPart,
  titlePage: boolean,
  type: NonNullable<ISectionOptions['properties']>['type'] & {},
): ISectionOptions {
  return {
    properties: {
      type,
      page: { size: { width: page.width, height: page.height }, margin: page.margin },
      titlePage,
      ...(columns > 1 ? { column: { count: columns, space: listItem.gap, equalWidth: true } } : {}),
    },
    children,
  }
}

type SectionOnPages = Pick<SetSection, 'role' | 'parts'>

/** Joins a section that does not begin a page to the one before it. */
function joinedByPage(sections: readonly SetSection[]): readonly SectionOnPages[] {
  const made: SectionOnPages[] = []
  for (const section of sections) {
    const before = made.at(-1)
    if (before === undefined || beginsPage(section.role, before.role)) made.push(section)
    else made.splice(-1, 1, { role: before.role, parts: joined([...before.parts, ...section.parts]) })
  }
  return made
}
