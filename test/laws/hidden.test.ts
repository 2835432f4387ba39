import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publicationOf } from '../../src/commands/publication-of.ts'
import { renderAll } from '../../src/commands/render-all.ts'
import { completeLedgerAndTrace } from '../../src/merge/complete-ledger-and-trace.ts'
import type { SourceFile } from '../../src/model/source-file.ts'
import type { FormatName } from '../../src/pipeline.ts'
import { formats } from '../../src/pipeline.ts'
import { fakeHost } from '../commands/fake-host.ts'
import { runs } from '../full.ts'
import { partsOf } from '../render/docx/read-docx.ts'
import { fonts } from '../render/pdf/fonts.ts'
import { readPdf, textOf } from '../render/pdf/read-pdf.ts'
import { arbitraryNotes } from './arbitrary-notes.ts'
import { compile } from './compile.ts'
import type { NotesPlan, PlannedStatement } from './notes-plan.ts'
import { statementsOf, writeNotes } from './notes-plan.ts'
import { withoutHidden } from './without-hidden.ts'

const everyFormat = Object.keys(formats).filter((name): name is FormatName => name in formats)

// The tree of the report is compared much more often in laws.test.ts; here are the files, which follow from it.
describe('what an edition hides', { timeout: 600_000 }, () => {
  it('changes no byte of any file in its folder', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryNotes, async (plan) => {
        expect(await released(writeNotes(plan))).toEqual(await released(writeNotes(withoutHidden(plan))))
      }),
      runs(40),
    )
  })

  it('has no word in any part of the Word document, the PDF, or the JSON', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryNotes.filter(hides), async (plan) => {
        const texts = await readableTexts(plan, 'open')
        for (const { mark } of hiddenIn(plan)) for (const text of texts) expect(text).not.toContain(mark)
      }),
      runs(40),
    )
  })

  it('is found by the same search in an edition that shows it', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryNotes.filter(hides), async (plan) => {
        const texts = await readableTexts(plan, 'inner')
        const shown = hiddenIn(plan).filter(({ visibility, keys }) => visibility === 'restricted' && !('omit' in keys))
        for (const { id } of shown) expect(texts.filter((text) => text.includes(id))).not.toEqual([])
      }),
      runs(5),
    )
  })
})

function hides(plan: NotesPlan): boolean {
  return hiddenIn(plan).length > 0
}

/** The hidden statements whose words no public one says. */
function hiddenIn(plan: NotesPlan): readonly PlannedStatement[] {
  const all = statementsOf(plan)
  const isPublic = ({ visibility }: PlannedStatement): boolean => visibility === 'public'
  const known = new Set(all.filter(isPublic).map(({ mark }) => mark))
  return all.filter((statement) => !isPublic(statement) && !known.has(statement.mark))
}

async function readableTexts(plan: NotesPlan, edition: string): Promise<readonly string[]> {
  const files = await released(writeNotes(plan), edition)
  return Promise.all(
    Object.entries(files).map(async ([path, bytes]) => readable(path, Uint8Array.from(Buffer.from(bytes, 'base64')))),
  )
}

/** The folder of an edition, as it would be handed on: path to bytes, in base64. */
async function released(files: readonly SourceFile[], edition = 'open'): Promise<Readonly<Record<string, string>>> {
  const { series, ...made } = compile(files, edition)
  const built = { edition, language: 'en', ...made }
  const { value = [] } = await renderAll(
    [built],
    { format: everyFormat, quiet: true, draft: false },
    { ...fakeHost(), font: fonts },
  )
  const publication = publicationOf(completeLedgerAndTrace(series, [built]), series, value, files, false, [])
  return Object.fromEntries(
    [...publication.artifacts, ...publication.records].map(({ path, bytes }) => [
      path,
      Buffer.from(bytes).toString('base64'),
    ]),
  )
}

/** All that can be read of a file by whoever opens it up: parts, words, names of places, properties. */
async function readable(path: string, bytes: Uint8Array): Promise<string> {
  if (path.endsWith('.docx')) return [...partsOf(bytes)].flat().join('\n')
  if (!path.endsWith('.pdf')) return new TextDecoder().decode(bytes)
  const { document, pages, artifacts } = await readPdf(bytes)
  const [meta, outline, places] = await Promise.all([
    document.getMetadata(),
    document.getOutline(),
    document.getDestinations(),
  ])
  return [
    ...pages.map((page) => textOf(page)),
    ...artifacts,
    JSON.stringify([meta.info, outline, Object.keys(places)]),
  ].join('\n')
}
