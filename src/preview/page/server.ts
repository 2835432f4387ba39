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

/**
 * Takes the token out of the address bar, where others see it and bookmarks keep it. The cookie has taken its place,
 * also for a reload and for further tabs.
 */
export function hideToken(): void {
  const address = new URL(location.href)
  if (!address.searchParams.has('token')) return
  address.searchParams.delete('token')
  history.replaceState(null, '', address)
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
