import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../full.ts'
import { arbitraryNotes } from '../laws/arbitrary-notes.ts'
import { compile } from '../laws/compile.ts'
import { writeNotes } from '../laws/notes-plan.ts'
import { withoutHidden } from '../laws/without-hidden.ts'
import { compared, expectBoth, expectSoundMarks, opened } from './compared.ts'

const edition = fc.constantFrom('open', 'inner')

/** Two states of notes: with and without some statements, or of two series that have nothing but themes in common. */
const twoStates = fc.tuple(arbitraryNotes, arbitraryNotes, fc.boolean()).map(([plan, other, isNear]) => {
  const states = isNear ? [plan, withoutHidden(plan)] : [plan, other]
  return states.map(writeNotes)
})

describe('laws that hold for any two states of notes', { timeout: 600_000 }, () => {
  it('gives the new report to who accepts all, and the old one to who rejects all', async () => {
    await fc.assert(
      fc.asyncProperty(twoStates, edition, edition, async ([one = [], other = []], from, to) => {
        const [old, now] = [await opened(compile(one, from).report), await opened(compile(other, to).report)]
        const made = compared(old, now)
        expectBoth(made, old, now)
        expectSoundMarks(made)
      }),
      runs(400),
    )
  })

  it('marks nothing where nothing differs', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryNotes, edition, async (plan, name) => {
        const { report } = compile(writeNotes(plan), name)
        expect(compared(await opened(report), await opened(report))).toMatchObject({
          isMarked: false,
          unmarked: { heads: false, computed: false },
        })
      }),
      runs(100),
    )
  })
})
