import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Section } from '../../model/document.ts'
import { groupElement } from './group-element.ts'
import { groupsOf } from './groups-of.ts'
import type { Setting } from './setting.ts'

/** Sets a section. Its class is its role: by that the styles box a summary, and begin a page with an annex. */
export function sectionElement(section: Section, setting: Setting): Element {
  return h('section', { className: section.role }, ...groupsOf(section).map((group) => groupElement(group, setting)))
}
