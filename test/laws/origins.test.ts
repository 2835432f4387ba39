import fc from 'fast-check'
import { describe, it } from 'vitest'
import { languages, pipeline } from '../../src/pipeline.ts'
import { runs, spread } from '../full.ts'
import { goldenCases } from '../golden-cases.ts'
import { arbitraryNotes } from './arbitrary-notes.ts'
import { expectOrigins } from './expect-origins.ts'
import { writeNotes } from './notes-plan.ts'

const cases = goldenCases()
const templates = cases.filter(({ name }) => name.startsWith('the worked example')).map(({ template }) => template)

describe('each word of a report that somebody wrote', { timeout: 600_000 }, () => {
  it('leads to its text, and is a word of it, whatever the notes are', () => {
    fc.assert(
      fc.property(arbitraryNotes, (plan) => {
        const { built } = pipeline(writeNotes(plan), templates, { languages, draft: true })
        for (const one of built) expectOrigins(one)
      }),
      runs(150),
    )
  })

  it.each(spread(cases, 10).map(({ name, files, template }) => [name, files, template] as const))(
    'leads to its text in every language: %s',
    (_, files, template) => {
      const { built } = pipeline(files, [template], { languages, draft: true, date: '2008-06-15' })
      for (const one of built) expectOrigins(one)
    },
  )
})
