import type { Face } from '../../../model/font.ts'
import type { Lang } from '../../../model/names.ts'
import { faceIn, type Look } from '../design/look.ts'
import type { Wording } from '../manuscript/words-of.ts'
import { familiesFor } from './families-for.ts'
import { invisible } from './invisible.ts'
import { languageOf } from './language-of.ts'
import type { Typeface } from './typeface.ts'
import type { Typography } from './typography.ts'

/** A character as words have it: what decides its face. */
interface Sort {
  readonly character: string
  readonly look: Look
  readonly language: Lang
}

/**
 * Casts words: opens the faces that have their characters, the best for each first, and another only for what that one
 * lacks. Returns a function that finds the face of a character among them.
 */
export async function castFaces(
  words: readonly Wording[],
  language: Lang,
  open: (face: Face) => Promise<Typeface>,
): Promise<Typography['faceFor']> {
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
  const sorts: Sort[] = []
  const tableFor = tables<true>()
  for (const run of words.flatMap(({ runs }) => runs)) {
    const language = languageOf(run, report)
    const seen = tableFor(run.look, language)
    for (const character of run.text) {
      if (!seen.has(character)) sorts.push({ character, look: run.look, language })
      seen.set(character, true)
    }
  }
  return sorts.filter(({ character }) => character.replace(invisible, '') !== '')
}

function remembered(find: (sort: Sort) => Face | undefined): Typography['faceFor'] {
  const tableFor = tables<Face | undefined>()
  return (character, look, language) => {
    const known = tableFor(look, language)
    if (!known.has(character)) known.set(character, find({ character, look, language }))
    return known.get(character)
  }
}

/**
 * Makes a table of characters for each look and language. It is asked for every character of a report, so that no name
 * is made up for any.
 */
function tables<Value>(): (look: Look, language: Lang) => Map<string, Value> {
  const byLanguage = new Map<Lang, Map<Face, Map<string, Value>>>()
  return (look, language) => {
    const byFace = byLanguage.get(language) ?? new Map<Face, Map<string, Value>>()
    byLanguage.set(language, byFace)
    const face = faceIn('serif', look)
    const table = byFace.get(face) ?? new Map<string, Value>()
    byFace.set(face, table)
    return table
  }
}
