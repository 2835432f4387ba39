import { bodyStyles } from './body-styles.ts'
import { mastheadStyles, titleStyles } from './front-styles.ts'
import { pageStyles } from './page-styles.ts'
import { letterStyles, plainStyles } from './plain-and-letter-styles.ts'
import { contentsStyles, summaryStyles } from './summary-and-contents-styles.ts'
import { tableTextStyles } from './table-styles.ts'
import type { WordStyle } from './word-style.ts'

/** Lists every style of text in the order of the document, which is that of Word's gallery too. */
export const wordStyles: readonly WordStyle[] = [
  ...plainStyles,
  ...letterStyles,
  ...mastheadStyles,
  ...titleStyles,
  ...summaryStyles,
  ...contentsStyles,
  ...bodyStyles,
  ...tableTextStyles,
  ...pageStyles,
]
