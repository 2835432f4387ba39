import { Refusal } from '../../host/errors.ts'
import type { Host } from '../../host/host.ts'
import { shown } from '../../model/printable.ts'
import { type Compilation, compileNotes, type NotesOptions } from '../compile-notes.ts'

/** The notes as they stand somewhere, or stood at some time: one of the two sides of a comparison. */
export interface State {
  /** As a person names it: `git:v1`, `old/sessions`. */
  readonly name: string
  /** Compiles its notes with its own templates, as `compileNotes` does. */
  readonly compile: (options: NotesOptions) => Promise<Compilation>
}

/** The name of the notes at hand. */
export const atHand = 'the notes at hand'

/** What the words are that name a state, for the help of a command. */
export const stateWords = 'git:REVISION, or a folder of notes'

/**
 * Finds the state that is meant: `git:REVISION`, with the notes and the templates as they were in it; a folder of
 * notes; or, without words, the notes at hand. The folder of the notes is the same one in a revision as at hand.
 *
 * @throws {Refusal} if there is no such revision or folder
 */
export async function stateNamed(words: string | undefined, host: Host): Promise<State> {
  if (words?.startsWith(git)) return revisionNamed(words, host)
  return words === undefined ? notesAtHand(host) : folderNamed(words, host)
}

const git = 'git:'

async function revisionNamed(name: string, host: Host): Promise<State> {
  const revision = name.slice(git.length)
  if (revision === '') throw new Refusal('Expected a revision behind `git:`', 'Write `git:HEAD~1`, say, or `git:v1`.')
  const shelf = await host.revision(revision)
  return { name, compile: (options) => compileNotes(options, { ...host, ...shelf }) }
}

function notesAtHand(host: Host): State {
  return { name: atHand, compile: (options) => compileNotes(options, host) }
}

async function folderNamed(sessions: string, host: Host): Promise<State> {
  if ((await host.disk.kindOf(sessions)) === undefined)
    throw new Refusal(`There is nothing at \`${shown(sessions)}\``, 'A revision is named `git:v1`, or `git:HEAD~1`.')
  return { name: sessions, compile: (options) => compileNotes({ ...options, sessions }, host) }
}
