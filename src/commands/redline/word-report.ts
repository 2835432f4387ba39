import { Refusal } from '../../host/errors.ts'
import type { Host } from '../../host/host.ts'
import type { Lang, Slug } from '../../model/names.ts'
import { shown } from '../../model/printable.ts'
import { version } from '../../model/version.ts'
import { openPackage, type Parts } from '../../ooxml/open-package.ts'

/** A report in Word: its parts, and what it says of itself. */
export interface WordReport {
  readonly name: string
  readonly parts: Parts
  readonly edition: Slug
  readonly language: Lang
  /** The moment that its printed date stands for. */
  readonly date: string
}

/**
 * Opens the report in Word that a person names; undefined if what is named is no file.
 *
 * @throws {Refusal} for a file that is not, word for word, as this version of the program built it
 */
export async function wordReportNamed(name: string, host: Host): Promise<WordReport | undefined> {
  const bytes = name.startsWith('git:') ? undefined : await host.disk.read(name)
  return bytes && wordReport(name, bytes)
}

/**
 * Opens a report in Word that this version of the program built.
 *
 * @throws {Refusal} for one that it did not build, or that somebody has saved since
 */
export function wordReport(name: string, bytes: Uint8Array): WordReport {
  const opened = openPackage(bytes)
  if ('refusal' in opened) throw new Refusal(`\`${shown(name)}\`: ${opened.refusal.replace(/\.$/, '')}`)
  const parts = opened.value
  const fault = faultIn(parts)
  if (fault !== undefined) throw new Refusal(`\`${shown(name)}\`: ${fault}`, 'Name its notes instead.')
  const core = parts.get('docProps/core.xml') ?? ''
  return {
    name,
    parts,
    edition: propertyOf(parts, 'edition') ?? '',
    language: /<dc:language>([^<]*)</.exec(core)?.[1] ?? '',
    date: /<dcterms:created [^>]*>([^<]*)</.exec(core)?.[1] ?? '',
  }
}

function faultIn(parts: Parts): string | undefined {
  const made = propertyOf(parts, 'version')
  if (made === undefined) return 'It was not made by report'
  if (made !== version) return `Made by report ${made}`
  if (/<(?:w:ins|w:del) /.test(parts.get('word/document.xml') ?? '')) return 'It has tracked changes'
  if (parts.has('word/comments.xml')) return 'It is a draft, with comments'
  return /<Application>/.test(parts.get('docProps/app.xml') ?? '') ? 'Another program has saved it since' : undefined
}

function propertyOf(parts: Parts, name: string): string | undefined {
  const properties = parts.get('docProps/custom.xml') ?? ''
  return new RegExp(`<property [^>]*\\bname="${name}"[^>]*><vt:lpwstr>([^<]*)<`).exec(properties)?.[1]
}
