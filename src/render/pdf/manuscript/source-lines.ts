import type { Inline } from '../../../model/document.ts'
import { foreignWords } from '../../../model/foreign-words.ts'
import type { StatementId } from '../../../model/names.ts'
import type { Statement } from '../../../model/statement.ts'
import { directionOfLanguage } from '../../../model/text.ts'
import { statementFacts } from '../../statement-facts.ts'
import { styles, type TextStyle } from '../design/text-styles.ts'
import type { TextBlock } from './block.ts'
import type { MarkupContext } from './markup-context.ts'
import { plainRun, type TextRun } from './run.ts'
import { runsOf } from './runs-of.ts'
import { addTag, type Tag } from './tag.ts'

/**
 * Adds to a block of a draft small grey lines below it: of each statement that the block comes from its id, its level,
 * the place where it is written, and the words of the account in their own language. They are a list, whose tag is
 * added to `holder`. Outside a draft the block stays alone.
 */
export function withSourceLines(block: TextBlock, holder: Tag, context: MarkupContext): readonly TextBlock[] {
  const { draft, furniture } = context
  const { keepsNext = false, sources = [] } = block
  if (!draft || sources.length === 0) return [block]
  const style = styleBelow(block.style, styles.sources)
  const title = plainRun(furniture.sources.opening, style)
  const above: TextBlock = { kind: 'text', style, runs: [title], tag: addTag(holder, 'P'), keepsNext: true }
  const list = addTag(holder, 'L', { numbering: 'None' })
  const lines = sources.map((id, index): TextBlock => {
    const tag = addTag(addTag(list, 'LI'), 'LBody')
    const line = styleBelow(block.style, styles.source)
    const runs = runsOfSource(id, draft.get(id), line, context)
    return { kind: 'text', style: line, runs, tag, sources: [id], keepsNext: keepsNext && index === sources.length - 1 }
  })
  return [{ ...block, keepsNext: true }, above, ...lines]
}

/** The lines begin where the words of the block do, not its number. */
function styleBelow({ start, indent, end }: TextStyle, style: TextStyle): TextStyle {
  return { ...style, start: start + indent + style.start, end }
}

function runsOfSource(
  id: StatementId,
  statement: Statement | undefined,
  style: TextStyle,
  { furniture }: MarkupContext,
): readonly TextRun[] {
  const name = plainRun(id, { ...style, bold: true })
  if (statement === undefined) return [name]
  const facts = plainRun(` · ${statementFacts(statement, furniture.sources)}`, style)
  const { quote, sic } = statement
  if (quote === undefined) return [name, facts]
  const { lang, text } = quote
  const { quotation, sic: known } = furniture.sources
  const words: Inline = {
    type: 'languageRun',
    lang,
    direction: directionOfLanguage(lang),
    children: [...foreignWords(`${quotation.open}${text}${quotation.close}`, lang)],
  }
  const quoted = runsOf([words], style, furniture).map((run) => ({ ...run, quoted: true }))
  const mistakes = [plainRun(' [', style), plainRun(known, { ...style, italic: true }), plainRun(']', style)]
  return [name, facts, plainRun(' ', style), ...quoted, ...(sic ? mistakes : [])]
}
