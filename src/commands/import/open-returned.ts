import { Refusal } from '../../host/errors.ts'
import type { Host } from '../../host/host.ts'
import { originsOf } from '../../model/origin.ts'
import { shown } from '../../model/printable.ts'
import { version } from '../../model/version.ts'
import { type Base, readBase } from '../../ooxml/base.ts'
import { baseOf } from '../../ooxml/base-of.ts'
import type { Legible } from '../../ooxml/legible.ts'
import { openPackage } from '../../ooxml/open-package.ts'
import { readParagraphs } from '../../ooxml/paragraphs.ts'
import { type Built, render } from '../../pipeline.ts'
import { type ReturnedFile, readReturned } from '../../returned/returned-file.ts'

/** A Word file that came back, with what was sent in it, if it says so. */
export interface OpenedFile {
  readonly returned: ReturnedFile
  readonly base?: Base
}

/**
 * Opens a Word file that came back.
 *
 * @throws {Refusal} if there is no such file, or it is none that can be read
 */
export async function openReturned(path: string, { disk }: Pick<Host, 'disk'>): Promise<OpenedFile> {
  const bytes = (await disk.kindOf(path)) === 'file' ? await disk.read(path) : undefined
  if (bytes === undefined)
    throw new Refusal(`There is no file \`${shown(path)}\``, 'Name the Word file that came back.')
  return openedFrom(path, bytes)
}

/**
 * Opens a Word file that came back, by its bytes; the path names it where it is refused.
 *
 * @throws {Refusal} if it is none that can be read
 */
export function openedFrom(path: string, bytes: Uint8Array): OpenedFile {
  const parts = required(path, openPackage(bytes))
  const base = readBase(parts)
  return { returned: required(path, readReturned(parts)), ...(base && { base: required(path, base) }) }
}

/**
 * Adds to a file that came back what it says no more of itself, from the one that was sent: some programs leave out
 * what they do not know.
 *
 * @throws {Refusal} if there is no file at the path of that one, or it is none that can be read
 */
export async function withSent(opened: OpenedFile, path: string, host: Pick<Host, 'disk'>): Promise<OpenedFile> {
  const sent = await openReturned(path, host)
  const { returned, base = sent.base } = opened
  const { properties } = returned.properties.has('edition') ? returned : sent.returned
  return { returned: { ...returned, properties }, ...(base && { base }) }
}

/**
 * Finds what was sent: what the file says, else the report as it is compiled now, if that is the one that was sent.
 *
 * @throws {Refusal} if it is not known; it is never guessed
 */
export async function whatWasSent(
  path: string,
  { returned: { properties }, base }: OpenedFile,
  now: Built,
  host: Host,
): Promise<Base> {
  if (base !== undefined) return base
  const { digest, symbol } = now.report.meta
  if (properties.get('digest') === digest && properties.get('version') === version) return baseNow(now, host)
  throw new Refusal(
    `\`${shown(path)}\` was made from other notes, and does not carry what was sent`,
    symbol === undefined
      ? askForSent(path)
      : 'With a symbol no report does: go back to the notes that it was made from, and import it there.',
  )
}

/** Says how to name the file that was sent. */
export function askForSent(path: string): string {
  return `Name the file that was sent: \`report import word ${shown(path)} --base SENT.docx\`.`
}

async function baseNow(built: Built, { font }: Host): Promise<Base> {
  const { evidence, report } = built
  const { value: bytes = new Uint8Array() } = await render(built, 'docx', font, false)
  const parts = required('the report', openPackage(bytes))
  const paragraphs = required('the report', readParagraphs(parts.get('word/document.xml') ?? ''))
  return baseOf(paragraphs, report.root, originsOf(evidence.notes, [evidence.edition]))
}

function required<Value>(path: string, read: Legible<Value>): Value {
  if ('value' in read) return read.value
  throw new Refusal(`\`${shown(path)}\` cannot be read`, read.refusal)
}
