import { blocks } from './blocks.ts'
import { colours } from './colours.ts'
import { narrow } from './narrow.ts'
import { paper } from './paper.ts'
import { tables } from './tables.ts'
import { text } from './text.ts'

/**
 * How a report looks in a browser and on paper. Everything stands below `.report`, so that a page of more than the
 * report may use it too.
 */
export const styles = [colours, text, blocks, tables, narrow, paper].join('\n')
