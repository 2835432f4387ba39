import type { Renderer } from '../define-renderer.ts'
import { withSymbolBlank } from '../prepare-masthead.ts'
import { compileTree } from './compile-tree.ts'
import { coreProperties } from './package/core-properties.ts'
import { customProperties } from './package/custom-properties.ts'
import { pack } from './package/pack.ts'
import { partsOf } from './package/parts-of.ts'
import { wordSections } from './pages/word-sections.ts'
import { settingOf } from './setting.ts'
import { styleSheet } from './styles/style-sheet.ts'
import { keepTogether } from './words/keep-together.ts'

/**
 * Renders a report as a Word document that an editor can work in: named styles, Word's own numbering, fields, notes,
 * contents and bookmarks. A draft has the sources of each block in comments, and tracks revisions. The same report
 * gives the same bytes. Reports nothing: read has refused what no document holds.
 */
export const renderDocx: Renderer = async (report, given) => {
  const root = keepTogether(given.draft === undefined ? report.root : withSymbolBlank(report.root, report.furniture))
  const setting = settingOf({ ...report, root }, given)
  const { sections, footnotes } = await compileTree(setting)
  const parts = partsOf({
    styles: styleSheet(report.meta, setting.numbering),
    numbering: { config: setting.numbering.config },
    sections: wordSections(sections, setting),
    footnotes,
    ...(setting.comments.draft
      ? { comments: { children: setting.comments.all() }, features: { trackRevisions: true } }
      : {}),
    customProperties: customProperties(report.meta),
  })
  return { value: pack(new Map([...parts, ['docProps/core.xml', coreProperties(report.meta)]])), diagnostics: [] }
}
