import type { Report } from '../../model/report.ts'
import { isHyphenated, primary } from '../../model/text.ts'
import { writeBase } from '../../ooxml/base.ts'
import { baseOf } from '../../ooxml/base-of.ts'
import type { Parts } from '../../ooxml/open-package.ts'
import { readParagraphs } from '../../ooxml/paragraphs.ts'
import { writePackage } from '../../ooxml/write-package.ts'
import type { Given, Renderer } from '../define-renderer.ts'
import { withSymbolBlank } from '../prepare-masthead.ts'
import { withBasePart } from './package/base-part.ts'
import { coreProperties, customProperties } from './package/document-properties.ts'
import { mended } from './package/mends.ts'
import { inPart } from './package/parts.ts'
import { partsOf } from './package/parts-of.ts'
import { isTwoSided } from './pages/headers-and-footers.ts'
import { wordSections } from './pages/word-sections.ts'
import { styleSheet } from './styles/style-sheet.ts'
import { setSections } from './through-remark-docx.ts'
import { wordContextOf } from './word-context.ts'
import { withNoBreakSpaces } from './words/no-break-spaces.ts'

/**
 * Renders a report as a Word document that an editor can work in: named styles, and Word's own numbering, fields,
 * notes, contents and bookmarks. A draft has the sources of each block in comments, and tracks revisions. The same
 * report gives the same bytes. There are no diagnostics: what a document cannot hold was reported when the notes were
 * read.
 */
export const renderDocx: Renderer = async (report, given) => {
  const root = withNoBreakSpaces(
    given.draft === undefined ? report.root : withSymbolBlank(report.root, report.furniture),
  )
  const context = wordContextOf({ ...report, root }, given)
  const sections = await setSections(context)
  const parts = partsOf({
    styles: styleSheet(report.meta, context.numbering),
    numbering: { config: context.numbering.config },
    sections: wordSections(sections, context),
    footnotes: Object.fromEntries(sections.flatMap(({ footnotes }) => footnotes)),
    ...(context.draft ? { comments: { children: context.comments }, features: { trackRevisions: true } } : {}),
    ...(isTwoSided(context) ? { evenAndOddHeaderAndFooters: true } : {}),
    // Lines are justified, and would have wide gaps.
    ...(isHyphenated(report.meta.language)
      ? { hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2, doNotHyphenateCaps: true } }
      : {}),
    customProperties: customProperties(report.meta),
  })
  const spaced = primary(report.meta.language) === 'zh' ? withSharedWhite(parts) : parts
  const whole = new Map([...spaced, ['docProps/core.xml', coreProperties(report.meta)]])
  return { value: writePackage(mended(withWhatIsSent(whole, report, given))), diagnostics: [] }
}

/**
 * Lets a document say what was sent in it, so that what an editor changes can be told from what the notes change later.
 * An official document has nothing in it that is not shown.
 */
function withWhatIsSent(parts: Parts, { root, meta }: Report, { origins }: Given): Parts {
  if (origins === undefined || meta.symbol !== undefined) return parts
  const paragraphs = readParagraphs(parts.get('word/document.xml') ?? '')
  if ('refusal' in paragraphs) throw new Error(`Cannot read the document that was just made: ${paragraphs.refusal}`)
  return withBasePart(parts, writeBase(baseOf(paragraphs.value, root, origins)))
}

/** Two Chinese marks that meet share their white, as in a new Chinese document of Word: docx cannot ask for it. */
const withSharedWhite = inPart('word/settings.xml', (xml) =>
  xml.replace('<w:compat>', '<w:characterSpacingControl w:val="compressPunctuation"/>$&'),
)
