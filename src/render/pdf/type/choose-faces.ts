import type { Face } from '../../../model/font.ts'
import type { Lang } from '../../../model/names.ts'
import type { Look } from '../design/text-styles.ts'
import type { PrintedWords } from '../manuscript/printed-words.ts'
import { languageOf } from '../manuscript/run.ts'
import { faceIn, familiesFor, lookIn } from './families.ts'
import { invisible } from './invisible.ts'
import type { Typeface, Typography } from './typography.ts'

/**
 * Chooses the faces for some words, and opens them: for each character the best face first, and another face only for
 * the characters that the best one lacks. Returns a function that finds the face of a character among the open faces.
 */
export async function chooseFaces(
  words: readonly PrintedWords[],
  language: Lang,
  open: (face: Face) => Promise<Characters>,
): Promise<Typography['faceFor']> {
  const faces = new Map<Face, Characters>()
  let lacking = charactersOf(words, language)
  for (let rank = 0; lacking.length > 0; rank += 1) {
    const wanted = new Set(lacking.flatMap((styled) => facesFor(styled).slice(rank, rank + 1)))
    if (wanted.size === 0) break
    for (const face of wanted) if (!faces.has(face)) faces.set(face, await open(face))
    lacking = lacking.filter((styled) => !has(faces, facesFor(styled)[rank], styled.character))
  }
  return remembered((styled) => facesFor(styled).find((face) => has(faces, face, styled.character)))
}

/** What is asked of a face to choose it: which characters it has. */
type Characters = Pick<Typeface, 'has'>

/** A character, with all that decides which face sets it. */
interface StyledCharacter {
  readonly character: string
  readonly look: Look
  readonly language: Lang
}

/** Lists every character once for each look and each language that it is printed in. */
function charactersOf(words: readonly PrintedWords[], reportLanguage: Lang): readonly StyledCharacter[] {
  const characters: StyledCharacter[] = []
  const tableFor = characterTables<true>()
  for (const run of words.flatMap(({ runs }) => runs)) {
    const language = languageOf(run, reportLanguage)
    const seen = tableFor(run.look, language)
    for (const character of run.text) {
      if (!seen.has(character)) characters.push({ character, look: run.look, language })
      seen.set(character, true)
    }
  }
  return characters.filter(({ character }) => character.replace(invisible, '') !== '')
}

function facesFor({ character, look, language }: StyledCharacter): readonly Face[] {
  return familiesFor(character, language).map((family) => faceIn(family, lookIn(language, look)))
}

function has(faces: ReadonlyMap<Face, Characters>, face: Face | undefined, character: string): boolean {
  return face !== undefined && (faces.get(face)?.has(character.codePointAt(0) ?? 0) ?? false)
}

function remembered(find: (styled: StyledCharacter) => Face | undefined): Typography['faceFor'] {
  const tableFor = characterTables<Face | undefined>()
  return (character, look, language) => {
    const known = tableFor(look, language)
    if (!known.has(character)) known.set(character, find({ character, look, language }))
    return known.get(character)
  }
}

/**
 * Makes a table of characters for each look and each language. The tables are nested, and have no joined keys, because
 * they are read for every character of a report.
 */
function characterTables<Value>(): (look: Look, language: Lang) => Map<string, Value> {
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
