import type { Shade } from '../../model/document.ts'

/**
 * How dark a cell is, by the number of its points: the shades of the report's own table, in the four that a terminal
 * has.
 */
export const shadeBlocks = [' ', '░', '▒', '▒', '▓', '▓', '█'] as const satisfies { readonly [shade in Shade]: string }

/** What each block stands for. */
export const shadeLegend = '░ = 1 point; ▒ = 2 or 3; ▓ = 4 or 5; █ = 6 and more, whatever their level'
