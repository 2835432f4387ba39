import { letter } from '../../shared/latin.ts'

/** Where a word ends: `\\b` knows no accents. */
export const end = `(?![${letter}-])`
