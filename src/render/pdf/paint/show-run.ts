import { tones } from '../design/text-styles.ts'
import type { SetPiece, SetRun } from '../lines/line.ts'
import type { Glyph, Typography } from '../type/typography.ts'
import { decimal } from './operators.ts'
import { showLeftward } from './show-leftward.ts'

/**
 * Writes the operators that show a run at a point of a page (ISO 32000-1, 9.4). On our pages `y` runs down, and the
 * text matrix turns the glyphs upright again. White is shown as a space of the face with the width of the white, so
 * that words stay apart in copied and spoken text.
 */
export function showRun(
  { run, face: name, pieces, leftward }: SetRun,
  x: number,
  y: number,
  typography: Typography,
): string {
  const face = typography.face(name)
  const [space] = face.shape(' ').glyphs
  const size = run.look.size * face.scale
  const glyphs = pieces.flatMap((piece) => glyphsOf(piece, space, size))
  const at = { x, y: y - run.look.rise }
  return [
    'BT',
    `${tones[run.look.tone]} g`,
    `/${face.name} ${decimal(size)} Tf`,
    ...(leftward
      ? showLeftward(glyphs, space, at, size)
      : [`1 0 0 -1 ${decimal(at.x)} ${decimal(at.y)} Tm`, ...showGlyphs(glyphs, size)]),
    'ET',
  ].join('\n')
}

function glyphsOf(piece: SetPiece, space: Glyph | undefined, size: number): readonly Glyph[] {
  if ('word' in piece) return piece.spread ? spread(piece.word.glyphs, (piece.spread * 1000) / size) : piece.word.glyphs
  if ('move' in piece) return [{ code: '', advance: (piece.move * 1000) / size, natural: 0, dx: 0, dy: 0 }]
  return space ? [{ ...space, advance: (piece.white * 1000) / size }] : []
}

/** Shares a length among glyphs, so that none stands apart from the next. */
function spread(glyphs: readonly Glyph[], length: number): readonly Glyph[] {
  return glyphs.map((glyph) => ({ ...glyph, advance: glyph.advance + length / glyphs.length }))
}

/**
 * Writes one operator for successive glyphs at one height. Glyphs that stand higher or lower, as some accents do, are
 * shown with a text rise.
 */
function showGlyphs(glyphs: readonly Glyph[], size: number): readonly string[] {
  const operators: string[] = []
  for (let from = 0, to = 0; from < glyphs.length; from = to) {
    const dy = glyphs[from]?.dy ?? 0
    while (to < glyphs.length && glyphs[to]?.dy === dy) to += 1
    const show = `[${spell(glyphs.slice(from, to))}] TJ`
    operators.push(...(dy === 0 ? [show] : [`${decimal((dy * size) / 1000)} Ts`, show, '0 Ts']))
  }
  return operators
}

/** Writes glyphs in hexadecimal, with moves between those whose distance is not their natural one. */
function spell(glyphs: readonly Glyph[]): string {
  let spelled = ''
  let codes = ''
  const move = (by: number) => {
    if (Math.abs(by) < 0.0005) return
    if (codes) spelled += `<${codes}>`
    spelled += ` ${decimal(-by)} `
    codes = ''
  }
  for (const glyph of glyphs) {
    move(glyph.dx)
    codes += glyph.code
    move(glyph.advance - glyph.natural - glyph.dx)
  }
  return codes ? `${spelled}<${codes}>` : spelled.trimEnd()
}
