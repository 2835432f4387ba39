import { visible } from '../../diagnostics/terminal-text.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Built } from '../../pipeline.ts'
import type { DraftMessage, NotesMessage, NotesNews, SeenDiagnostic } from '../wire.ts'
import type { DraftState } from './draft.ts'
import type { PlaceLink } from './editor-link.ts'
import type { DraftPieces } from './remember-pieces.ts'

/** Makes the message that says how the notes are. */
export function notesMessage(state: DraftState, link: PlaceLink): NotesMessage {
  const { diagnostics } = state
  return { ...newsWithout(state), diagnostics: diagnostics.map((diagnostic) => seenDiagnostic(diagnostic, link)) }
}

/** Makes the same for a page to which some diagnostics were told: without them, if they are these. */
export function notesNews(state: DraftState, link: PlaceLink, told: DraftState['diagnostics'] | undefined): NotesNews {
  return state.diagnostics === told ? newsWithout(state) : notesMessage(state, link)
}

function newsWithout({ broken, draft, fault }: DraftState): Omit<NotesMessage, 'diagnostics'> {
  const editions = (draft?.compiled.series.editions ?? []).map(({ id }) => ({
    id,
    languages: (draft?.compiled.built ?? []).filter(({ edition }) => edition === id).map(({ language }) => language),
  }))
  return {
    broken,
    ...(fault !== undefined && { fault }),
    ...(draft && { made: draft.made.toISOString() }),
    editions,
  }
}

/** Makes the message that shows the draft: of its pieces only those that differ from the version that the page has. */
export function draftMessage(
  { edition, language, report: { meta } }: Built,
  { sections, since, version }: DraftPieces,
  before: string | undefined,
): DraftMessage {
  return {
    version,
    edition,
    language,
    direction: meta.direction,
    title: meta.title,
    sections,
    changed: since(before),
  }
}

function seenDiagnostic({ place, related, rule, severity, todo, what }: Diagnostic, link: PlaceLink): SeenDiagnostic {
  return {
    severity,
    rule,
    what: visible(what),
    ...(todo !== undefined && { todo: todo.split('\n').map(visible).join('\n') }),
    ...(place && { where: link(place) }),
    related: related.map((other) => ({ what: visible(other.what), where: link(other.place) })),
  }
}
