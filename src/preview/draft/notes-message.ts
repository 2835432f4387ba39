import { visible } from '../../diagnostics/terminal-text.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Message, NotesMessage } from '../wire.ts'
import type { Draft } from './draft.ts'
import type { PlaceLink } from './editor-link.ts'

/** Tells how the notes are. */
export function notesMessage({ broken, diagnostics, fault, shown }: Draft, link: PlaceLink): NotesMessage {
  const editions = (shown?.compiled.series.editions ?? []).map(({ id, languages }) => ({ id, languages }))
  return {
    broken,
    ...(fault !== undefined && { fault }),
    ...(shown && { made: shown.made.toISOString() }),
    messages: diagnostics.map((diagnostic) => messageOf(diagnostic, link)),
    editions,
  }
}

function messageOf({ place, related, rule, severity, todo, what }: Diagnostic, link: PlaceLink): Message {
  return {
    severity,
    rule,
    what: visible(what),
    ...(todo !== undefined && { todo: visible(todo) }),
    ...(place && { where: link(place) }),
    related: related.map((other) => ({ what: visible(other.what), where: link(other.place) })),
  }
}
