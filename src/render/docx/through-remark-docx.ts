/**
 * The door to remark-docx 0.3.29: how a tree goes in, and how ours comes out. Nothing else in the house imports it.
 *
 * - **In.** remark-docx is a compiler of unified: it is given the root of the tree, and visits its children. For each
 *   type of node it has a builder, `(node, ctx) => components of docx`. A plugin brings builders of its own; they come
 *   before those of remark-docx, and one that returns `null` leaves the node to them. `ctx.render(children)` sets the
 *   nodes inside a node with the same builders; it is called as a method, and may be given another `ctx` for what is
 *   inside.
 * - **Captured.** All children of our root are sections, a type of node that only our plugin knows. Its builder keeps
 *   the `ctx`, sets the blocks of the section (all blocks are ours: `blocks/set-block.ts`), and keeps them here. Inside
 *   a block `ctx.render` sets plain words, emphasis, strong and links; foreign words, cross-references and the
 *   references to notes have builders below.
 * - **Out.** After the last section we leave by a throw. What remark-docx would make next is a document that can have
 *   no header, footer, numbering of ours, comment or language. Even empty it would cost a sixth of the time, and on
 *   Node 20 it fails for want of iterator helpers. Our own document is made of the kept sections by `partsOf`
 *   (`package/parts-of.ts`). The compiler returns a promise: it is awaited inside the `try`, or a failure would be an
 *   unhandled rejection.
 *
 * Notes are not handed to remark-docx, since it would write a second mark into each; so its own count of them is not
 * used either (`words/footnotes.ts`). It and we must share one copy of docx, the version that it pins.
 */
import type { TextRun } from 'docx'
import type { RemarkDocxPlugin } from 'remark-docx'
import remarkDocx from 'remark-docx'
import { unified } from 'unified'
import type { Section } from '../../model/document.ts'
import type { Lang } from '../../model/names.ts'
import { directionOfLanguage, hasItalics } from '../../model/text.ts'
import { type SetPart, setParts } from './lists/set-parts.ts'
import { setTableNoteMark } from './tables/set-table-notes.ts'
import type { SectionContext, WordContext } from './word-context.ts'
import { type SetFootnote, setFootnoteReference, setFootnotes } from './words/footnotes.ts'
import { setCrossReference } from './words/set-cross-reference.ts'
import { rightward, setWords } from './words/set-words.ts'
import { wordLanguage } from './words/word-language.ts'

/** A section of the report, set but not yet on pages, with its notes for the foot of pages. */
export interface SetSection {
  readonly role: Section['role']
  readonly parts: readonly SetPart[]
  readonly footnotes: readonly SetFootnote[]
}

/** Thrown after the last section, to leave remark-docx. */
const done = Symbol('done')

/**
 * Sets the sections of a report, in their order: their blocks by our own builders, and what is inside by remark-docx.
 */
export async function setSections(context: WordContext): Promise<readonly SetSection[]> {
  const { root, meta } = context.report
  const sections: SetSection[] = []
  const capture: RemarkDocxPlugin = async () => ({
    section: (node, ctx) => {
      const within = {
        ...context,
        role: node.role,
        inlines: (children) => ctx.render(children),
      } satisfies SectionContext
      sections.push(setSection(node, within))
      if (sections.length === root.children.length) throw done
      return null
    },
  })
  try {
    await unified()
      .use(remarkDocx, { plugins: [capture, inlineBuilders(context)], direction: meta.direction })
      .stringify(root)
  } catch (end) {
    if (end !== done) throw end
  }
  return sections
}

function setSection(node: Section, context: SectionContext): SetSection {
  return {
    role: node.role,
    parts: setParts(node.children, context),
    footnotes: setFootnotes(node, context.footnotes, context.inlines),
  }
}

/** Sets what stands inside a paragraph and what remark-docx cannot set, or not with its language. */
function inlineBuilders(context: WordContext): RemarkDocxPlugin {
  const { tableNotes, numbering, captions, report, words } = context
  const targets = { chainOf: numbering.chainOf, captions, words }
  return async () => ({
    languageRun: (node, ctx) => ctx.render(node.children, foreign(ctx, node.lang, node.direction === 'rtl')),
    text: (node, ctx) => setText(node.value, ctx, report.meta.language),
    crossReference: (node) => setCrossReference(node, targets),
    footnoteReference: (node) => {
      const label = node.label ?? node.identifier
      return tableNotes.has(node.identifier)
        ? setTableNoteMark(node, label, context)
        : setFootnoteReference(node, label, context)
    },
  })
}

/** What remark-docx hands from node to node. */
type NodeContext = Parameters<NonNullable<Awaited<ReturnType<RemarkDocxPlugin>>['text']>>[1]

/** The context inside words of another language: remark-docx passes on keys that it does not know. */
type ForeignContext = NodeContext & { readonly language: Lang }

function foreign(ctx: NodeContext, language: Lang, rtl: boolean): ForeignContext {
  return { ...ctx, rtl, language }
}

function isForeign(ctx: NodeContext): ctx is ForeignContext {
  return 'language' in ctx
}

/** Sets plain words. Those of a report in a Latin or Cyrillic script, which are most, are left to remark-docx. */
function setText(text: string, ctx: NodeContext, language: Lang): TextRun[] | null {
  const { bold, italic, link } = ctx.style
  const looks = {
    ...(bold ? { bold: true } : {}),
    ...(italic ? { italics: true } : {}),
    ...(link ? { style: 'Hyperlink' } : {}),
  }
  if (isForeign(ctx)) {
    const isTurned = directionOfLanguage(language) === 'rtl' && directionOfLanguage(ctx.language) === 'ltr'
    const foreign = { ...looks, language: wordLanguage(ctx.language) }
    return setWords(isTurned ? rightward(text) : text, ctx.language, foreign)
  }
  return hasItalics(language) ? null : setWords(text, language, looks)
}
