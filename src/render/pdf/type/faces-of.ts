import { faces, type Face } from '../../../model/font.ts'
import { faceOf } from '../design/look.ts'
import type { Wording } from '../manuscript/words-of.ts'

/** Lists the faces that some words need, in the order of the model; the upright one always, for page numbers. */
export function facesOf(words: readonly Wording[]): readonly Face[] {
  const used = new Set<Face>(['serif', ...words.flatMap(({ runs }) => runs.map((run) => faceOf(run.look)))])
  return faces.filter((face) => used.has(face))
}
