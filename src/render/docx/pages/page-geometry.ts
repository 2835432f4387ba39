const millimetre = 1440 / 25.4

/** The page, in twips (twentieths of a point): A4, with the wide margins of a United Nations document. */
export const page = {
  width: 11906,
  height: 16838,
  margin: {
    top: Math.round(30 * millimetre),
    right: Math.round(30 * millimetre),
    bottom: Math.round(25 * millimetre),
    left: Math.round(30 * millimetre),
    header: Math.round(15 * millimetre),
    footer: Math.round(12 * millimetre),
  },
} as const

/** The width of the lines, in twips. */
export const measure = page.width - page.margin.left - page.margin.right

/** The height of the lines of a page, in twips. */
export const capacity = page.height - page.margin.top - page.margin.bottom

/** The space that a table cell keeps free around its words, in twips. */
export const cellMargin = { above: 30, side: 85 } as const

/**
 * How far a number stands from its text, in twips: `text` in paragraphs and headings, and `item` more for each level of
 * items.
 */
export const step = { text: Math.round(15 * millimetre), item: Math.round(10 * millimetre) } as const

/** The room above a name in which to sign, in twips. */
export const roomToSign = 960
