import { faceIn, type Look } from '../design/look.ts'
import { familiesFor } from './families-for.ts'
import { invisible } from './invisible.ts'
import { languageOf } from './language-of.ts'
import type { Face } from '../../../model/font.ts'
import type { Lang } from '../../../model/names.ts'
import type { Wording } from '../manuscript/words-of.ts'
import type { Typeface } from './typeface.ts'
import type { Typography } from './typography.ts'

/** A character as words have it: what decides its face. */
interface Sort {
  readonly character: string
  readonly look: Look
  readonly language: Lang
}

/**
 * Casts words: opens the faces that have their characters, the best for each first, and another only for what that one lacks. Returns a function that finds the
 * face of a character among them.
 */
export async function castFaces(words: readonly Wording[], language: Lang, open: (face: Face) => Promise<Typeface>): Promise<Typography['faceFor']> {
  const faces = new Map<Face, Typeface>()
  let uncast = sortsOf(words, language)
  for (let rank = 0; uncast.length > 0; rank += 1) {
    const wanted = new Set(uncast.flatMap((sort) => facesFor(sort).slice(rank, rank + 1)))
    if (wanted.size === 0) break
    for (const face of wanted) if (!faces.has(face)) faces.set(face, await open(face))
    uncast = uncast.filter((sort) => !has(faces, facesFor(sort)[rank], sort.character))
  }
  return remembered((sort) => facesFor(sort).find((face) => has(faces, face, sort.character)))
}

function facesFor({ character, look, language }: Sort): readonly Face[] {
  return familiesFor(character, language).map((family) => faceIn(family, look))
}

function has(faces: ReadonlyMap<Face, Typeface>, face: Face | undefined, character: string): boolean {
  return face !== undefined && (faces.get(face)?.has(character.codePointAt(0) ?? 0) ?? false)
}

/** Every character once for each look and language that it is in. */
function sortsOf(words: readonly Wording[], report: Lang): readonly Sort[] {
  const sorts = new Map<string, Sort>()
  for (const run of words.flatMap(({ runs }) => runs)) {
    const language = languageOf(run, report)
    for (const character of new Set(run.text.replace(invisible, ''))) sorts.set(keyOf(character, run.look, language), { character, look: run.look, language })
  }
  return [...sorts.values()]
}

function keyOf(character: string, { bold, italic }: Look, language: Lang): string {
  return `${bold ? 'b' : ''}${italic ? 'i' : ''} ${language} ${character}`
}

function remembered(find: (sort: Sort) => Face | undefined): Typography['faceFor'] {
  const known = new Map<string, Face | undefined>()
  return (character, look, language) => {
    const key = keyOf(character, look, language)
    if (!known.has(key)) known.set(key, find({ character, look, language }))
    return known.get(key)
  }
}
