import { AlignmentType, type ILevelsOptions, LevelFormat, LevelSuffix } from 'docx'
import { step } from '../pages/page.ts'
import type { List } from './count-labels.ts'
import type { LevelText } from './level-text.ts'

/**
 * The looks of one level: how it is written where the tree does not show it, where it stands, and the style that
 * numbers itself by it.
 */
export interface LevelLook {
  readonly usual: LevelText
  readonly style?: string
  /** Its number is followed by a wide space, and not by a tab; so Word writes it in the contents too. */
  readonly inLine?: true
  readonly place: { readonly paragraph: NonNullable<NonNullable<ILevelsOptions['style']>['paragraph']> }
}

const upperRoman: LevelText = { format: LevelFormat.UPPER_ROMAN, text: '%.' }
const upperLetter: LevelText = { format: LevelFormat.UPPER_LETTER, text: '%.' }
const decimal: LevelText = { format: LevelFormat.DECIMAL, text: '%.' }
const lowerLetter: LevelText = { format: LevelFormat.LOWER_LETTER, text: '(%)' }
const lowerRoman: LevelText = { format: LevelFormat.LOWER_ROMAN, text: '(%)' }

/** A heading's number hangs at the margin. */
const heading: LevelLook['place'] = { paragraph: { indent: { left: step.text, hanging: step.text } } }

/** "Annex III" stands in the line, before its title: at a tab of the contents it would run over the next. */
const annex = { inLine: true, place: { paragraph: { indent: { left: 0, firstLine: 0 } } } } as const

/** The number of a paragraph stands at the margin, the text begins at a tab and returns to the margin. */
const paragraph: LevelLook['place'] = { paragraph: { leftTabStop: step.text, indent: { left: 0, firstLine: 0 } } }

/**
 * Every list of a document, level by level (United Nations Editorial Manual: I. A. 1. (a) for headings; 1. (a) (i) for
 * paragraphs).
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
 * Makes the definition that Word numbers a level by. `LEFT` is the side where lines begin, to Word (LibreOffice 7.4
 * takes it by the word in Arabic).
 */
export function levelOf(list: List, level: number, written: LevelText | undefined): ILevelsOptions | undefined {
  const look = listLooks[list][level]
  if (look === undefined) return undefined
  const { format, text } = written ?? look.usual
  const style = { paragraph: look.place.paragraph, ...(look.style === undefined ? {} : { style: look.style }) }
  const label = text.replace('%', `%${level + 1}`)
  const after = look.inLine
    ? { text: `${label}${wideSpace}`, suffix: LevelSuffix.NOTHING }
    : { text: label, suffix: LevelSuffix.TAB }
  return { level, format, ...after, alignment: AlignmentType.LEFT, style }
}

/** What parts a number from the words in the same line: an en space. */
export const wideSpace = '\u2002'

/** An item hangs, its number where the text of the level above begins. */
function item(level: number): LevelLook['place'] {
  return { paragraph: { indent: { left: step.text + level * step.item, hanging: step.item } } }
}
