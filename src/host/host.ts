import type { Outcome } from '../model/diagnostic.ts'
import type { Font } from '../model/font.ts'
import type { Slug } from '../model/names.ts'
import type { ListedTemplate, SourceFile } from '../model/source-file.ts'
import type { Disk } from './publish/disk.ts'
import type { ListedRevision } from './revision/list-revisions.ts'
import type { Threads } from './threads/threads.ts'

/** The outside world: all of it that the program ever sees. Tests make a world of their own. */
export interface Host {
  readonly environment: Environment
  readonly stdout: Stream
  readonly stderr: Stream
  /** Aborted by Ctrl-C, or where nobody will see what the run says, since its output cannot be written. */
  readonly interrupted: AbortSignal
  /** Does work that may go on for long without a pause, and writes nothing: meanwhile Ctrl-C ends the whole process. */
  readonly killable: <Made>(work: () => Promise<Made>) => Promise<Made>
  /** Makes a word that nobody can guess, of letters and digits: another one at each call. */
  readonly token: () => string
  /** Milliseconds since some moment. They may be shown to a person during a run, and are never written to a file. */
  readonly now: () => number
  /** Reads every YAML file of a folder, sorted by name. A file that cannot be read is a diagnostic. */
  readonly sessions: (folder: string) => Promise<Outcome<readonly SourceFile[]>>
  /**
   * Lists the templates of the working folder and those of the program, and reads the one that is asked for. A folder
   * that cannot be read is a diagnostic.
   */
  readonly templates: (asked: Slug | undefined) => Promise<Outcome<readonly ListedTemplate[]>>
  /**
   * Opens a revision of the repository that the working folder is in, to read its notes and templates instead.
   *
   * @throws {Refusal} if there is no such revision, or no repository, or no git
   */
  readonly revision: (name: string) => Promise<Pick<Host, 'sessions' | 'templates'>>
  /**
   * Lists revisions of that repository that a person may choose from, the newest first.
   *
   * @throws {Refusal} if there is nothing to list, or no repository, or no git
   */
  readonly revisions: () => Promise<readonly ListedRevision[]>
  /** Reads the notes of the worked example that comes with the program. */
  readonly example: () => Promise<Outcome<readonly SourceFile[]>>
  /** Asks a person at the terminal; undefined where there is none. */
  readonly ask: (question: string) => Promise<string | undefined>
  /** Shows an error with its stack, for who mends the program. */
  readonly detailsOf: (error: unknown) => string
  readonly font: Font
  /** Gives the threads of this run, always the same: as many as there are cores, if not told otherwise at first. */
  readonly threads: (count?: number) => Threads
  /** Ends the threads. */
  readonly close: () => Promise<void>
  /** Reads a file of the page that the preview shows. */
  readonly page: (name: 'page.js' | 'page.css') => Promise<Uint8Array>
  readonly disk: Disk
  /** Writes the path of a file of the notes as GitHub looks for it: from the root of the repository. */
  readonly inRepository: (path: string) => string
}

/** What the environment variables ask for. */
export interface Environment {
  /** The version of Node that runs the program, such as `20.19.0`. */
  readonly node: string
  /** Names the program as it was built, with its fonts and libraries: another name, perhaps other bytes. */
  readonly build: string
  /** SOURCE_DATE_EPOCH, as it is given. */
  readonly epoch?: string
  /** NO_COLOR is set, or the terminal has no colours. */
  readonly noColour: boolean
  /** DEBUG is set: an error is shown with its stack. */
  readonly debug: boolean
}

/** One of the two streams that a command writes to. */
export interface Stream {
  readonly write: (text: string) => void
  /** A person reads it at a terminal. */
  readonly terminal: boolean
  /** Its width in characters; 80 where it is not known. */
  readonly columns: number
}
