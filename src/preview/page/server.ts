import type { DraftMessage, NotesMessage } from '../wire.ts'

/** The report that the page shows. If the server has no such report any more, it answers with another one. */
export interface ShownReport {
  edition: string
  language: string
}

/** Reads from the address of the page which report it shows, so that a reload and a bookmark show the same one. */
export function reportInAddress(): ShownReport {
  const { searchParams } = new URL(location.href)
  return { edition: searchParams.get('edition') ?? '', language: searchParams.get('language') ?? '' }
}

/** Makes the address of a question to the server about a report. */
export function pathOf(path: string, report: ShownReport, more: Readonly<Record<string, string>> = {}): string {
  return `${path}?${new URLSearchParams({ ...report, ...more }).toString()}`
}

/** Asks the server a question; the answer is undefined if there is no draft yet, or no server any more. */
export async function ask<Answer>(
  path: string,
  report: ShownReport,
  more: Readonly<Record<string, string>> = {},
): Promise<Answer | undefined> {
  const response = await fetch(pathOf(path, report, more)).catch(() => undefined)
  return response?.ok ? response.json() : undefined
}

/** What the page does with each message of the server. */
export interface MessageHandlers {
  readonly notes: (message: NotesMessage) => void
  readonly draft: (message: DraftMessage) => void
  readonly lost: () => void
}

/**
 * Receives the messages of the server until the function that is returned is called. If the connection is lost, the
 * browser connects again, and the server sends everything anew.
 */
export function receive(report: ShownReport, handlers: MessageHandlers): () => void {
  const source = new EventSource(pathOf('/live', report))
  source.addEventListener('notes', ({ data }) => handlers.notes(JSON.parse(data)))
  source.addEventListener('draft', ({ data }) => handlers.draft(JSON.parse(data)))
  source.addEventListener('error', handlers.lost)
  return () => source.close()
}
