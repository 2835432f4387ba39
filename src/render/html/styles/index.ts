import { blocks } from './blocks.ts'
import { colours } from './colours.ts'
import { narrow } from './narrow.ts'
import { paper } from './paper.ts'
import { text } from './running-text.ts'
import { tables } from './table-lines.ts'
import { wideTables } from './wide-tables.ts'

/**
 * The style sheet of a report, for browsers and for paper. A rule that sets a part of the report begins with `.report`,
 * so that a page which shows more than the report can use the style sheet too. (A backslash at the end of a line
 * continues a rule on the next one.)
 */
export const styles = [colours, text, blocks, tables, wideTables, narrow, paper].join('\n')
