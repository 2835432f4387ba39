import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knowledgeOf } from '../../src/commands/import/knowledge-of.ts'
import { isOfStatement } from '../../src/model/origin.ts'
import type { SourceFile } from '../../src/model/source-file.ts'
import { type BaseParagraph, type BaseWords, textOf } from '../../src/ooxml/base.ts'
import type { Built } from '../../src/pipeline.ts'
import type { RecordedWords } from '../../src/returned/judge-changes.ts'
import { runs } from '../full.ts'
import { arbitraryNotes } from '../laws/arbitrary-notes.ts'
import { compile } from '../laws/compile.ts'
import { writeNotes } from '../laws/notes-plan.ts'
import { baseIn, judgedIn, paragraphsOf, sentWord, takenInto } from './sent.ts'
import { editParagraph, editWord, type WordEdit } from './word-edits.ts'

const edition = fc.constantFrom('open', 'inner')
const edited = fc.record({
  which: fc.nat(),
  word: fc.nat(),
  how: fc.constantFrom('replace', 'insert', 'delete'),
  tracked: fc.boolean(),
})

/** What an editor does to words, at each place where one text is printed. */
type Edited = typeof edited extends fc.Arbitrary<infer Drawn> ? Drawn : never

describe('laws that hold for any words of any notes', { timeout: 600_000 }, () => {
  it('prints, after a change of recorded words is taken over, what the editor left', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryNotes, edition, edited, async (plan, name, drawn) => {
        const files = writeNotes(plan)
        const built = builtOf(files, name)
        const sent = await sentWord(built)
        const recorded = knowledgeOf(built, []).texts
        const words = baseIn(sent).flatMap((paragraph) =>
          paragraph.words.filter(({ from }) => typeof from === 'object' && isOwn(recorded.get(from.name))),
        )
        const picked = words[drawn.which % Math.max(1, words.length)]
        if (picked === undefined) return
        const edits = editsOf(picked, baseIn(sent), drawn)
        const returned = editWord(sent, edits, drawn)
        const [judged, ...others] = judgedIn(returned, built)
        if (judged === undefined) return
        expect([judged.verdict, others]).toEqual(['takeable', []])
        const now = await sentWord(builtOf(takenInto(files, [judged]), name))
        expect(paragraphsOf(now).join('\n').toLowerCase()).toContain(judged.change.now.toLowerCase())
      }),
      { ...runs(100), endOnFailure: true },
    )
  })

  it('takes over nothing of what the program says itself', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryNotes, edition, fc.nat(), fc.boolean(), async (plan, name, which, tracked) => {
        const built = builtOf(writeNotes(plan), name)
        const sent = await sentWord(built)
        const own = baseIn(sent).flatMap((paragraph, index) =>
          paragraph.kind === 'contents'
            ? []
            : paragraph.words
                .flatMap(({ text, from }) => (from === undefined ? (text.match(/\p{L}{2,}/gu) ?? []) : []))
                .filter((word) => textOf(paragraph).split(word).length === 2)
                .map((text) => ({ text, index })),
        )
        const { text, index } = own[which % own.length] ?? { text: '', index: 0 }
        const edit = editParagraph(index, text, 'quince')
        const judged = judgedIn(editWord(sent, [edit], { tracked }), built)
        expect(new Set(judged.map(({ verdict }) => verdict))).toEqual(new Set(['told']))
      }),
      { ...runs(100), endOnFailure: true },
    )
  })
})

function builtOf(files: readonly SourceFile[], edition: string): Built {
  return { ...compile(files, edition), edition, language: 'en' }
}

/** Names and titles stand in many places, and are changed in the notes. */
function isOwn(recorded: RecordedWords | undefined): boolean {
  return (
    recorded !== undefined &&
    isOfStatement(recorded.owner) &&
    !['by', 'supported-by', 'addressed-to', 'groups'].includes(String(recorded.path[0]))
  )
}

/** One edit of a text, at all places where it is printed. */
function editsOf(
  { text, from }: BaseWords,
  base: readonly BaseParagraph[],
  { word, how }: Edited,
): readonly WordEdit[] {
  const all = [...text.matchAll(/[\p{L}\p{N}]+/gu)]
  const chosen = all[word % Math.max(1, all.length)]
  if (chosen === undefined) return []
  const first = chosen.index === 0
  const changed = (words: string): string => {
    const before = words.slice(0, chosen.index)
    const after = words.slice(chosen.index + chosen[0].length)
    const old = words.slice(chosen.index, chosen.index + chosen[0].length)
    if (how === 'insert') return `${before}${old} quince${after}`
    if (how === 'delete' && !first && all.length > 2) return `${before.trimEnd()}${after}`
    return `${before}${/^\p{Lu}/u.test(old) ? 'Quince' : 'quince'}${after}`
  }
  return base.flatMap((paragraph, index) =>
    paragraph.words.flatMap((words) =>
      JSON.stringify(words.from) === JSON.stringify(from) && textOf(paragraph).split(words.text).length === 2
        ? [editParagraph(index, words.text, changed(words.text))]
        : [],
    ),
  )
}
