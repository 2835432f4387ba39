import { type Built, pipeline } from '../../../src/pipeline.ts'
import type { SetLine } from '../../../src/render/pdf/lines/line.ts'
import type { Manuscript } from '../../../src/render/pdf/manuscript/block.ts'
import { manuscriptOf } from '../../../src/render/pdf/manuscript/manuscript-of.ts'
import { printedWords } from '../../../src/render/pdf/manuscript/printed-words.ts'
import { openDocument } from '../../../src/render/pdf/paint/open-document.ts'
import { openTypography } from '../../../src/render/pdf/paint/open-typography.ts'
import type { ShapedWord, Typography } from '../../../src/render/pdf/type/typography.ts'
import { seriesOf, sizes } from '../../bench/series-of.ts'
import { spread } from '../../full.ts'
import { accounts, goldenCases } from '../../golden-cases.ts'
import { fonts } from './fonts.ts'

/** A report that is marked up to be set in the faces in which it is printed. */
export interface Typeset {
  readonly name: string
  readonly manuscript: Manuscript
  readonly typography: Typography
}

/** Marks up the golden cases, the worked example, the real accounts and a series made for measuring. */
export async function typesetReports(): Promise<readonly Typeset[]> {
  const made = [...seriesOf(sizes.S)].map(([name, text]) => ({ path: `sessions/${name}`, bytes: Buffer.from(text) }))
  const templates = accounts().map(({ template }) => template)
  const generated = { name: 'a generated series', files: made, template: templates[0] }
  const built = [...goldenCases(), generated].flatMap(({ name, files, template }) =>
    pipeline(files, template ? [template] : [], {}).built.map((one) => ({ name: `${name}: ${one.edition}`, ...one })),
  )
  return Promise.all(spread(built, 15).map(typeset))
}

async function typeset({ name, report }: Built & { readonly name: string }): Promise<Typeset> {
  const manuscript = manuscriptOf(report, undefined)
  const typography = await openTypography(openDocument(report.meta), printedWords(manuscript), report.meta, fonts)
  return { name, manuscript, typography: remembering(typography) }
}

/** What glyphs say. The hyphen at the end of a line is a soft one. */
const words = new WeakMap<ShapedWord, string>()

/** Reads a line that was set in the faces of a report that is typeset. */
export function readLine({ runs }: SetLine): string {
  const pieces = runs.flatMap((run) => (run.leftward ? run.pieces.toReversed() : run.pieces))
  return pieces.map((piece) => ('word' in piece ? words.get(piece.word) : 'white' in piece ? ' ' : '')).join('')
}

function remembering(typography: Typography): Typography {
  const remembered = (shaped: ShapedWord, word: string): ShapedWord => {
    words.set(shaped, word)
    return shaped
  }
  return {
    ...typography,
    face: (name) => {
      const face = typography.face(name)
      return {
        ...face,
        shape: (word, leftward) => remembered(face.shape(word, leftward), word),
        hyphen: () => remembered(face.hyphen(), '\u00AD'),
      }
    },
  }
}
