import type { FileChild, Paragraph } from 'docx'
import type { RemarkDocxPlugin } from 'remark-docx'
import remarkDocx from 'remark-docx'
import { unified } from 'unified'
import type { Section } from '../../model/document.ts'
import { setBlock } from './blocks/set-block.ts'
import type { SectionSetting, Setting } from './setting.ts'
import { setWords } from './words/set-words.ts'

/** A section of the report, set. */
export interface SetSection {
  readonly role: Section['role']
  readonly children: readonly FileChild[]
}

/** A report, set but not yet on pages: sections, and the notes at the foot of pages by their number. */
export interface SetReport {
  readonly sections: readonly SetSection[]
  readonly footnotes: Readonly<Record<number, { readonly children: readonly Paragraph[] }>>
}

/** Thrown after the last section, to leave remark-docx. */
const done = Symbol('done')

/**
 * Gives the tree to remark-docx and keeps what becomes of it. The document that remark-docx 0.3.29 goes on to make can
 * have no header, footer, numbering of ours, comments or language; it would be empty, and cost a sixth of the time: we
 * leave before. Our plugin keeps the sections, and the notes. Only the numbers of the notes are remark-docx's; given
 * the notes themselves, it would write a second mark into each.
 */
export async function compileTree(setting: Setting): Promise<SetReport> {
  const { root, meta } = setting.report
  const sections: SetSection[] = []
  const footnotes: Record<number, { readonly children: readonly Paragraph[] }> = {}
  const keep: RemarkDocxPlugin = async () => ({
    section: (node, ctx) => {
      const within: SectionSetting = {
        ...setting,
        role: node.role,
        inlines: (children) => ctx.render(children),
        footnote: (identifier, children) => {
          footnotes[ctx.footnote.id(identifier)] = { children }
        },
      }
      sections.push({ role: node.role, children: node.children.flatMap((block) => setBlock(block, within)) })
      if (sections.length === root.children.length) throw done
      return null
    },
  })
  try {
    await unified()
      .use(remarkDocx, { plugins: [keep, setWords(setting)], direction: meta.direction })
      .stringify(root)
  } catch (end) {
    if (end !== done) throw end
  }
  return { sections, footnotes }
}
