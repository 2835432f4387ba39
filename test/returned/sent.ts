import { takeIntoNotes } from '../../src/commands/import/accept-changes.ts'
import { knowledgeOf } from '../../src/commands/import/knowledge-of.ts'
import type { SourceFile } from '../../src/model/source-file.ts'
import { type Base, readBase } from '../../src/ooxml/base.ts'
import { openPackage, type Parts } from '../../src/ooxml/open-package.ts'
import { type Built, render } from '../../src/pipeline.ts'
import { changesIn } from '../../src/returned/changes-in.ts'
import { type Judged, judgeChanges } from '../../src/returned/judge-changes.ts'
import { matchParagraphs } from '../../src/returned/match-paragraphs.ts'
import { type ReturnedFile, readReturned } from '../../src/returned/returned-file.ts'
import { withTwins } from '../../src/returned/with-twins.ts'

/** Renders a report as the Word file that is sent, and opens it. */
export async function sentWord(built: Built): Promise<Parts> {
  const font = () => Promise.reject(new Error('A Word document embeds no font'))
  const { value = new Uint8Array() } = await render(built, 'docx', font, false)
  const opened = openPackage(value)
  if ('refusal' in opened) throw new Error(opened.refusal)
  return opened.value
}

/** Reads a document that came back. */
export function readBack(parts: Parts): ReturnedFile {
  const read = readReturned(parts)
  if ('refusal' in read) throw new Error(read.refusal)
  return read.value
}

/** What a document says that it was when it was sent. */
export function baseIn(parts: Parts): Base {
  const base = readBase(parts)
  if (base === undefined || 'refusal' in base) throw new Error('Cannot read what was sent')
  return base.value
}

/** What an editor changed in a document, judged by what the notes say. */
export function judgedIn(parts: Parts, now: Built): readonly Judged[] {
  const [base, { texts }] = [baseIn(parts), knowledgeOf(now, [])]
  const changes = changesIn(matchParagraphs(base, readBack(parts).paragraphs))
  return judgeChanges(withTwins(changes, texts, base), texts)
}

/** The words of all paragraphs of a document but the lines of its contents. */
export function paragraphsOf(parts: Parts): readonly string[] {
  return readBack(parts).paragraphs.flatMap(({ text, inContents }) => (inContents || text === '' ? [] : [text]))
}

/** Takes all that can be taken over into files of notes. */
export function takenInto(files: readonly SourceFile[], judged: readonly Judged[]): readonly SourceFile[] {
  const changed = takeIntoNotes(
    files,
    judged.filter((one) => one.verdict === 'takeable'),
    [],
  )
  return files.map((file) => changed.find(({ before }) => before === file)?.after ?? file)
}
