import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knowledgeOf } from '../../src/commands/import/knowledge-of.ts'
import { isOfStatement, type SealedName } from '../../src/model/origin.ts'
import type { SourceFile } from '../../src/model/source-file.ts'
import { type BaseParagraph, type BaseWords, textOf } from '../../src/ooxml/base.ts'
import type { Built } from '../../src/pipeline.ts'
import type { Judged, RecordedWords } from '../../src/returned/judge-changes.ts'
import { runs } from '../full.ts'
import { arbitraryNotes } from '../laws/arbitrary-notes.ts'
import { compile } from '../laws/compile.ts'
import { writeNotes } from '../laws/notes-plan.ts'
import { baseIn, judgedIn, paragraphsOf, sentWord, takenInto } from './sent.ts'
import { editParagraph, editWord, type WordEdit } from './word-edits.ts'

const edition = fc.constantFrom('open', 'inner')
/** Some edits, each of another text, where there are so many. */
const edited = fc.uniqueArray(
  fc.record({
    which: fc.nat(),
    word: fc.nat(),
    how: fc.constantFrom('replace', 'insert', 'delete'),
    fresh: fc.constantFrom('quince', 'medlar', 'damson'),
  }),
  { selector: ({ fresh }) => fresh, minLength: 1 },
)

/** What an editor does to the words of a text. */
type Edited = typeof edited extends fc.Arbitrary<readonly (infer Drawn)[]> ? Drawn : never

describe('laws that hold for any words of any notes', { timeout: 600_000 }, () => {
  it('prints, after changes of recorded words are taken over, each paragraph as the editor left it', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryNotes, edition, edited, fc.boolean(), async (plan, name, drawn, tracked) => {
        const files = writeNotes(plan)
        const built = builtOf(files, name)
        const sent = await sentWord(built)
        const returned = editWord(sent, editsOf(drawn, baseIn(sent), knowledgeOf(built, []).texts), { tracked })
        const judged = judgedIn(returned, built)
        expect(judged.filter(({ verdict }) => verdict !== 'takeable')).toEqual([])
        fc.pre(!becomeTheSame(judged))
        const now = await sentWord(builtOf(takenInto(files, judged), name))
        expect(paragraphsOf(now)).toEqual(paragraphsOf(returned))
      }),
      { ...runs(300), endOnFailure: true },
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
function isOwn({ owner, path: [key] }: RecordedWords): boolean {
  return isOfStatement(owner) && !['by', 'supported-by', 'addressed-to', 'groups'].includes(String(key))
}

/**
 * Edits words at all places that print them: what stands elsewhere as it was would be printed there anew, and two
 * statements that say the same are told in one sentence for as long as they do.
 */
function editsOf(
  drawn: readonly Edited[],
  base: readonly BaseParagraph[],
  texts: ReadonlyMap<SealedName, RecordedWords>,
): readonly WordEdit[] {
  const own = base
    .flatMap((paragraph) => paragraph.words.flatMap((words) => recordedIn(words, texts) ?? []))
    .filter(isOwn)
  const edits = new Map(
    own.length === 0 ? [] : drawn.map((one) => [sayingOf(own[one.which % own.length]), one] as const),
  )
  return base.flatMap((paragraph, index) =>
    paragraph.words.flatMap((words) => {
      const edit = edits.get(sayingOf(recordedIn(words, texts)))
      // Words that one paragraph says twice are not found one by one.
      fc.pre(edit === undefined || textOf(paragraph).split(words.text).length === 2)
      return edit === undefined ? [] : [editParagraph(index, words.text, changed(words.text, edit))]
    }),
  )
}

/** Statements that did not say the same, and do when their words are taken over, are told in one sentence from then. */
function becomeTheSame(judged: readonly Judged[]): boolean {
  const takeable = judged.filter((one) => one.verdict === 'takeable')
  const before = new Set(takeable.map(({ recorded }) => recorded.words))
  return new Set(takeable.map(({ value }) => value)).size < before.size
}

function recordedIn({ from }: BaseWords, texts: ReadonlyMap<SealedName, RecordedWords>): RecordedWords | undefined {
  return typeof from === 'object' ? texts.get(from.name) : undefined
}

function sayingOf(recorded: RecordedWords | undefined): string | undefined {
  return recorded && isOwn(recorded) ? `${recorded.path[0]} ${recorded.words}` : undefined
}

function changed(words: string, { word, how, fresh }: Edited): string {
  const all = [...words.matchAll(/[\p{L}\p{N}]+/gu)]
  const chosen = all[word % Math.max(1, all.length)]
  if (chosen === undefined) return words
  const [before, old, after] = [words.slice(0, chosen.index), chosen[0], words.slice(chosen.index + chosen[0].length)]
  if (how === 'insert') return `${before}${old} ${fresh}${after}`
  if (how === 'delete' && chosen.index > 0 && all.length > 2) return `${before.trimEnd()}${after}`
  return `${before}${/^\p{Lu}/u.test(old) ? fresh.slice(0, 1).toUpperCase() + fresh.slice(1) : fresh}${after}`
}
