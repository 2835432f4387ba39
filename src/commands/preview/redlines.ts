import { Refusal } from '../../host/errors.ts'
import type { Host } from '../../host/host.ts'
import { writePackage } from '../../ooxml/write-package.ts'
import type { Redlines } from '../../preview/server/routes.ts'
import { type Flags, usualAuthor } from '../flags.ts'
import { redlineOf } from '../redline/redline-of.ts'

type NotesOptions = Pick<Flags, 'sessions' | 'date' | 'template'>

/**
 * Lets the preview show what changed in a report since a revision, as `report redline git:REVISION` does. Where that
 * command refuses, or reports errors in the notes, both throw a Refusal with its sentence. What it says to do is meant
 * for a command line, and left out.
 */
export function redlines(options: NotesOptions, host: Host): Redlines {
  return {
    revisions: () => saidOnPage(host.revisions),
    since: (revision, report) => saidOnPage(() => redlineSince(revision, report, options, host)),
  }
}

async function redlineSince(
  revision: string,
  { edition, language }: Parameters<Redlines['since']>[1],
  options: NotesOptions,
  host: Host,
): Promise<Uint8Array | undefined> {
  const told: string[] = []
  const stderr = { ...host.stderr, terminal: false, write: (text: string) => void told.push(text) }
  const asked = { ...options, oneEdition: edition, oneLang: language, author: usualAuthor }
  const made = await redlineOf([`git:${revision}`], asked, { ...host, stderr })
  if (made === undefined) throw new Refusal(lastLine(told.join('')))
  return made.marked.isMarked ? writePackage(made.marked.parts) : undefined
}

/** Errors are reported first, and then in one line which notes have them. */
function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1)?.replace(/\.$/, '') ?? ''
}

async function saidOnPage<Made>(work: () => Promise<Made>): Promise<Made> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof Refusal ? new Refusal(`${error.message}.`, undefined, { cause: error }) : error
  }
}
