import { tones } from '../design/look.ts'
import { decimal } from './decimal.ts'
import type { SetPiece, SetRun } from '../lines/set-line.ts'
import type { Glyph } from '../type/typeface.ts'
import type { Typography } from '../type/typography.ts'

/**
 * Writes the operators that show a run at a point of a page (ISO 32000-1, 9.4). The page's `y` runs down, so that the text matrix turns the glyphs up again.
 * White is shown as a space of the face, moved to its width: copied and spoken text keeps its words apart.
 */
export function showRun({ run, face: name, pieces }: SetRun, x: number, y: number, typography: Typography): string {
  const face = typography.face(name)
  const [space] = face.shape(' ').glyphs
  const size = run.look.size * face.scale
  const glyphs = pieces.flatMap((piece) => glyphsOf(piece, space, size))
  return [
    'BT',
    `${tones[run.look.tone]} g`,
    `/${face.name} ${decimal(size)} Tf`,
    `1 0 0 -1 ${decimal(x)} ${decimal(y - run.look.rise)} Tm`,
    ...(glyphs.some(({ mute }) => mute) ? showDotted(glyphs, { x, y: y - run.look.rise }, size) : showGlyphs(glyphs, size)),
    'ET',
  ].join('\n')
}

function glyphsOf(piece: SetPiece, space: Glyph | undefined, size: number): readonly Glyph[] {
  if ('word' in piece) return piece.word.glyphs
  if ('move' in piece) return [{ code: '', advance: (piece.move * 1000) / size, natural: 0, dx: 0, dy: 0 }]
  return space ? [{ ...space, advance: (piece.white * 1000) / size }] : []
}

/** One operator for glyphs on one height; those that stand higher or lower, as some accents do, are shown with a rise. */
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

/** The dots of Arabic letters are shown after all words: a reader of the file finds no break in them. */
function showDotted(glyphs: readonly Glyph[], at: { readonly x: number; readonly y: number }, size: number): readonly string[] {
  return [...showGlyphs(glyphs.map(withoutDots), size), ...showDots(glyphs, at, size)]
}

/** Leaves room for the dots. */
function withoutDots(glyph: Glyph): Glyph {
  return glyph.mute ? { ...glyph, code: '', natural: 0, dx: 0, dy: 0 } : glyph
}

/** For those who read glyph by glyph, they say nothing (ISO 32000-1, 14.9.4). */
function showDots(glyphs: readonly Glyph[], at: { readonly x: number; readonly y: number }, size: number): readonly string[] {
  let pen = 0
  const dots = glyphs.flatMap(({ code, advance, dx, dy, mute }) => {
    const x = at.x + ((pen + dx) * size) / 1000
    pen += advance
    return mute ? [`1 0 0 -1 ${decimal(x)} ${decimal(at.y - (dy * size) / 1000)} Tm`, `<${code}> Tj`] : []
  })
  return ['/Span <</ActualText <FEFF>>> BDC', ...dots, 'EMC']
}

/** Spells glyphs in hexadecimal, with the moves between them where they do not follow on their own. */
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
