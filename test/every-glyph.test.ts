import { describe, expect, test } from 'vitest'
import { missingGlyphs } from '../src/commands/missing-glyphs.ts'
import type { Diagnostic } from '../src/model/diagnostic.ts'
import { hasErrors } from '../src/model/diagnostic.ts'
import type { Face, Font } from '../src/model/font.ts'
import { render } from '../src/pipeline.ts'
import type { Field } from '../src/read/define-field.ts'
import { compileNotes, written } from './every-key/compile-notes.ts'
import { exercises, seats } from './every-key/exercises.ts'
import { allKeys, base, exampleOf, find, put, type Tree } from './every-key/tries.ts'
import { full, spread } from './full.ts'
import { fonts } from './render/pdf/fonts.ts'

/** No font of the report has it. */
const letter = '≉'

/** The keys of each group whose words are printed. */
const printed: Readonly<Partial<Record<keyof typeof seats, string>>> = {
  'series.yaml': 'themes',
  'series.yaml, series': 'title short-title organizers',
  'series.yaml, each of themes': 'title about topics',
  'series.yaml, each of topics': 'title',
  'series.yaml, each of editions': 'to from symbol organs marking',
  'series.yaml, from of an edition': 'name office mission',
  'series.yaml, each of organs': 'name session',
  'a session':
    'called short place title focus with opened-by chairs attendance participants sources agreed raised dilemmas',
  'a session, each of sources': 'title',
  'a session, each of agreed and raised': 'short that proposition addressed-to by supported-by says reservations',
  'a session, each of voted': 'short that proposition addressed-to',
  'a session, each of groups': 'called',
  'a session, each of by': 'name office delegation group',
  'a name in a language': 'name at of to',
  'a session, a category of participants': 'called names',
  'a session, each of dilemmas': 'short by supported-by between question concern ways-forward',
  'a session, each of between': 'horn because',
  'a session, each of follow-up': 'says',
}

/**
 * What `build` refuses, `check` finds, and leads to it. A letter that no font has is written at the end of the value of
 * each key: either the key may not hold it, or `check` and (in the full run) the PDF say the same.
 */
describe('a letter that no font has, in every key of the notes', () => {
  test.each(spread(allKeys(), 60))('%s: `%s`', async (group, key, field) => {
    const notes = withLetter(group, key, field)
    const compiled = compileNotes(notes)
    const isPrinted = printed[group]?.split(' ').includes(key) === true
    if (hasErrors(compiled.diagnostics)) return expect(isPrinted).toBe(false) // the key holds no words
    const checked = await missingGlyphs(compiled.built, { ...compiled, files: written(notes) }, { font })
    expect(checked.map(placeOf)).toEqual(isPrinted ? [letterIn(notes)] : [])
    if (!full) return
    const rendered = await Promise.all(compiled.built.map((built) => render(built, 'pdf', font, false)))
    expect(rendered.some(({ value }) => value === undefined)).toBe(isPrinted)
  })
})

const faces = new Map<Face, Promise<Uint8Array>>()

/** Reads each face from the disk once. */
const font: Font = (face) => {
  const bytes = faces.get(face) ?? fonts(face)
  faces.set(face, bytes)
  return bytes
}

function withLetter(group: keyof typeof seats, key: string, field: Field<unknown>): Tree {
  const { at = seats[group], beside = {}, value } = exercises[group]?.[key] ?? {}
  const notes = Object.entries(beside).reduce((all, [name, other]) => put(all, [...at, name], other), base)
  return put(notes, [...at, key], ended(value ?? find(notes, [...at, key]) ?? exampleOf(field)))
}

/** Writes the letter at the end of a text, or of the last text in a list or a group of keys. */
function ended(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return `${value} ${letter}`
  const last = Object.keys(value).at(-1) ?? ''
  return put(value, [last], ended(find(value, [last])))
}

function placeOf({ place }: Diagnostic): string {
  return `${place?.file}:${place?.line}:${place?.column}`
}

/** Finds the letter in the files of the notes. */
function letterIn(notes: Tree): string | undefined {
  return written(notes)
    .flatMap(({ path, bytes }) =>
      new TextDecoder()
        .decode(bytes)
        .split('\n')
        .map((line, index) => `${path}:${index + 1}:${line.indexOf(letter) + 1}`),
    )
    .find((place) => !place.endsWith(':0'))
}
