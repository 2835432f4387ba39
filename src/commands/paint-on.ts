import { type Paint, paintFor } from '../diagnostics/terminal-text.ts'
import type { Host, Stream } from '../host/host.ts'

/** Finds the paint for a stream: colours at a terminal, unless NO_COLOR asks for none. */
export function paintOn(stream: Stream, { environment }: Host): Paint {
  return paintFor(stream.terminal && !environment.noColour)
}
