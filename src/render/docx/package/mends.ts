import type { Parts } from '../../../ooxml/open-package.ts'
import { dropUnusedParts, numberRelationships } from './mend-relationships.ts'
import { inPart, type Mend } from './parts.ts'

/**
 * What docx 9.7.1 gets wrong in a package or leaves to chance, in the order in which it is mended. A test fails when
 * one of these mends is no longer needed.
 */
export const mends: readonly Mend[] = [
  { wrong: 'links have random relationship ids', mend: numberRelationships },
  { wrong: 'there are parts for comments and endnotes where there is neither', mend: dropUnusedParts },
  {
    wrong: 'there is a list of bullets that nobody asked for',
    mend: inPart('word/numbering.xml', (xml) =>
      xml
        .replace(/<w:abstractNum w:abstractNumId="1".*?<\/w:abstractNum>/s, '')
        .replace(/<w:num w:numId="1".*?<\/w:num>/s, ''),
    ),
  },
  {
    wrong: 'multilevel lists call themselves hybrid, and all their levels tentative',
    mend: inPart('word/numbering.xml', (xml) =>
      xml.replaceAll('"hybridMultilevel"', '"multilevel"').replaceAll(' w15:tentative="1"', ''),
    ),
  },
  {
    wrong: 'the style of a level of numbering stands too late',
    mend: inPart('word/numbering.xml', (xml) =>
      xml.replaceAll(/(<w:suff [^>]*\/><w:lvlText [^>]*\/><w:lvlJc [^>]*\/>)(<w:pStyle [^>]*\/>)/g, '$2$1'),
    ),
  },
  {
    wrong: 'the lower border of a paragraph stands before the left one',
    mend: inPart('word/styles.xml', (xml) =>
      xml.replaceAll(/(<w:bottom [^>]*\/>)(<w:left [^>]*\/>)(?=<w:right [^>]*\/><\/w:pBdr>)/g, '$2$1'),
    ),
  },
  {
    wrong: 'the lines above footnotes hold the mark of a note, and the settings do not name them',
    mend: (parts) => withFootnoteLines(withoutMarksInLines(parts)),
  },
  {
    wrong: 'a background is asked for, and fonts and tables are set as Word 2007 set them',
    mend: inPart('word/settings.xml', (xml) =>
      xml.replace('<w:displayBackgroundShape/>', '').replace('</w:compat>', `${sinceWord2010}</w:compat>`),
    ),
  },
  {
    wrong: 'how words are hyphenated stands too late in the settings',
    mend: inPart('word/settings.xml', (xml) =>
      xml.replace(/(<w:evenAndOddHeaders[^>]*\/>)(<w:autoHyphenation\/>.*?<w:doNotHyphenateCaps\/>)/s, '$2$1'),
    ),
  },
  {
    wrong: 'the pages of a document from right to left run from left to right',
    mend: (parts) => (isRightToLeft(parts) ? withPagesFromRightToLeft(parts) : parts),
  },
  {
    wrong: 'the paragraph that ends a section takes a line of text, which may be one too many for the page',
    mend: inPart('word/document.xml', (xml) =>
      xml.replaceAll('<w:p><w:pPr><w:sectPr>', '<w:p><w:pPr><w:pStyle w:val="Spacer"/><w:sectPr>'),
    ),
  },
]

/** Mends the parts of a document. The same parts give the same ones at every run. */
export function mended(parts: Parts): Parts {
  return mends.reduce((all, { mend }) => mend(all), parts)
}

const markInLine = new RegExp(
  '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>' +
    '(?=<w:r><w:(?:separator|continuationSeparator)/>)',
  'g',
)
const withoutMarksInLines = inPart('word/footnotes.xml', (xml) => xml.replaceAll(markInLine, ''))

const withFootnoteLines = inPart('word/settings.xml', (xml) =>
  xml.replace('<w:compat>', '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat>'),
)

/** What Word itself writes into a new document since 2010. */
const sinceWord2010 = [
  'overrideTableStyleFontSizeAndJustification',
  'enableOpenTypeFeatures',
  'doNotFlipMirrorIndents',
  'differentiateMultirowTableHeaders',
]
  .map((name) => `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>`)
  .join('')

/** The style that all others are based on says so. */
function isRightToLeft(parts: Parts): boolean {
  return /w:styleId="Normal"(?:(?!<\/w:style>).)*<w:bidi\/>/s.test(parts.get('word/styles.xml') ?? '')
}

const withPagesFromRightToLeft = inPart('word/document.xml', (xml) =>
  xml.replaceAll(/(?:<w:docGrid [^>]*\/>)?<\/w:sectPr>/g, '<w:bidi/>$&'),
)
