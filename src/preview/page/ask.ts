/** Which report the page shows; the server may answer with another, where there is no such one any more. */
export interface Asked {
  edition: string
  language: string
}

/** Reads from the address of the page what it shows, so that a reload and a bookmark show the same. */
export function askedInAddress(): Asked {
  const { searchParams } = new URL(location.href)
  return { edition: searchParams.get('edition') ?? '', language: searchParams.get('language') ?? '' }
}

/** Makes the path of a question to the server. */
export function pathOf(path: string, asked: Asked, more: Readonly<Record<string, string>> = {}): string {
  return `${path}?${new URLSearchParams({ ...asked, ...more }).toString()}`
}

/** Asks the server; undefined if there is no draft yet, or no server any more. */
export async function ask<Answer>(
  path: string,
  asked: Asked,
  more: Readonly<Record<string, string>> = {},
): Promise<Answer | undefined> {
  const response = await fetch(pathOf(path, asked, more)).catch(() => undefined)
  return response?.ok ? response.json() : undefined
}
