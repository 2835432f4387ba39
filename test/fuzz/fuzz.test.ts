import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Face, Font } from '../../src/model/font.ts'
import type { SourceFile, Template } from '../../src/model/source-file.ts'
import { fonts } from '../render/pdf/fonts.ts'
import { hostileNotes, plainNotes } from './hostile-notes.ts'
import { hostileTemplate, plainTemplate } from './hostile-template.ts'
import { type Case, runCase } from './run-case.ts'

/**
 * Whatever stands in notes and templates, a run ends with the exit code 0 or 1 in good time; what it says is for a
 * person, and leads to a place; a refusal writes nothing; and what is written can be opened. `npm run fuzz` tries
 * 10,000 cases, with a seed that it prints when it fails (`FUZZ_SEED=1 npm run fuzz` takes a seed); `npm test` tries
 * the same few each time.
 */
describe('whatever stands in the notes and the template, the promises are kept', () => {
  const cases = Number(process.env.FUZZ ?? 24)
  const seed = Number(process.env.FUZZ_SEED ?? (process.env.FUZZ === undefined ? 1 : Date.now() % 2 ** 31))

  test.each([
    ['hostile notes', hostileNotes(), fc.constant(plainTemplate)],
    ['a hostile template', fc.constant(plainNotes), hostileTemplate],
    ['both', hostileNotes(), hostileTemplate],
  ])('%s', { timeout: 4 * 3_600_000 }, async (_, notes, template) => {
    let built = 0
    const kept = fc.asyncProperty(casesOf(notes, template), async (one) => {
      const { faults, isBuilt } = await runCase(one, font)
      built += Number(isBuilt)
      expect(faults).toEqual([])
    })
    const numRuns = Math.ceil(cases / 3)
    await fc.assert(kept, { numRuns, seed })
    // What is always refused tells nothing of the formats; of a few cases all may be.
    expect(built).toBeGreaterThanOrEqual(numRuns < 100 ? 0 : numRuns / 10)
  })
})

function casesOf(notes: fc.Arbitrary<readonly SourceFile[]>, template: fc.Arbitrary<Template>): fc.Arbitrary<Case> {
  const drawn = fc.record({
    notes,
    template,
    formats: fc.subarray(['docx', 'pdf', 'html', 'md'] as const, { minLength: 1 }),
    reporter: fc.constantFrom('text', 'json', 'github'),
    question: fc.constantFrom(['themes'], ['trace', '1'], ['trace', 'geneva/tool', '--reporter', 'json']),
  })
  return drawn.map((one) => ({ ...one, [fc.toStringMethod]: () => inWords(one) }))
}

/** Writes a case that failed so that its files can be copied. */
function inWords({ notes, template, formats, reporter, question }: Case): string {
  const files = [...notes, template].map(
    ({ path, bytes }) => `${path}: ${JSON.stringify(Buffer.from(bytes).toString())}`,
  )
  return [`--format ${formats.join()} --reporter ${reporter}; ${question.join(' ')}`, ...files].join('\n')
}

const faces = new Map<Face, Promise<Uint8Array>>()

/** Reads each face from the disk once. */
const font: Font = (face) => {
  const bytes = faces.get(face) ?? fonts(face)
  faces.set(face, bytes)
  return bytes
}
