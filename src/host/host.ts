import type { Outcome } from '../model/diagnostic.ts'
import type { Font } from '../model/font.ts'
import type { SourceFile, Template } from '../model/source-file.ts'
import type { Disk } from './publish/disk.ts'

/** The outside world: all of it that the program ever sees. Tests have one of their own. */
export interface Host {
  readonly environment: Environment
  readonly stdout: Stream
  readonly stderr: Stream
  /** Aborted by Ctrl-C. */
  readonly interrupted: AbortSignal
  /** Milliseconds since some moment: for what is told to a person about the run, never for what is written. */
  readonly now: () => number
  /** Reads every YAML file of a folder, by name. What cannot be read is a diagnostic. */
  readonly sessions: (folder: string) => Promise<Outcome<readonly SourceFile[]>>
  /** Reads every template, `templates/<name>/report.md`: those where the command runs first, then the program's own. */
  readonly templates: () => Promise<readonly Template[]>
  readonly font: Font
  /** Reads a file of the page that the preview shows. */
  readonly page: (name: 'page.js' | 'page.css') => Promise<Uint8Array>
  readonly disk: Disk
}

export interface Environment {
  /** SOURCE_DATE_EPOCH, as it is given. */
  readonly epoch?: string
  readonly noColour: boolean
  readonly debug: boolean
}

export interface Stream {
  readonly write: (text: string) => void
  readonly terminal: boolean
  /** How wide it is, in characters; 80 where nobody says. */
  readonly columns: number
}
