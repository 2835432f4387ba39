import { AlignmentType, type ILevelsOptions, LevelFormat, LevelSuffix } from 'docx'
import { step } from '../pages/page-geometry.ts'
import type { List } from './count-labels.ts'
import type { LevelText } from './numerals.ts'

/** How one level of a list looks. */
export interface LevelLook {
  /** How its labels are written if the report has none of them. */
  readonly usual: LevelText
  /** The style whose paragraphs Word numbers by this level. */
  readonly style?: string
  /** The number stands on a line of its own, above the words; so it does when Word writes the contents anew. */
  readonly above?: true
  /** Where the number and the words stand. */
  readonly place: { readonly paragraph: NonNullable<NonNullable<ILevelsOptions['style']>['paragraph']> }
}

const upperRoman: LevelText = { format: LevelFormat.UPPER_ROMAN, text: '%.' }
const upperLetter: LevelText = { format: LevelFormat.UPPER_LETTER, text: '%.' }
const decimal: LevelText = { format: LevelFormat.DECIMAL, text: '%.' }
const lowerLetter: LevelText = { format: LevelFormat.LOWER_LETTER, text: '(%)' }
const lowerRoman: LevelText = { format: LevelFormat.LOWER_ROMAN, text: '(%)' }

/** A heading's number hangs at the margin. */
const heading: LevelLook['place'] = { paragraph: { indent: { left: step.text, hanging: step.text } } }

/** "Annex III" stands above the title (United Nations Editorial Manual). */
const annex = { above: true, place: { paragraph: { indent: { left: 0, firstLine: 0 } } } } as const

/** The number of a paragraph stands at the margin; its text begins at a tab, and its other lines at the margin. */
const paragraph: LevelLook['place'] = { paragraph: { leftTabStop: step.text, indent: { left: 0, firstLine: 0 } } }

/**
 * How every list of a document looks, level by level. The United Nations Editorial Manual labels headings
 * I. A. 1. (a), and paragraphs 1. (a) (i).
 */
export const listLooks: Readonly<Record<List, readonly LevelLook[]>> = {
  headings: [
    { usual: upperRoman, style: 'Heading1', place: heading },
    { usual: upperLetter, style: 'Heading2', place: heading },
    { usual: decimal, style: 'Heading3', place: heading },
    { usual: lowerLetter, style: 'Heading4', place: heading },
  ],
  annexes: [
    { usual: upperRoman, style: 'AnnexHeading', ...annex },
    { usual: upperLetter, place: heading },
    { usual: decimal, place: heading },
  ],
  paragraphs: [
    { usual: decimal, style: 'NumberedParagraph1', place: paragraph },
    { usual: lowerLetter, style: 'NumberedParagraph2', place: item(1) },
    { usual: lowerRoman, style: 'NumberedParagraph3', place: item(2) },
  ],
  supplement: [
    { usual: decimal, style: 'SupplementParagraph1', place: paragraph },
    { usual: lowerLetter, style: 'SupplementParagraph2', place: item(1) },
    { usual: lowerRoman, style: 'SupplementParagraph3', place: item(2) },
  ],
}

/**
 * Makes the definition by which Word numbers a level; undefined for a level that the list does not have. To Word,
 * `LEFT` is the side where lines begin, in Arabic too (to LibreOffice 7.4 it is the left side).
 */
export function levelOf(list: List, level: number, written: LevelText | undefined): ILevelsOptions | undefined {
  const look = listLooks[list][level]
  if (look === undefined) return undefined
  const { format, text, tail } = written ?? look.usual
  const style = { paragraph: look.place.paragraph, ...(look.style === undefined ? {} : { style: look.style }) }
  const label = text.replace('%', `%${level + 1}`)
  const suffix = look.above || tail !== undefined ? LevelSuffix.NOTHING : LevelSuffix.TAB
  return { level, format, text: label, suffix, alignment: AlignmentType.LEFT, style }
}

/** An item hangs; its number stands where the text of the level above begins. */
function item(level: number): LevelLook['place'] {
  return { paragraph: { indent: { left: step.text + level * step.item, hanging: step.item } } }
}
