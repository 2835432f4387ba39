import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mannerOf } from '../../src/model/verbs.ts'
import { runs } from '../full.ts'
import { arbitraryNotes } from './arbitrary-notes.ts'
import { compile } from './compile.ts'
import { nameOf, statementsOf, writeNotes } from './notes-plan.ts'
import { homesIn, printedIn } from './printed.ts'

const anyEdition = fc.constantFrom('open', 'inner')

describe('the words of the report', { timeout: 600_000 }, () => {
  it('names the meeting of every statement in the paragraph that is its home, or before its list', () => {
    fc.assert(
      fc.property(arbitraryNotes, anyEdition, (plan, edition) => {
        const homes = homesIn(compile(writeNotes(plan), edition))
        for (const statement of statementsOf(plan)) {
          const text = homes.get(nameOf(statement))?.text.toLowerCase()
          const names = plan.sessions.find(({ id }) => id === statement.session)?.names ?? []
          if (text !== undefined)
            expect(
              names.some((name) => text.includes(name.toLowerCase())),
              text,
            ).toBe(true)
        }
      }),
      runs(1000),
    )
  })

  it('says identical words once in a paragraph', () => {
    fc.assert(
      fc.property(arbitraryNotes, anyEdition, (plan, edition) => {
        const homes = homesIn(compile(writeNotes(plan), edition))
        const points = statementsOf(plan).filter(({ keys }) => 'that' in keys)
        for (const point of points) {
          const { mark } = point
          const text = homes.get(nameOf(point))?.own ?? ''
          const here = points.filter((other) => other.mark === mark && homes.get(nameOf(other))?.own === text)
          // Words that one favours and another opposes are not said twice: each needs its own sentence.
          if (new Set(here.map(({ verb }) => mannerOf(verb))).size > 1) continue
          const words = new RegExp(`the ${mark} matters(?!, and that)`, 'giu')
          expect((text.match(words) ?? []).length, `${mark} ${text}`).toBeLessThan(2)
        }
      }),
      runs(1000),
    )
  })

  it('joins no words wrongly: articles, prepositions, commas, stops and phrases without words', () => {
    fc.assert(
      fc.property(arbitraryNotes, anyEdition, (plan, edition) => {
        for (const { own } of printedIn(compile(writeNotes(plan), edition).report))
          for (const wrong of wrongJoins) expect(own).not.toMatch(wrong)
      }),
      runs(1000),
    )
  })
})

const wrongJoins = [
  /\b(?:the|a|an) (?:the|a|an)\b/iu,
  /\bin online\b/iu,
  /\bat in\b|\bin at\b|\bin in\b|\bat at\b/iu,
  /\bthat that\b/iu,
  /, *[,.;:]|; *[,.;:]|: *[,.;:]/u,
  /\.\.|\.”\.|!\.|\?\./u,
  / [,.;:)]|\( |\(\)|“”|“ | ”/u,
  / {2}|^ | $/u,
  /\bundefined\b|\bnull\b|\[object/u,
  /\bparas?\.\s*(?:[).;,]|$)|\bparagraphs?\s*(?:[).;,]|$)/u,
]
