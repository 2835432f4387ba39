import { all, at, elements, parse, value, type Xml } from './read-docx.ts'

/**
 * Numbers the paragraphs of a document part as Word does, from its numbering and its styles. This follows ECMA-376,
 * 17.9, and not the renderer.
 */
export function wordNumbers(parts: ReadonlyMap<string, string>, document: Xml): ReadonlyMap<Xml, string> {
  const numbering = parse(parts.get('word/numbering.xml'))
  const styles = new Map(
    elements(parse(parts.get('word/styles.xml')), 'w:style').map((style) => [style.attributes['w:styleId'], style]),
  )
  const abstractOf = new Map(
    elements(numbering, 'w:num').map((num) => [num.attributes['w:numId'], value(num, 'w:abstractNumId')]),
  )
  const levels = new Map(
    elements(numbering, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'], elements(one, 'w:lvl')]),
  )
  const counters = new Map<string, number[]>()
  const numbers = new Map<Xml, string>()
  for (const paragraph of all(document, 'w:p')) {
    const numPr = at(paragraph, 'w:pPr', 'w:numPr') ?? inheritedNumbering(styles, value(paragraph, 'w:pPr', 'w:pStyle'))
    const abstract = abstractOf.get(value(numPr, 'w:numId'))
    if (abstract === undefined) continue
    const level = Number(value(numPr, 'w:ilvl') ?? 0)
    const counts = counters.get(abstract) ?? []
    counters.set(abstract, [
      ...Array.from({ length: level }, (_, above) => counts[above] ?? 1),
      (counts[level] ?? 0) + 1,
    ])
    numbers.set(paragraph, written(levels.get(abstract) ?? [], level, counters.get(abstract) ?? []))
  }
  return numbers
}

function inheritedNumbering(styles: ReadonlyMap<string | undefined, Xml>, id: string | undefined): Xml | undefined {
  const style = styles.get(id)
  return style === undefined
    ? undefined
    : (at(style, 'w:pPr', 'w:numPr') ?? inheritedNumbering(styles, value(style, 'w:basedOn')))
}

function written(levels: readonly Xml[], level: number, counts: readonly number[]): string {
  const text = value(levels[level], 'w:lvlText') ?? ''
  return text.replace(/%(\d)/g, (_, place) =>
    numeral(value(levels[Number(place) - 1], 'w:numFmt'), counts[Number(place) - 1] ?? 0),
  )
}

const roman = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv']

function numeral(format: string | undefined, count: number): string {
  switch (format) {
    case 'decimal':
      return String(count)
    case 'lowerLetter':
      return String.fromCharCode(96 + count)
    case 'upperLetter':
      return String.fromCharCode(64 + count)
    case 'lowerRoman':
      return roman[count] ?? '?'
    case 'upperRoman':
      return (roman[count] ?? '?').toUpperCase()
    case 'arabicAbjad':
      return ['أ', 'ب', 'ج', 'د', 'هـ'][count - 1] ?? '?'
    case 'chineseCounting':
      return [...'一二三四五六七八九十'][count - 1] ?? '?'
    default:
      throw new Error(`Unexpected number format ${format}`)
  }
}
